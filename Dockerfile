# One image, one process. Build: docker build -t dossier .   Run: see compose.yaml
# Try it, read-only and without rights, against a Discord of its own: tests/discord/image.long.ts
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data CORPUS_DIR=/app/corpus METRICS_PORT=9100
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json LICENSE ./
COPY src ./src
COPY commands ./commands
COPY corpus ./corpus
RUN mkdir /data && chown node:node /data
# Not root; the root file system may be read-only: everything that changes is in /data.
USER node
VOLUME /data
EXPOSE 9100
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.METRICS_PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself is process 1, so that SIGTERM reaches it and the replies in hand are finished.
ENTRYPOINT ["node", "--import", "tsx", "src/main.ts"]
