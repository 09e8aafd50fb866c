// How does an operator bring many documents in at once? `npm run corpus -- import FOLDER|ZIP`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import dotenv from 'dotenv';
import add from '../commands/corpus/add.ts';
import { sentenceOf } from './command.ts';
import { readConfig } from './config.ts';
import { limitsOf, openHouse } from './house.ts';
import { Refused } from './ingest/extracted.ts';
import { en } from './messages/en.ts';
import { bringIn, sourcesIn } from './store/bulk.ts';
import { hashOf } from './store/twins.ts';

const OPERATOR = { id: 'operator', name: 'operator', moderator: true, roles: [] };
const words = en.bulk;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Exit status: 0 all is in, 1 some file failed, 2 bad usage. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return complain(words.usage);
  dotenv.config({ quiet: true });
  const settings = readConfig(process.env);
  if ('problems' in settings) return complain(settings.problems.join('\n'));
  const { corpusDir: folder, dataDir: dataFolder } = settings.config;
  const sources = await sourcesIn(options.path).catch((error: unknown) => reasonOf(options.path, error));
  if (typeof sources === 'string') return complain(sources);
  if (sources.length === 0) return complain(words.nothing(options.path));
  const house = await openHouse({
    folder,
    dataFolder,
    limits: limitsOf(settings.config),
    today,
    problem: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const { library } = await house.contextOf(options.server, OPERATOR, [], add);
    if (library === undefined) return complain(en.refusal['no-library'](null));
    const bar = new Bar(sources.length);
    const journal = join(
      dataFolder,
      'imports',
      `${hashOf(`${options.server}\n${resolve(options.path)}`).slice(0, 32)}.txt`,
    );
    const counts = await bringIn({
      library,
      by: OPERATOR,
      sources,
      journal,
      progress: (done, name) => bar.draw(done, name),
      failed: ({ name, refusal }) => bar.tell(`${name}: ${sentenceOf(refusal, en)}`),
    });
    bar.tell(words.summary(counts));
    return counts.failed === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}

function readOptions(args: readonly string[]): { readonly path: string; readonly server: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { server: { type: 'string' } },
    });
    const [verb, path, ...more] = positionals;
    if (verb !== 'import' || path === undefined || more.length > 0) return null;
    return { path, server: values.server ?? 'terminal' };
  } catch {
    return null;
  }
}

function reasonOf(path: string, error: unknown): string {
  if (error instanceof Refused) return sentenceOf(error.refusal, en);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return en.console.unreadable(path, code === 'ENOENT' ? en.console.noSuchFile : String(error));
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** Cells of the bar. */
const WIDTH = 30;

/** A line that shows how far it is, on a terminal only; everything else scrolls past above it. */
class Bar {
  readonly #total: number;
  readonly #shown = process.stderr.isTTY;
  #last = '';

  constructor(total: number) {
    this.#total = total;
  }

  draw(done: number, name: string): void {
    if (!this.#shown) return;
    const full = Math.round((done / this.#total) * WIDTH);
    const room = Math.max(10, process.stderr.columns - WIDTH - 20);
    this.#last = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${done}/${this.#total} ${name.slice(-room)}`;
    process.stderr.write(`\r\u001B[K${this.#last}`);
  }

  tell(line: string): void {
    process.stderr.write(this.#shown ? `\r\u001B[K${line}\n${this.#last}` : `${line}\n`);
  }
}

process.exitCode = await main(process.argv.slice(2));
