// Discord on this machine: as much of its REST and gateway protocols as the real client needs to work, or to fail.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { faultsOf, type Body, type Part } from './check.ts';
import { Gateway } from './gateway.ts';
import { guild, interaction, readyData, user, type Who } from './payloads.ts';
import { Visit, type SeenFile, type SeenMessage } from './visit.ts';

/** One request that the bot made. */
export interface Recorded {
  readonly method: string;
  /** Without base, version and query. */
  readonly path: string;
  readonly body: unknown;
}

/** A message in a channel. */
export interface PostedMessage extends SeenMessage {
  readonly channel: string;
  readonly replyTo: string | null;
  /** The mark that it was sent with. */
  readonly nonce: string | null;
}

/** How requests go wrong: those whose `METHOD /path` matches, so many times. */
export interface Fault {
  readonly when: RegExp;
  readonly times: number;
  /** Status and body instead of the right answer; `cut` ends the connection, `delay` waits first. */
  readonly status?: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cut?: boolean;
  readonly delay?: number;
  /** Whether the request takes effect before it goes wrong. */
  readonly afterEffect?: boolean;
  /** Whether another process has taken the call up just before, as this request would. */
  readonly elsewhere?: boolean;
  /** Whether the caller's own Discord tells them that the bot did not respond. */
  readonly isNoticed?: boolean;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

type Command = Record<string, unknown>;

/** A call as a test makes it. */
export interface CallOptions extends Partial<Who> {
  /** Values of options: texts, truths, or a file to upload. */
  readonly options?: Readonly<
    Record<string, string | boolean | { readonly file: string; readonly text: string }>
  >;
}

const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gtoken.abcdefghijklmnopqrstuvwxyz0123456789AB';
const APPLICATION = '100000000000000001';

/** A server that the bot takes for Discord. */
export class Discord {
  readonly token = TOKEN;
  readonly gateway: Gateway;
  readonly requests: Recorded[] = [];
  /** Registered commands by place: '' for everywhere, else the server's id. */
  readonly commands = new Map<string, readonly Command[]>();
  /** What was wrong with messages that were refused; a test expects it to stay empty. */
  readonly refused: string[] = [];
  /** Messages that the bot sent into channels by itself. */
  readonly posted: PostedMessage[] = [];
  /** Messages by the mark that they were sent with. */
  readonly #marked = new Map<string, SeenMessage>();
  readonly #visits = new Map<string, Visit>();
  readonly #files = new Map<string, string>();
  #faults: { fault: Fault; left: number }[] = [];
  #server: Server | null = null;
  /** Whether every connection is cut at once. The port stays ours: nobody else may take it meanwhile. */
  #isAway = false;
  #port = 0;
  #next = 2_000_000_000_000_000_000n;
  /** Milliseconds after which a first response is refused: ten times Discord's, for this machine may be slow. */
  deadline = 30_000;
  shards = 1;
  /** What the bot may do in its server, as a bit set. */
  permissions = '8';

  private constructor(refusedIntents: number) {
    this.gateway = new Gateway({
      token: TOKEN,
      refusedIntents,
      ready: (session, shard) => readyData(APPLICATION, session, shard, `ws://127.0.0.1:${this.#port}`),
      greeting: () => [{ name: 'GUILD_CREATE', data: guild() }],
    });
  }

  /** Starts listening on a free port of this machine. */
  static async start({ refusedIntents = 0 }: { readonly refusedIntents?: number } = {}): Promise<Discord> {
    const discord = new Discord(refusedIntents);
    await discord.#listen();
    return discord;
  }

  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get cdn(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Is gone from now on, with everything that is open. */
  leave(): void {
    this.#isAway = true;
    this.gateway.stop();
    this.#server?.closeAllConnections();
  }

  /** Is there again, at the same address. */
  comeBack(): void {
    this.#isAway = false;
  }

  async #listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.refused.push(String(error));
        response.destroy();
      });
    });
    server.on('connection', (socket) => {
      if (this.#isAway) socket.destroy();
    });
    this.gateway.attach(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
    this.#server = server;
  }

  /** Ends for good. */
  async down(): Promise<void> {
    const server = this.#server;
    this.gateway.stop();
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times });
  }

  heal(): void {
    this.#faults = [];
  }

  /** Somebody uses a slash command. */
  slash(name: string, { options = {}, ...who }: CallOptions = {}): Visit {
    const visit = this.#visit(null);
    const resolved: Record<string, object> = {};
    const leaves = Object.entries(options).map(([option, value]) => this.#leaf(option, value, resolved));
    const data = { ...this.#commandData(name, leaves), resolved: { attachments: resolved } };
    return this.#send(visit, interaction(APPLICATION, visit, { type: 2, data }, who));
  }

  /** Somebody types into an option. */
  type(name: string, option: string, typed: string, who: Partial<Who> = {}): Visit {
    const visit = this.#visit(null);
    const data = this.#commandData(name, [{ type: 3, name: option, value: typed, focused: true }]);
    return this.#send(visit, interaction(APPLICATION, visit, { type: 4, data }, who));
  }

  /** Somebody presses the first button, or picks from the first menu, whose id begins so. */
  press(message: SeenMessage, id: string, who: Partial<Who> & { readonly value?: string } = {}): Visit {
    const matching = partsOf(message.body.components ?? []).filter(({ custom_id }) =>
      custom_id?.startsWith(id),
    );
    const component = matching.find(({ disabled }) => disabled !== true) ?? matching[0];
    if (component?.custom_id === undefined) throw new Error(`no component '${id}'`);
    if (component.disabled === true) throw new Error(`'${id}' cannot be pressed`);
    return this.pressRaw(message, component.custom_id, component.type, who);
  }

  /** The same with any id at all. */
  pressRaw(
    message: SeenMessage,
    id: string,
    type: number,
    { value, ...who }: Partial<Who> & { readonly value?: string } = {},
  ): Visit {
    const visit = this.#visit(message);
    const data = { custom_id: id, component_type: type, ...(value === undefined ? {} : { values: [value] }) };
    return this.#send(visit, interaction(APPLICATION, visit, { type: 3, data, message: raw(message) }, who));
  }

  /** Somebody fills in the form that a press opened. */
  submit(press: Visit, fields: Readonly<Record<string, string>>, who: Partial<Who> = {}): Visit {
    const { modal, origin } = press;
    if (modal === null) throw new Error('no form is open');
    const visit = this.#visit(origin);
    const components = (modal.components ?? []).map(({ type, component }, n) => ({
      type,
      id: n,
      component: filled(component, fields),
    }));
    const data = { custom_id: modal.custom_id, components, resolved: {} };
    const message = origin === null ? {} : { message: raw(origin) };
    return this.#send(visit, interaction(APPLICATION, visit, { type: 5, data, ...message }, who));
  }

  /** Somebody uses a command from a message's menu. */
  menu(
    name: string,
    content: string,
    { author, ...who }: Partial<Who> & { readonly author?: object } = {},
  ): Visit {
    const visit = this.#visit(null);
    const id = this.id();
    const message = {
      ...raw({ id, body: { content }, private: false, files: [] }),
      author: author ?? user('7'),
    };
    const data = { id: '9', name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
    return this.#send(visit, interaction(APPLICATION, visit, { type: 2, data }, who));
  }

  /** Somebody writes a message; what the bot posts in answer appears in `posted`. */
  write(message: object): void {
    this.gateway.dispatch('MESSAGE_CREATE', message);
  }

  id(): string {
    this.#next += 4_194_304n;
    return String(this.#next);
  }

  #visit(origin: SeenMessage | null): Visit {
    const id = this.id();
    const visit = new Visit(id, `token-${id}-${'x'.repeat(60)}`, origin);
    this.#visits.set(visit.token, visit);
    return visit;
  }

  #send(visit: Visit, data: object): Visit {
    this.gateway.dispatch('INTERACTION_CREATE', data);
    return visit;
  }

  #leaf(name: string, value: unknown, resolved: Record<string, object>): object {
    if (typeof value === 'boolean') return { type: 5, name, value };
    if (typeof value !== 'object' || value === null || !('file' in value) || !('text' in value))
      return { type: 3, name, value };
    const id = this.id();
    const [file, text] = [String(value.file), String(value.text)];
    this.#files.set(id, text);
    const url = `${this.cdn}/attachments/${id}/${encodeURIComponent(file)}`;
    resolved[id] = { id, filename: file, size: text.length, url, proxy_url: url, content_type: 'text/plain' };
    return { type: 11, name, value: id };
  }

  /** Puts options under the group and subcommand that a name with blanks means. */
  #commandData(name: string, leaves: readonly object[]): object {
    const [command = '', ...path] = name.split(' ');
    let options = leaves;
    for (const [depth, part] of path.toReversed().entries())
      options = [{ type: depth === 0 ? 1 : 2, name: part, options }];
    return { id: '9', name: command, type: 1, options };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname } = new URL(request.url ?? '/', this.api);
    const path = pathname.replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    const { body, files } = await read(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    this.requests.push({ method, path, body });
    const fault = this.#faultFor(`${method} ${path}`);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault !== undefined) this.#befall(fault, path, body);
    const isFatal = fault !== undefined && (fault.status !== undefined || fault.cut === true);
    const answer =
      isFatal && fault.afterEffect !== true ? null : this.#route(method, path, body, files, request);
    if (fault?.cut === true) request.socket.destroy();
    else if (isFatal) write(response, { status: fault.status ?? 500, body: fault.body ?? {} }, fault.headers);
    else write(response, answer ?? { status: 500 });
  }

  /** What a fault does to the call besides its answer. */
  #befall({ elsewhere, isNoticed }: Fault, path: string, body: unknown): void {
    const visit = this.#visits.get(path.split('/')[3] ?? '');
    if (visit === undefined) return;
    const { type, data = {} } = asCallback(body);
    // Another process announces what it answers with a message, and answers at once with anything else.
    const other = type === 4 ? { type: 5, data: { flags: data.flags } } : type === 7 ? { type: 6 } : body;
    if (elsewhere === true) this.#callback(visit.token, other, []);
    // Whoever pressed a button that was taken up sees the message as it was.
    if (isNoticed === true && visit.callback !== 6) visit.isNoticed = true;
  }

  #faultFor(line: string): Fault | undefined {
    const found = this.#faults.find(({ fault, left }) => left > 0 && fault.when.test(line));
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  }

  #route(
    method: string,
    path: string,
    body: unknown,
    files: readonly SeenFile[],
    request: IncomingMessage,
  ): Answer {
    const parts = path.split('/').slice(1);
    const [area = '', id = '', next = ''] = parts;
    if (area === 'attachments') return { status: 200, body: Buffer.from(this.#files.get(id) ?? '') };
    if (area === 'interactions') return this.#callback(next, body, files);
    if (area === 'webhooks') return this.#webhook(method, next, parts[4] ?? '', body, files);
    if (request.headers.authorization !== `Bot ${TOKEN}`) return unauthorized;
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayInfo() };
    if (area === 'applications')
      return this.#registry(method, next === 'guilds' ? (parts[3] ?? '') : '', body);
    if (area === 'channels' && next === 'messages')
      return this.#channel(method, id, parts[3] ?? '', body, files);
    if (path === '/users/@me/guilds')
      return { status: 200, body: [{ id: '1', name: 'Newsroom', permissions: this.permissions }] };
    if (path === '/users/@me/channels')
      return {
        status: 200,
        body: { id: '600000000000000006', type: 1, recipients: [user('700000000000000007')] },
      };
    if (path === '/users/@me') return { status: 200, body: user(APPLICATION, true) };
    return { status: 404, body: { code: 0, message: `no route ${method} ${path}` } };
  }

  #gatewayInfo(): object {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
    return { url: `ws://127.0.0.1:${this.#port}`, shards: this.shards, session_start_limit: limit };
  }

  #registry(method: string, place: string, body: unknown): Answer {
    if (method === 'PUT' && Array.isArray(body)) {
      const made = body.map((command: Command) => ({
        ...command,
        id: this.id(),
        application_id: APPLICATION,
        version: this.id(),
        nsfw: false,
      }));
      this.commands.set(place, made);
    }
    return { status: 200, body: this.commands.get(place) ?? [] };
  }

  #callback(token: string, body: unknown, files: readonly SeenFile[]): Answer {
    const visit = this.#visits.get(token);
    if (visit === undefined || visit.age > this.deadline) {
      if (visit !== undefined) visit.isNoticed = true;
      return gone(10062, 'Unknown interaction', 404);
    }
    if (visit.callback !== null) return gone(40060, 'Interaction has already been acknowledged.', 400);
    const { type, data = {} } = asCallback(body);
    if (type === 4 || type === 7) {
      const wrong = faultsOf(data, names(files));
      if (wrong.length > 0) return this.#refuse(wrong);
    }
    visit.callback = type;
    visit.firstResponse = visit.age;
    if (type === 4) visit.message = this.#seen(data, files);
    if (type === 7 && visit.origin !== null) {
      visit.origin.body = data;
      visit.message = visit.origin;
    }
    if (type === 8) visit.choices = data.choices ?? [];
    if (type === 9)
      visit.modal = { custom_id: data.custom_id ?? '', title: data.title ?? '', components: data.components };
    if (type === 5) visit.deferredPrivately = ((data.flags ?? 0) & 64) !== 0;
    visit.changed();
    return { status: 204 };
  }

  #webhook(
    method: string,
    token: string,
    message: string,
    body: unknown,
    files: readonly SeenFile[],
  ): Answer {
    const visit = this.#visits.get(token);
    if (visit === undefined || visit.callback === null) return gone(10015, 'Unknown Webhook', 404);
    if (method === 'DELETE') {
      visit.deleted = true;
      visit.changed();
      return { status: 204 };
    }
    if (method === 'GET') return { status: 200, body: raw(this.#original(visit)) };
    const given = asBody(body);
    // The flag of a message that has it already may be left out of an edit.
    const wrong = faultsOf(
      method === 'PATCH' && message !== '@original' ? { flags: 32768, ...given } : given,
      names(files),
    );
    if (wrong.length > 0) return this.#refuse(wrong);
    if (method === 'POST') visit.followUps.push(this.#seen(given, files));
    else if (visit.callback === 6 && visit.origin !== null) {
      visit.origin.body = given;
      visit.message = visit.origin;
    } else {
      const { id, private: isPrivate } = this.#original(visit);
      visit.message = { ...this.#seen(given, files), id, private: isPrivate };
    }
    visit.changed();
    return { status: 200, body: raw(visit.followUps.at(-1) ?? visit.message ?? EMPTY) };
  }

  /** What an interaction was answered with so far. */
  #original(visit: Visit): SeenMessage {
    if (visit.callback === 6 || visit.callback === 7) return visit.origin ?? EMPTY;
    return visit.message ?? { ...EMPTY, id: visit.id, private: visit.deferredPrivately };
  }

  #channel(method: string, channel: string, id: string, body: unknown, files: readonly SeenFile[]): Answer {
    if (method === 'GET') {
      const messages = this.posted.filter((message) => message.channel === channel).toReversed();
      if (id === '') return { status: 200, body: messages.map(raw) };
      const found = messages.find((message) => message.id === id);
      return found === undefined ? gone(10008, 'Unknown Message', 404) : { status: 200, body: raw(found) };
    }
    if (method === 'DELETE') {
      const at = this.posted.findIndex((message) => message.id === id);
      if (at >= 0) this.posted.splice(at, 1);
      return { status: 204 };
    }
    const given = asBody(body);
    const wrong = faultsOf(given, names(files));
    if (wrong.length > 0) return this.#refuse(wrong);
    const known = given.enforce_nonce === true ? this.#marked.get(given.nonce ?? '') : undefined;
    if (known !== undefined) return { status: 200, body: raw(known) };
    const message = {
      ...this.#seen(given, files),
      channel,
      nonce: given.nonce ?? null,
      replyTo: given.message_reference?.message_id ?? null,
    };
    this.posted.push(message);
    if (given.nonce !== undefined) this.#marked.set(given.nonce, message);
    return { status: 200, body: raw(message) };
  }

  #refuse(wrong: readonly string[]): Answer {
    this.refused.push(...wrong);
    return {
      status: 400,
      body: { code: 50035, message: `Invalid Form Body: ${wrong.join('; ')}`, errors: {} },
    };
  }

  #seen(body: Body, files: readonly SeenFile[]): SeenMessage {
    return { id: this.id(), body, private: ((body.flags ?? 0) & 64) !== 0, files };
  }
}

const EMPTY: SeenMessage = { id: '1', body: {}, private: false, files: [] };

const unauthorized: Answer = { status: 401, body: { code: 0, message: '401: Unauthorized' } };

function gone(code: number, message: string, status: number): Answer {
  return { status, body: { code, message } };
}

type Callback = {
  readonly type: number;
  readonly data?: Body & {
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
    readonly custom_id?: string;
    readonly title?: string;
  };
};

/** What the bot sends is trusted to have its shape; whether it is right is what `faultsOf` says. */
function asCallback(body: unknown): Callback {
  const callback: Callback = JSON.parse(JSON.stringify(body ?? {}));
  return callback;
}

function asBody(body: unknown): Body & {
  readonly message_reference?: { readonly message_id?: string };
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
} {
  return JSON.parse(JSON.stringify(body ?? {}));
}

/** A message as Discord hands it to a bot. */
function raw({ id, body, private: isPrivate }: SeenMessage): object {
  return {
    id,
    type: 0,
    channel_id: '500000000000000005',
    content: body.content ?? '',
    author: user(APPLICATION, true),
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: (body.flags ?? 0) | (isPrivate ? 64 : 0),
    components: body.components ?? [],
    application_id: APPLICATION,
  };
}

function names(files: readonly SeenFile[]): readonly string[] {
  return files.map(({ name }) => name);
}

function partsOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...partsOf(part.components ?? [])]);
}

function filled(component: Part | undefined, fields: Readonly<Record<string, string>>): object {
  const id = component?.custom_id ?? '';
  const value = fields[id] ?? component?.value ?? '';
  if (component?.type === 3) return { type: 3, custom_id: id, values: [value] };
  return { type: component?.type ?? 4, custom_id: id, value };
}

async function read(bytes: Buffer, type: string): Promise<{ body: unknown; files: SeenFile[] }> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: SeenFile[] = [];
  let body: unknown = {};
  for (const [, value] of form) {
    if (typeof value === 'string') body = JSON.parse(value);
    else files.push({ name: value.name, text: await value.text() });
  }
  return { body, files };
}

function write(
  response: ServerResponse,
  { status, body }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const isBytes = Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': isBytes ? 'text/plain' : 'application/json', ...headers });
  response.end(isBytes ? body : JSON.stringify(body));
}
