// How does Discord's gateway speak? Hello, identify, heartbeats, resume, dispatches; and how it fails.
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

/** Discord's opcodes. */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};

export interface GatewayOptions {
  readonly token: string;
  /** The first dispatch of a session. */
  readonly ready: (session: string, shard: readonly [number, number]) => object;
  /** What follows it. */
  readonly greeting: () => readonly { readonly name: string; readonly data: object }[];
  /** Intents that this application may not have. */
  readonly refusedIntents: number;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  sequence: number;
  socket: WebSocket | null;
  /** What was sent, to be sent again when it resumes. */
  readonly sent: { readonly s: number; readonly text: string }[];
}

interface Packet {
  readonly op: number;
  readonly d?: {
    readonly token?: string;
    readonly intents?: number;
    readonly shard?: readonly [number, number];
    readonly session_id?: string;
    readonly seq?: number;
  };
}

/** The gateway half of the host. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly identifies: { readonly intents: number; readonly shard: readonly [number, number] }[] = [];
  resumes = 0;
  /** Milliseconds between heartbeats that new connections are told. */
  heartbeat = 45_000;
  /** False: heartbeats are not answered, as on a connection that is dead without being closed. */
  acknowledges = true;
  /** Shards that Discord has no gateway for. */
  readonly missing = new Set<number>();
  /** How the client closed its last session; null while none was. */
  lastClose: number | null = null;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket, head) => {
      this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection));
    });
  }

  /**
   * Sends an event to the sessions of the shard that its server belongs to, those without one to the first; a session
   * that is away gets it when it resumes.
   */
  dispatch(name: string, data: object): void {
    const server = 'guild_id' in data && typeof data.guild_id === 'string' ? BigInt(data.guild_id) : 0n;
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      if (Number((server >> 22n) % BigInt(count)) === shard) this.#send(session, name, data);
    }
  }

  /** Cuts one shard off, and lets it not come back until it is missing no more. */
  lose(shard: number): void {
    this.missing.add(shard);
    for (const session of this.#sessions.values())
      if (session.shard[0] === shard) session.socket?.terminate();
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const { socket } of this.#sessions.values()) socket?.close(code);
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const { socket } of this.#sessions.values()) socket?.terminate();
  }

  /** Reads no more from any connection, and so never answers, not even a goodbye. */
  freeze(): void {
    for (const { socket } of this.#sessions.values()) socket?.pause();
  }

  /** Asks every client to reconnect and resume. */
  askToReconnect(): void {
    this.#control({ op: OP.reconnect, d: null });
  }

  /** Tells every client that its session is over. */
  invalidate(resumable: boolean): void {
    if (!resumable) for (const session of this.#sessions.values()) session.sent.length = 0;
    this.#control({ op: OP.invalid, d: resumable });
  }

  /** Lets go of what was sent; sessions can resume only what comes after. */
  forget(): void {
    for (const session of this.#sessions.values())
      session.sent.splice(0, Math.max(0, session.sent.length - 1));
  }

  get connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket?.readyState === 1).length;
  }

  stop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  #control(packet: object): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify(packet));
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.heartbeat } }));
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.lastClose = code;
      if (session?.socket === socket) session.socket = null;
    });
    socket.on('message', (raw: Buffer) => {
      const packet: Packet = JSON.parse(raw.toString());
      if (packet.op === OP.heartbeat && this.acknowledges) socket.send(JSON.stringify({ op: OP.ack }));
      if (packet.op === OP.identify) session = this.#identify(socket, packet.d ?? {});
      if (packet.op === OP.resume) session = this.#resume(socket, packet.d ?? {});
    });
  }

  #identify(
    socket: WebSocket,
    { token, intents = 0, shard = [0, 1] }: NonNullable<Packet['d']>,
  ): Session | null {
    if (this.missing.has(shard[0])) return cut(socket);
    if (token !== this.#options.token) return close(socket, 4004);
    if ((intents & this.#options.refusedIntents) !== 0) return close(socket, 4014);
    this.identifies.push({ intents, shard });
    for (const [id, old] of this.#sessions) if (old.socket === null) this.#sessions.delete(id);
    const id = `session${this.identifies.length}`;
    const session: Session = { id, shard, sequence: 0, socket, sent: [] };
    this.#sessions.set(session.id, session);
    this.#send(session, 'READY', this.#options.ready(session.id, shard));
    for (const { name, data } of this.#options.greeting()) this.#send(session, name, data);
    return session;
  }

  #resume(socket: WebSocket, { session_id = '', seq = 0 }: NonNullable<Packet['d']>): Session | null {
    const session = this.#sessions.get(session_id);
    if (session !== undefined && this.missing.has(session.shard[0])) return cut(socket);
    if (session === undefined || session.sent.length === 0) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return null;
    }
    this.resumes += 1;
    session.socket = socket;
    for (const { s, text } of session.sent) if (s > seq) socket.send(text);
    this.#send(session, 'RESUMED', {});
    return session;
  }

  #send(session: Session, name: string, data: object): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: OP.dispatch, t: name, s: session.sequence, d: data });
    session.sent.push({ s: session.sequence, text });
    session.socket?.send(text);
  }
}

function cut(socket: WebSocket): null {
  socket.terminate();
  return null;
}

function close(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}
