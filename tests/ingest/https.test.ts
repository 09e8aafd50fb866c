import { createServer as createPlain } from 'node:http';
import type { Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { SecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Refused } from '../../src/ingest/extracted.ts';
import { FETCH_OPTIONS, fetchPage } from '../../src/ingest/fetch.ts';
import type { FetchOptions } from '../../src/ingest/fetch.ts';
import { en } from '../../src/messages/en.ts';
import { sentenceOf } from '../../src/command.ts';

let authority: { readonly key: string; readonly cert: string };
/** What the server shows for each name that it is asked by. */
let contexts: Map<string, SecureContext>;
let secure: Server;
let plain: Server;
/** Name that the server was greeted by, and path. */
let asked: string[];
let askedPlain: string[];

beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'Test authority' }], {
    ...KEYS,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  authority = { key: made.private, cert: made.cert };
  contexts = new Map([
    ['news.test', await contextFor('news.test')],
    ['impostor.test', await contextFor('bank.test')],
    ['expired.test', await contextFor('expired.test', { notAfterDate: new Date(Date.now() - 86_400_000) })],
    ['early.test', await contextFor('early.test', { notBeforeDate: new Date(Date.now() + 86_400_000) })],
    ['selfmade.test', await contextFor('selfmade.test', { selfmade: true })],
  ]);
  secure = createServer(
    {
      SNICallback: (name, done) => {
        asked.push(name);
        done(null, contexts.get(name));
      },
    },
    (request, response) => {
      asked.push(request.url ?? '');
      const to = {
        '/down': `http://news.test:${portOf(plain)}/story`,
        '/bank': `https://impostor.test:${portOf(secure)}/story`,
      };
      const next = Object.entries(to).find(([path]) => path === request.url)?.[1];
      if (next !== undefined) response.writeHead(302, { Location: next }).end();
      else if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': 'text/plain' }).end('The ferry sank.');
    },
  );
  plain = createPlain((request, response) => {
    askedPlain.push(request.url ?? '');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/plain' }).end('The ferry sailed.');
  });
  await Promise.all(
    [secure, plain].map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))),
  );
});
afterAll(() => {
  for (const server of [secure, plain]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  asked = [];
  askedPlain = [];
});

const KEYS = { keyType: 'ec', algorithm: 'sha256' } as const;

/** What a server shows that answers to a name: a certificate of the authority, or one that it signed itself. */
async function contextFor(
  name: string,
  { selfmade = false, ...dates }: { selfmade?: boolean; notAfterDate?: Date; notBeforeDate?: Date } = {},
): Promise<SecureContext> {
  const early = dates.notAfterDate && { notBeforeDate: new Date(dates.notAfterDate.getTime() - 86_400_000) };
  const made = await generate([{ name: 'commonName', value: name }], {
    ...KEYS,
    ...early,
    ...dates,
    ...(selfmade ? {} : { ca: authority }),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  return createSecureContext({ key: made.private, cert: made.cert });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function options(given: Partial<FetchOptions> = {}): FetchOptions {
  return {
    ...FETCH_OPTIONS,
    seconds: 60,
    // No resolver knows these names: whoever is reached was reached by this address.
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    mayConnect: (address) => address === '127.0.0.1',
    authority: authority.cert,
    ...given,
  };
}

async function fetched(host: string, path = '/story', http = false, given: Partial<FetchOptions> = {}) {
  const { bytes, address } = await fetchPage(
    `https://${host}:${portOf(secure)}${path}`,
    http,
    options(given),
  );
  return { text: Buffer.from(bytes).toString(), address };
}

/** Why a page was not fetched, as code, particulars and sentence. */
async function why(...given: Parameters<typeof fetched>) {
  try {
    await fetched(...given);
  } catch (error) {
    if (error instanceof Refused) {
      const { code, about } = error.refusal;
      return { code, about, sentence: sentenceOf(error.refusal, en) };
    }
    throw error;
  }
  return null;
}

test('a page comes over https from the address that was checked, by the name that was asked for', async () => {
  expect(await fetched('news.test')).toEqual({
    text: 'The ferry sank.',
    address: `https://news.test:${portOf(secure)}/story`,
  });
  expect(asked).toEqual(['news.test', '/robots.txt', 'news.test', '/story']);
});

test('the name is looked up once for each connection, and an address that changes between is not connected to', async () => {
  const answers = ['127.0.0.1', '10.0.0.1'];
  const lookup: FetchOptions['lookup'] = async () => [{ address: answers.shift() ?? '10.0.0.2', family: 4 }];
  expect(await why('news.test', '/story', false, { lookup })).toMatchObject({
    code: 'private-address',
    about: { host: 'news.test' },
  });
  expect(asked).toEqual(['news.test', '/robots.txt']);
});

test.each([
  ['impostor.test', 'name', 'its certificate is for another name'],
  ['expired.test', 'time', 'its certificate has expired or is not valid yet'],
  ['early.test', 'time', 'its certificate has expired or is not valid yet'],
  ['selfmade.test', 'issuer', 'nobody who is trusted has signed its certificate'],
])(
  '%s is refused for the %s of its certificate, before anything is asked of it',
  async (host, fault, words) => {
    expect(await why(host)).toEqual({
      code: 'bad-certificate',
      about: { host, why: fault },
      sentence: `“${host}” cannot prove that it is that site: ${words}. Nothing was fetched; save the page and add the file.`,
    });
    expect(asked).toEqual([host]);
  },
);

test('an authority that only the test knows is not trusted by itself', async () => {
  const { authority: _, ...trusting } = options();
  await expect(fetchPage(`https://news.test:${portOf(secure)}/story`, false, trusting)).rejects.toMatchObject(
    { refusal: { code: 'bad-certificate', about: { why: 'issuer' } } },
  );
});

test('a redirect from https to http is refused, and followed only where http is allowed', async () => {
  expect(await why('news.test', '/down')).toMatchObject({
    code: 'not-https',
    about: { address: `http://news.test:${portOf(plain)}/story` },
  });
  expect(askedPlain).toEqual([]);
  expect(await fetched('news.test', '/down', true)).toEqual({
    text: 'The ferry sailed.',
    address: `http://news.test:${portOf(plain)}/story`,
  });
});

test('the certificate is checked again after a redirect', async () => {
  expect(await why('news.test', '/bank')).toMatchObject({
    code: 'bad-certificate',
    about: { host: 'impostor.test', why: 'name' },
  });
});

test('a server that speaks no https is said to speak none', async () => {
  const address = `https://news.test:${portOf(plain)}/robots.txt`;
  await expect(fetchPage(address, false, options())).rejects.toMatchObject({
    refusal: { code: 'page-unreachable', about: { address, why: 'no-tls' } },
  });
});
