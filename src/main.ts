// What happens when the program starts? Settings, documents, then the host that was asked for.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import dotenv from 'dotenv';
import { commands } from '../commands/index.ts';
import type { Context } from './command.ts';
import { follow } from './answer/follow.ts';
import { type Config, readConfig } from './config.ts';
import { answerLine, answerLines, linesOf, openPrompt, type Terminal } from './console/console.ts';
import { terminalLanguage } from './console/language.ts';
import { filesNamed, type House, limitsOf, openHouse } from './house.ts';
import type { RunningBot } from './discord/bot.ts';
import type { Check } from './discord/doctor.ts';
import { messagesIn } from './messages/language.ts';
import type { Messages } from './messages/messages.ts';
import { StoreProblem } from './store/problem.ts';

const BAD_USAGE = 2;

/** Milliseconds after which a person wants to know what takes so long: a large folder, read for the first time. */
const PATIENCE = 1500;

/** Milliseconds that connections get to close by themselves once all is done. */
const LINGER = 250;

/** The name under which documents are kept that belong to no Discord server. */
const TERMINAL = 'terminal';

const OPERATOR = { id: 'operator', name: 'operator', moderator: true, roles: [] };

process.exitCode = await main(process.argv.slice(2));
// The line to a sharding manager would keep this process alive.
if (process.connected) process.disconnect();

/** Runs until the host ends; the exit status. */
async function main(args: readonly string[]): Promise<number> {
  leaveQuietlyWhenNobodyReads();
  dotenv.config({ quiet: true });
  const options = readOptions(args);
  const language = terminalLanguage(languageAsked(args), process.env);
  if (language instanceof Error) return complain(language.message, BAD_USAGE);
  const say = await messagesIn(language);
  if (options instanceof Error) return complain(`${options.message}\n\n${say.console.usage}`, BAD_USAGE);
  if (options.help) {
    console.log(say.console.usage);
    return 0;
  }
  const settings = readConfig({
    ...process.env,
    // In a process of the sharding manager this holds the number of the shard, which is discord.js's own affair.
    ...(isShard() && { SHARDS: undefined }),
    ...(options.corpus && { CORPUS_DIR: options.corpus }),
  });
  if ('problems' in settings) return complain(settings.problems.join('\n'), 1);
  const { config } = settings;
  const token = options.console || options.lines.length > 0 ? null : config.discordToken;
  if (token !== null && !options.doctor && (config.shards ?? 1) > 1 && !isShard())
    return serveShards(config, token, args);
  let bot: RunningBot | undefined;
  const waiting = process.stderr.isTTY
    ? setTimeout(() => console.error(say.console.reading), PATIENCE)
    : undefined;
  const odd: string[] = [];
  const house = await openHouse({
    folder: config.corpusDir,
    dataFolder: config.dataDir,
    limits: limitsOf(config),
    today: lastDayOnEarth,
    problem: (line) => (options.doctor ? odd.push(line) : console.error(line)),
    deliver: async (delivery) => (await bot?.deliver(delivery)) ?? false,
    changed: (_server, { by, kind, document, title }, { logChannel }) => {
      const line = (own: Messages) =>
        [by || own.moderator.somebody, own.change[kind], document, title]
          .filter((part) => part !== '')
          .join(' · ');
      if (logChannel !== null) void bot?.announce(logChannel.id, line);
    },
  });
  clearTimeout(waiting);
  try {
    if (options.doctor) return await examine(config, house, odd);
    // Servers may have documents of their own, or get them now.
    if (house.corpus().size === 0 && !existsSync(join(config.dataDir, 'dossier.db')))
      console.error(say.console.noDocuments(config.corpusDir));
    if (token !== null) return await serveDiscord(config, token, house, (running) => (bot = running));
    return await serveTerminal(config, house, say, options);
  } finally {
    await house.close();
    // A connection that Discord no longer answers on would keep the program alive for half a minute.
    if (token !== null) setTimeout(() => process.exit(), LINGER).unref();
  }
}

/** Whether this is one of the processes that the sharding manager started. */
function isShard(): boolean {
  return process.env['SHARDING_MANAGER'] !== undefined;
}

interface Options {
  readonly console: boolean;
  readonly doctor: boolean;
  readonly corpus: string | undefined;
  readonly json: boolean;
  /** Whose documents the terminal asks and changes. */
  readonly server: string;
  readonly help: boolean;
  /** Commands or questions to answer at once; none opens the prompt or reads standard input. */
  readonly lines: readonly string[];
}

function readOptions(args: readonly string[]): Options | Error {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        console: { type: 'boolean' },
        doctor: { type: 'boolean' },
        corpus: { type: 'string' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        server: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const several = positionals.length > 1 && positionals.every((word) => word.startsWith('/'));
    const line = positionals.join(' ');
    const lines = several ? positionals : positionals.length > 0 ? [line] : [];
    const {
      corpus,
      console: terminal = false,
      doctor = false,
      json = false,
      help = false,
      server = TERMINAL,
    } = values;
    return { corpus, console: terminal, doctor, json, help, lines, server };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What `--lang` says, so that other mistakes in the arguments are told in that language too. */
function languageAsked(args: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...args], strict: false, options: { lang: { type: 'string' } } });
  return typeof values.lang === 'string' ? values.lang : undefined;
}

/** Today where the day begins first (UTC+14): what was published there is not yet the future. */
function lastDayOnEarth(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

async function serveTerminal(
  config: Config,
  house: House,
  say: Messages,
  { json, lines, server, console: asked }: Options,
): Promise<number> {
  const { stdin, stdout } = process;
  const colour = stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  let entered: Context | undefined;
  const terminal: Terminal = {
    commands,
    context: () => ({ corpus: house.corpus(), ...entered, say, host: 'terminal' }),
    enter: async (command, args) => {
      const files = await filesNamed(command, args, say);
      if (files instanceof Error) return files;
      try {
        entered = { ...(await house.contextOf(server, OPERATOR, files, command)), say, host: 'terminal' };
        return entered;
      } catch (error) {
        if (error instanceof StoreProblem) return error;
        throw error;
      }
    },
    follow,
    save: async ({ name, bytes }) => {
      await writeFile(name, bytes);
      return resolve(name);
    },
    report: (error) => report(error, config.logLevel),
    format: json ? 'json' : () => ({ width: stdout.isTTY ? widthOf(stdout.columns) : Infinity, colour }),
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  };
  if (lines.length === 1) return answerLine(lines[0] ?? '', terminal);
  if (lines.length > 1) return answerLines(lines, terminal);
  if (!stdin.isTTY || !stdout.isTTY) return answerInput(terminal, asked);
  await house.watch();
  console.log(say.console.welcome(house.corpus().size));
  const history = await historyIn(config.dataDir);
  // Only after the prompt is there; a fault shows where the names are asked for.
  setImmediate(() => void house.prepare().catch(() => undefined));
  await openPrompt({ input: stdin, output: stdout, ...history }, terminal);
  await history.save();
  return 0;
}

/**
 * Answers the lines of standard input. A service that was meant to be a bot and lacks its token is given an empty one:
 * unless the terminal was asked for, that is a mistake to be told.
 */
async function answerInput(terminal: Terminal, asked: boolean): Promise<number> {
  let lines = 0;
  const counted = async function* () {
    for await (const line of linesOf(process.stdin)) {
      lines += 1;
      yield line;
    }
  };
  const status = await answerLines(counted(), terminal);
  if (lines > 0 || asked) return status;
  return complain('DISCORD_TOKEN is not set, and nobody is here to ask: set it to run the bot', 1);
}

/** Lines longer than this tire the eye; some terminals say nothing of their width. */
function widthOf(columns: number): number {
  return Math.min(columns || 80, 100);
}

/** Serves Discord until a signal, or until Discord ends it for good; then status 1, for the supervisor. */
async function serveDiscord(
  config: Config,
  token: string,
  house: House,
  running: (bot: RunningBot) => void,
): Promise<number> {
  const { startDiscord } = await import('./discord/bot.ts');
  const { messagesFor } = await import('./messages/languages.ts');
  const { pino } = await import('pino');
  const log = pino({ level: config.logLevel });
  const lost = new AbortController();
  const ended = Promise.race([signalled(), once(lost.signal, 'abort').then(() => 1)]);
  const shard = isShard() ? Number.parseInt(process.env['SHARDS'] ?? '0', 10) : 0;
  const metricsPort = config.metricsPort === null ? null : config.metricsPort + shard;
  const { discordApiUrl: api, discordCdnUrl: cdn, discordGuildId: guild } = config;
  const { file, zip } = limitsOf(config);
  try {
    await house.prepare();
    const bot = await startDiscord({
      settings: { token, guild, api, cdn, metricsPort, largestFile: Math.max(file, zip) },
      commands,
      contextOf: async ({ guild: server, caller, locale }, files = [], command) => ({
        ...(await house.contextOf(server, caller, files, command)),
        say: messagesFor(locale),
        host: 'discord',
      }),
      follow,
      log,
      onLost: (reason) => {
        log.fatal(reason);
        lost.abort();
      },
    });
    running(bot);
    await house.watch();
    const status = await ended;
    await bot.stop();
    return status;
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), 1);
  }
}

/** Resolves with status 0 once somebody wants the program to end, or the manager of this shard is gone. */
async function signalled(): Promise<number> {
  await Promise.race(['SIGINT', 'SIGTERM', 'disconnect'].map((event) => once(process, event)));
  return 0;
}

/** Runs the bot in several processes of this same program until a signal. */
async function serveShards(config: Config, token: string, args: readonly string[]): Promise<number> {
  const { startShards } = await import('./discord/shards.ts');
  const { pino } = await import('pino');
  const about = { token, count: config.shards ?? 1, args };
  const shards = startShards(import.meta.filename, about, pino({ level: config.logLevel }));
  const failed = shards.spawned.then(
    () => new Promise<number>(() => undefined),
    (error: unknown) => complain(error instanceof Error ? error.message : String(error), 1),
  );
  const status = await Promise.race([signalled(), failed]);
  await shards.stop();
  return status;
}

/**
 * Looks at everything that the program needs, and says what to mend; status 1 where something is wrong. `odd`: what is to
 * be told of single files, filled while the house is opened; the rest works without them.
 */
async function examine(config: Config, house: House, odd: readonly string[]): Promise<number> {
  const { documents, dataDir } = { documents: house.corpus().size, dataDir: config.dataDir };
  const writable = await mkdir(dataDir, { recursive: true })
    .then(() => access(dataDir, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
  const checks: Check[] = [
    {
      about: `corpus: ${documents} documents in ${config.corpusDir}`,
      fine: documents > 0,
      mend: 'put .md or .txt files there, or set CORPUS_DIR',
    },
    {
      about: `store: ${dataDir} can be written`,
      fine: writable,
      mend: 'give the program a folder that it may write to, in DATA_DIR',
    },
  ];
  await house.prepare().catch((error: unknown) => {
    const about = error instanceof Error ? error.message : String(error);
    checks.push({ about: `store: it does not open`, fine: false, mend: about });
  });
  const { discordToken: token, discordApiUrl: api, discordGuildId: guild } = config;
  if (token === null)
    checks.push({
      about: 'token: DISCORD_TOKEN is not set',
      fine: false,
      mend: 'create a bot at https://discord.com/developers and put its token into .env',
    });
  else checks.push(...(await (await import('./discord/doctor.ts')).examine({ token, api, guild })));
  for (const { about, fine, mend } of checks)
    console.log(fine || mend === undefined ? `ok    ${about}` : `WRONG ${about}: ${mend}`);
  for (const line of odd) console.log(`note  ${line}`);
  return checks.every(({ fine }) => fine) ? 0 : 1;
}

/** What was typed at earlier prompts. One that cannot be read or kept is no reason to bother anybody. */
async function historyIn(folder: string) {
  const file = join(folder, 'history');
  let typed: readonly string[] = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return {
    history: typed,
    remember: (newest: readonly string[]) => void (typed = [...newest]),
    save: () =>
      mkdir(folder, { recursive: true })
        .then(() => writeFile(file, typed.join('\n'), { mode: 0o600 }))
        .catch(() => {}),
  };
}

/** Logs a fault with its stack under a short reference. */
function report(error: unknown, level: string): string {
  const reference = randomBytes(4).toString('hex');
  void import('pino').then(({ pino }) =>
    pino({ level }, pino.destination(2)).error({ err: error, reference }),
  );
  return reference;
}

function complain(message: string, status: number): number {
  console.error(message);
  return status;
}

/** `dossier … | head` closes our output early; that is no fault. */
function leaveQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
}
