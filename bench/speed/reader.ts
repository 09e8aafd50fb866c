// How fast is one reader? A process of its own: `reader.ts NAME` reads documents from standard input, prints a line.
import { readFileSync } from 'node:fs';
import type { Document } from '../../src/model.ts';
import { documentOf } from '../predict/mode.ts';
import { rowsOf } from '../rows.ts';
import { megabytesOf, memoryNow, worked } from './clock.ts';

/** Every reader does its whole work on a document: names, dates, quotations, sentences where it has them. */
const readers: Readonly<Record<string, () => Promise<(document: Document) => unknown>>> = {
  dossier: async () => {
    const { annotate } = await import('../../src/text/annotate.ts');
    return (document) => annotate(document);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => {
      const read = nlp(text);
      const found = [read.people(), read.places(), read.organizations(), read.quotations()];
      return [read.sentences().json({ offset: true }), ...found.map((one) => one.json({ offset: true }))];
    };
  },
  'chrono-node': async () => {
    const { parse } = await import('chrono-node');
    return ({ text, published }) => parse(text, new Date(published ?? '2024-01-01'));
  },
};

/** Read before the clock starts, so that no reader is timed while it is being compiled. */
const WARM_UP = 50;

const load = readers[process.argv[2] ?? ''];
if (load === undefined) throw new Error(`reader: give one of ${Object.keys(readers).join(', ')}`);
const read = await load();
const documents: Document[] = [];
const refuse = (problem: Error) => {
  throw problem;
};
for await (const row of rowsOf(process.stdin, refuse)) documents.push(documentOf(row));
for (const document of documents.slice(0, WARM_UP)) read(document);
const before = memoryNow();
const { ms } = worked(() => {
  for (const document of documents) read(document);
});
const megabytes = megabytesOf(documents.map(({ text }) => text));
const peak = peakMemory();
console.log(
  JSON.stringify({
    megabytes,
    seconds: ms / 1000,
    grown: memoryNow() - before,
    peak,
    documents: documents.length,
  }),
);

/**
 * The most memory this process held at once, in MB. Linux counts what stood in memory before this program replaced
 * its parent's image in `maxRSS`, so there the high-water mark of the image itself is read.
 */
function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
