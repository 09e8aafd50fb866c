// Fifty mixed files and links, from empty to traced: what a moderator does in an afternoon.
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Caller, Upload } from '../../src/library.ts';
import { en } from '../../src/messages/en.ts';
import type { Answer } from '../../src/model.ts';
import { bytes, docx, epub, pdf, zip } from '../ingest/files.ts';
import { ann, bob, storeIn, temporaryFolder } from '../store/fixture.ts';

const told = (n: number): string =>
  `Pier ${n} was opened on Monday by harbour master Ada Lund. "Number ${n} is the best of all ${n + 1}," she said.`;

/** One document a file, in a format that changes from file to file. */
function fileOf(n: number): Upload {
  const text = told(n);
  const html = `<html><head><title>Pier ${n}</title></head><body><article><p>${text}</p></article></body></html>`;
  const made: Readonly<Record<string, Uint8Array>> = {
    txt: bytes(text),
    md: bytes(`---\ntitle: Pier ${n}\npublished: 2024-08-01\n---\n${text}`),
    html: bytes(html),
    docx: docx([text]),
    epub: epub([`<p>${text}</p>`]),
    pdf: pdf([[text.slice(0, 70), text.slice(70)]]),
    zip: zip({ 'inside.txt': text }),
  };
  const [kind = '', body = bytes('')] = Object.entries(made)[n % 7] ?? [];
  return { name: `pier-${n}.${kind}`, type: null, bytes: body };
}

test('fifty mixed files and links come in, mistakes are mended, and who did what is proved', async () => {
  const store = await storeIn(await temporaryFolder(), {
    pages: (address) => {
      const n = Number(/\d+/.exec(address)?.[0]);
      return Promise.resolve({
        address,
        name: `${n}.html`,
        type: 'text/html',
        bytes: bytes(`<p>${told(n)}</p>`),
      });
    },
  });
  const run = async (
    caller: Caller,
    name: string,
    args: Record<string, string> = {},
    files: readonly Upload[] = [],
  ): Promise<Answer> => {
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new Error(`no command ${name}`);
    return command.run(args, { ...(await store.server('a')), say: en, caller, files });
  };
  const press = (answer: Answer, label: RegExp, filled: Record<string, string> = {}): Promise<Answer> => {
    const action = answer.actions?.find((one) => label.test(one.label));
    if (action === undefined) throw new Error(`no button ${String(label)}: ${JSON.stringify(answer)}`);
    return run(ann, action.command, { ...action.arguments, ...filled });
  };

  for (let from = 0; from < 40; from += 10) {
    const files = Array.from({ length: 10 }, (_, i) => fileOf(from + i));
    const preview = await run(ann, 'corpus add', { file: files.map(({ name }) => name).join(' ') }, files);
    expect(preview.title).toBe('Add 10 documents?');
    await press(preview, /^Add all/);
  }
  for (let n = 40; n < 50; n++)
    await press(await run(ann, 'corpus add', { url: `https://harbour.example/${n}` }), /^Add$/);
  const held = await (await store.server('a')).library.holdings();
  expect(held).toHaveLength(50);

  // The same words once more, in another format, are refused by the name of their twin.
  const twin = await run(bob, 'corpus add', { file: 'again.docx' }, [
    { name: 'again.docx', type: null, bytes: docx([told(0)]) },
  ]);
  expect(JSON.stringify(twin)).toContain('already there');

  const asked = { question: 'Who opened pier 7?' };
  expect(await run(bob, 'ask', asked)).toMatchObject({ kind: 'found' });
  await run(ann, 'corpus edit', { document: '#1', title: 'The first pier', published: '2024-07-01' });
  await run(bob, 'corpus withdraw', { document: '#8' });
  await run(ann, 'corpus undo', { change: '52' });
  await run(bob, 'corpus withdraw', { document: '#9' });
  const { corpus, library } = await store.server('a');
  expect(corpus.documents()).toHaveLength(49);
  expect(corpus.documents().map(({ title }) => title)).toContain('The first pier');

  const log = (await library.changes(0, 100)).rows;
  expect(log.map(({ by, kind }) => `${by} ${kind}`).toReversed()).toEqual([
    ...Array.from({ length: 50 }, () => 'Ann add'),
    'Ann edit',
    'Bob withdraw',
    'Ann restore',
    'Bob withdraw',
  ]);
  expect((await library.seal()).brokenAt).toBeNull();
});
