// A process that changes documents without end and says what was acknowledged, until it is killed.
import { LIMITS } from '../../src/ingest/extracted.ts';
import { extract } from '../../src/ingest/extract.ts';
import { Shelf } from '../../src/corpus/shelf.ts';
import { openStore } from '../../src/store/store.ts';
import { annotate } from '../../src/text/annotate.ts';
import { contentHash } from '../../src/store/twins.ts';

/** What is about to happen, or what was acknowledged. */
export interface Line {
  readonly stage: 'ready' | 'begin' | 'done';
  readonly kind?: 'add' | 'edit' | 'withdraw' | 'restore' | 'undo';
  readonly id?: string;
  readonly state?: 'live' | 'withdrawn';
  readonly hash?: string;
}

const [folder = '', seed = '0'] = process.argv.slice(2);
const ann = { id: '1', name: 'Ann', moderator: true, roles: [] };
let random = Number(seed) >>> 0;

/** A small generator of Lehmer's: the campaign can be repeated. */
function next(below: number): number {
  random = (Math.imul(random, 48271) + 11) >>> 0;
  return Math.floor((random / 0x1_0000_0000) * below);
}

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const store = await openStore({
  folder,
  base: { shelf: new Shelf() },
  tools: {
    now: () => new Date(),
    read: annotate,
    limits: LIMITS,
    extract: (material) => extract(material, LIMITS, () => Promise.reject(new Error('no pages')), false),
  },
});
const { library } = await store.server('a');
say({ stage: 'ready' });

for (let i = 0; ; i++) {
  const holdings = await library.holdings();
  const one = holdings[next(Math.max(1, holdings.length))];
  const word = `w${seed}x${i}`;
  const roll = next(10);
  if (one === undefined || roll < 4) {
    const text = `The ${word} ferry left the harbour. "It was ${word}," said Captain Brandt.`.repeat(
      1 + next(40),
    );
    const { id } = await library.propose(ann, [{ text, fields: { title: word } }]);
    say({ stage: 'begin', kind: 'add' });
    const result = await library.confirm(ann, id);
    const added = result.ok ? result.value.done[0] : undefined;
    if (added !== undefined)
      say({ stage: 'done', kind: 'add', id: added.id, state: 'live', hash: contentHash(added.document) });
    continue;
  }
  const kind = one.state === 'withdrawn' ? 'restore' : roll < 8 ? 'edit' : 'withdraw';
  say({ stage: 'begin', kind, id: one.id });
  const result =
    kind === 'edit'
      ? await library.edit(ann, one.id, { title: word, text: `${one.document.text} ${word}` })
      : await library[kind](ann, one.id);
  if (!result.ok) continue;
  const { id, state, document } = result.value;
  say({ stage: 'done', kind, id, state, hash: contentHash(document) });
}
