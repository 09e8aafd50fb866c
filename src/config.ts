// What did the operator set, and is it right? Environment → Config, or everything that is wrong with it.

/** Tells what is wrong; the message continues "NAME …". */
type Complain = (message: string) => void;

/** One setting. `read` gives its value; what it gives after a complaint is thrown away. */
interface Setting<T> {
  readonly name: string;
  /** What it is for, in `.env.example`. */
  readonly about: string;
  /** What holds where the environment has none; null where unset is a choice of its own. */
  readonly fallback: string | null;
  readonly read: (text: string, complain: Complain) => T;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Every setting there is, in the order of `.env.example`; a test holds the two together. */
export const SETTINGS = {
  corpusDir: {
    name: 'CORPUS_DIR',
    about: 'Folder of documents: .md and .txt files, sub-folders too.',
    fallback: 'corpus',
    read: anyText,
  },
  dataDir: {
    name: 'DATA_DIR',
    about: 'Folder for what Dossier itself keeps; made where it is missing.',
    fallback: 'data',
    read: anyText,
  },
  limitFileMb: {
    name: 'LIMIT_FILE_MB',
    about: 'Largest file that moderators may add, in MB.',
    fallback: '10',
    read: wholeNumber(1, 1000),
  },
  limitTextMb: {
    name: 'LIMIT_TEXT_MB',
    about: 'Longest text of one document, in MB.',
    fallback: '5',
    read: wholeNumber(1, 50),
  },
  limitZipMb: {
    name: 'LIMIT_ZIP_MB',
    about: 'Most that a zip may unpack to, in MB.',
    fallback: '50',
    read: wholeNumber(1, 1000),
  },
  limitZipFiles: {
    name: 'LIMIT_ZIP_FILES',
    about: 'Most files in a zip.',
    fallback: '1000',
    read: wholeNumber(1, 100000),
  },
  logLevel: {
    name: 'LOG_LEVEL',
    about: `How much is logged: ${LOG_LEVELS.join(', ')}.`,
    fallback: 'info',
    read: logLevel,
  },
  discordToken: {
    name: 'DISCORD_TOKEN',
    about: 'Token of the Discord bot. Without one, npm start opens the terminal instead.',
    fallback: null,
    read: token,
  },
  discordGuildId: {
    name: 'DISCORD_GUILD_ID',
    about: 'Register the commands in this one server only; for trying things out.',
    fallback: null,
    read: snowflake,
  },
  discordApiUrl: {
    name: 'DISCORD_API_URL',
    about: "Base address of Discord's API. Change it only to test against a server of your own.",
    fallback: 'https://discord.com/api',
    read: webAddress,
  },
  discordCdnUrl: {
    name: 'DISCORD_CDN_URL',
    about: "One more origin that attachments may come from, besides Discord's own. For tests only.",
    fallback: null,
    read: webAddress,
  },
  metricsPort: {
    name: 'METRICS_PORT',
    about:
      'Port for /healthz and /metrics (Prometheus). Unset: none. Each further shard takes the next port.',
    fallback: null,
    read: wholeNumber(1, 65_535),
  },
  shards: {
    name: 'SHARDS',
    about: 'Processes that share the servers; from about 1,000 servers on. Unset: one process for all.',
    fallback: null,
    read: wholeNumber(1, 1000),
  },
} satisfies Record<string, Setting<unknown>>;

/** All settings, checked; null where one is unset. */
export interface Config {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly limitFileMb: number;
  readonly limitTextMb: number;
  readonly limitZipMb: number;
  readonly limitZipFiles: number;
  readonly logLevel: string;
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  readonly discordApiUrl: string;
  readonly discordCdnUrl: string | null;
  readonly metricsPort: number | null;
  readonly shards: number | null;
}

/**
 * Checks every setting of the environment (`.env` already merged in); an empty text counts as unset. Gives
 * the configuration, or all problems at once, each a line with the setting, its value and what to do.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = <T>(setting: Setting<T>, text: string): T =>
    setting.read(text, (message) => problems.push(`${setting.name} ${message}`));
  const always = <T>(setting: Setting<T> & { fallback: string }): T =>
    read(setting, environment[setting.name]?.trim() || setting.fallback);
  const maybe = <T>(setting: Setting<T> & { fallback: null }): T | null => {
    const text = environment[setting.name]?.trim() ?? '';
    return text === '' ? null : read(setting, text);
  };
  const config: Config = {
    corpusDir: always(SETTINGS.corpusDir),
    dataDir: always(SETTINGS.dataDir),
    limitFileMb: always(SETTINGS.limitFileMb),
    limitTextMb: always(SETTINGS.limitTextMb),
    limitZipMb: always(SETTINGS.limitZipMb),
    limitZipFiles: always(SETTINGS.limitZipFiles),
    logLevel: always(SETTINGS.logLevel),
    discordToken: maybe(SETTINGS.discordToken),
    discordGuildId: maybe(SETTINGS.discordGuildId),
    discordApiUrl: always(SETTINGS.discordApiUrl),
    discordCdnUrl: maybe(SETTINGS.discordCdnUrl),
    metricsPort: maybe(SETTINGS.metricsPort),
    shards: maybe(SETTINGS.shards),
  };
  return problems.length === 0 ? { config } : { problems };
}

function anyText(text: string): string {
  return text;
}

function logLevel(text: string, complain: Complain): string {
  if (!LOG_LEVELS.includes(text)) complain(`is '${text}'; use one of ${LOG_LEVELS.join(', ')}`);
  return text;
}

/** Never repeats the value: a token in a message is a token lost. Discord alone can say whether it is right. */
function token(text: string, complain: Complain): string {
  if (!/^[!-~]+$/.test(text))
    complain('holds characters that no token has; copy it again from the Bot page of your application');
  return text;
}

function snowflake(text: string, complain: Complain): string {
  if (!/^\d{1,20}$/.test(text)) complain(`is '${text}'; use the number that "Copy Server ID" gives`);
  return text;
}

function wholeNumber(least: number, most: number) {
  return (text: string, complain: Complain): number => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most))
      complain(`is '${text}'; use a whole number from ${least} to ${most}`);
    return number;
  };
}

function webAddress(text: string, complain: Complain): string {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    complain(`is '${text}'; use a whole address such as https://example.org/api`);
  return text.replace(/\/+$/, '');
}
