// What may an operator do with everything that is kept? `npm run corpus -- import FOLDER|ZIP`, `… verify`.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import dotenv from 'dotenv';
import add from '../commands/corpus/add.ts';
import { sentenceOf } from './command.ts';
import { Bar } from './console/bar.ts';
import { terminalLanguage } from './console/language.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { limitsOf, openHouse } from './house.ts';
import { Refused } from './ingest/extracted.ts';
import { messagesIn } from './messages/language.ts';
import { bringIn, sourcesIn } from './store/bulk.ts';
import { openDatabase } from './store/database.ts';
import { StoreProblem } from './store/problem.ts';
import { hashOf } from './store/twins.ts';
import { verify } from './store/verify.ts';

const OPERATOR = { id: 'operator', name: 'operator', moderator: true, roles: [] };
dotenv.config({ quiet: true });
const language = terminalLanguage(undefined, process.env);
const say = await messagesIn(language instanceof Error ? 'en' : language);
const words = say.bulk;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Exit status: 0 all is well, 1 some file failed or was found altered, 2 bad usage or nothing to work on. */
async function main(args: readonly string[]): Promise<number> {
  if (language instanceof Error) return complain(language.message);
  const options = readOptions(args);
  if (options === null) return complain(words.usage);
  const settings = readConfig(process.env);
  if ('problems' in settings) return complain(settings.problems.join('\n'));
  try {
    return await (options.verb === 'verify'
      ? verifyAll(settings.config, options.server)
      : importFrom(settings.config, options.path, options.server ?? 'terminal'));
  } catch (error) {
    if (error instanceof StoreProblem) return complain(error.message);
    throw error;
  }
}

/** Computes every hash of the database anew, and says whether all is as it was written. */
async function verifyAll({ dataDir }: Config, server: string | undefined): Promise<number> {
  const file = join(dataDir, 'dossier.db');
  if (!existsSync(file)) return complain(`${file} is not there: nothing is kept yet`);
  const db = await openDatabase(file);
  let status = 0;
  for (const { server: name, seal, versions, faults } of await verify(db, server)) {
    const { total, chain, brokenAt } = seal;
    const whole = brokenAt === null && faults.length === 0;
    const log = brokenAt === null ? `seal ${chain}` : `the log is broken at change ${brokenAt}`;
    tell(`${whole ? 'ok   ' : 'WRONG'} ${name}: ${total} changes, ${log}; ${versions} versions`);
    for (const fault of faults) tell(`      ${fault}`);
    if (!whole) status = 1;
  }
  await db.destroy();
  return status;
}

/** Adds every file that can be read. */
async function importFrom(config: Config, path: string, server: string): Promise<number> {
  const { corpusDir: folder, dataDir: dataFolder } = config;
  const sources = await sourcesIn(path, limitsOf(config)).catch((error: unknown) => reasonOf(path, error));
  if (typeof sources === 'string') return complain(sources);
  if (sources.length === 0) return complain(words.nothing(path));
  const house = await openHouse({
    folder,
    dataFolder,
    limits: limitsOf(config),
    today,
    problem: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const { library } = await house.contextOf(server, OPERATOR, [], add);
    if (library === undefined) return complain(say.refusal['no-library'](null));
    const bar = new Bar(sources.length);
    const journal = join(dataFolder, 'imports', `${hashOf(`${server}\n${resolve(path)}`).slice(0, 32)}.txt`);
    const counts = await bringIn({
      library,
      by: OPERATOR,
      sources,
      journal,
      progress: (done, name) => bar.draw(done, name),
      failed: ({ name, refusal }) => bar.tell(`${name}: ${sentenceOf(refusal, say)}`),
    });
    bar.end();
    bar.tell(words.summary(counts));
    if (counts.left > 0) bar.tell(words.left(counts.left));
    return counts.failed === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}

interface Options {
  readonly verb: 'import' | 'verify';
  readonly path: string;
  readonly server: string | undefined;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { server: { type: 'string' } },
    });
    const [verb, path = '', ...more] = positionals;
    const { server } = values;
    if (verb === 'verify' && path === '') return { verb, path, server };
    return verb === 'import' && path !== '' && more.length === 0 ? { verb, path, server } : null;
  } catch {
    return null;
  }
}

function reasonOf(path: string, error: unknown): string {
  if (error instanceof Refused) return sentenceOf(error.refusal, say);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return say.console.unreadable(path, code === 'ENOENT' ? say.console.noSuchFile : String(error));
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
