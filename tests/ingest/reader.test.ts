import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { extract } from '../../src/ingest/extract.ts';
import { LIMITS } from '../../src/ingest/extracted.ts';
import type { Limits } from '../../src/ingest/extracted.ts';
import { en } from '../../src/messages/en.ts';
import { baseOf, documentOf, noPages } from '../store/fixture.ts';
import { bytes, pdf } from './files.ts';

const FERRY = 'The ferry to Osterholm sank on Sunday night.';

/** Reads a file, and asks questions all the while. */
async function readAndAsk(name: string, body: Uint8Array, limits: Partial<Limits>) {
  const { shelf } = baseOf(documentOf('a.md', FERRY, { title: 'Ferry' }));
  const context = { corpus: new Corpus([shelf]), say: en };
  const file = { name, type: null, bytes: body };
  const answers: string[] = [];
  const timer = setInterval(() => answers.push(ask('Where did the ferry sink?', context).kind), 5);
  const read = await extract({ file }, { ...LIMITS, seconds: 300, ...limits }, noPages, false);
  clearInterval(timer);
  const refused = read.map((each) => ('refusal' in each ? each.refusal : 'read'));
  return { refused, answers };
}

/** A page that says the same again and again, packed to a hundredth. */
function bomb(megabytes: number): Uint8Array {
  return pdf([[]], { packed: deflateSync(Buffer.alloc(megabytes * 1_000_000, 'BT (The ferry) Tj ET\n')) });
}

const MEGABYTE = 1024 * 1024;

test('a small file that unpacks to more memory than it may is given up, and questions are answered meanwhile', async () => {
  const { refused, answers } = await readAndAsk('bomb.pdf', bomb(60), { memory: 100 * MEGABYTE });
  expect(refused).toEqual([{ code: 'too-hungry', about: { name: 'bomb.pdf' } }]);
  expect(answers.length).toBeGreaterThan(10);
  expect(new Set(answers)).toEqual(new Set(['found']));
});

test('a file whose objects fill the memory is given up, and the next one is read', async () => {
  const page = `<html><body>${'<p>a<b>c</b>'.repeat(60_000)}</body></html>`;
  const limits = { memory: 40 * MEGABYTE };
  const { refused } = await readAndAsk('wide.html', bytes(page), limits);
  expect(refused).toEqual([{ code: 'too-hungry', about: { name: 'wide.html' } }]);
  expect((await readAndAsk('ferry.html', bytes(`<p>${FERRY}`), {})).refused).toEqual(['read']);
});
