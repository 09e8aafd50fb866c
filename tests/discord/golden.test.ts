// Two hundred replies as they go to Discord, whole: read the difference when one changes.
import { expect, test } from 'vitest';
import { draw } from '../../src/discord/message.ts';
import { Seals } from '../../src/discord/state.ts';
import { en } from '../../src/messages/en.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import type { Answer, Entry } from '../../src/model.ts';
import { corpusOf, documentOf } from '../document.ts';
import { allParts, faultsOf } from '../host/check.ts';
import { shown } from './shown.ts';

/** Texts of every kind that a document may hold, each with words to paint in it. */
const TEXTS: readonly (readonly [name: string, text: string, painted: string])[] = [
  ['plain', 'The harbour opened on Monday. Nobody from the ministry came.', 'harbour'],
  ['quotation', '"It took us nine years," Mayor Ann Berg said. "Nobody helped us."', 'nine years'],
  ['paragraphs', 'One line stands here.\n\nAnother stands below it.\nAnd a third.', 'Another'],
  ['long', 'This sentence has a few words and then it ends. '.repeat(160).trim(), 'few'],
  ['endless word', 'x'.repeat(9000), 'xxx'],
  ['markdown', '**bold** _it_ __u__ ~~s~~ ||hidden|| `code` # no heading', 'hidden'],
  ['lists', '- item\n* item\n1. one\n12) twelve\n> quote\n# heading', 'item'],
  ['links', 'See [here](https://evil.example), <https://evil.example> and https://evil.example now.', 'evil'],
  ['mentions', '@everyone @here <@1> <@&2> <#3> </who:4> <t:5:R> <:x:6> :smile:', 'everyone'],
  ['code fence', '```js\nalert(1)\n``` and `more`', 'alert'],
  ['right to left', 'אמר ״שלום״ \u202eabc ו\u2066הלך', 'שלום'],
  ['emoji', '👩‍👩‍👧‍👦 came 😀 and © ™ stayed', 'came'],
  ['zero width', 'a\u200bb\u200dc\ufeffd', 'b'],
  ['backslashes', 'back\\slash \\* \\\\ end\\', 'slash'],
  ['numbers', '10:30, 1,000 and 3.5 % of 2024-08-13', '10:30'],
  ['Cyrillic', 'Порт открылся в понедельник. Никто не пришёл.', 'открылся'],
  ['Chinese', '港口周一开放。没有人来。', '周一'],
  ['shrug', '¯\\_(ツ)_/¯ said snake_case_word', 'said'],
  ['one letter', 'A', 'A'],
  ['punctuation', '… — “” ‘’ « » !? §', '—'],
];

type Shape = (entry: Entry, title: string) => Answer;

/** Every shape of an answer. */
const SHAPES: Readonly<Record<string, Shape>> = {
  found: (entry, title) => ({ kind: 'found', title, entries: [entry], confidence: 'exact' }),
  labelled: (entry, title) => ({ kind: 'found', title, entries: [{ ...entry, label: `said by ${title}` }] }),
  many: (entry, title) => ({ kind: 'found', title, entries: Array.from({ length: 7 }, () => entry) }),
  facts: (entry, title) => ({
    kind: 'found',
    title,
    facts: [{ name: title, value: title }],
    entries: [entry],
  }),
  again: (entry, title) => ({
    kind: 'found',
    title,
    entries: [{ ...entry, also: Array.from({ length: 5 }, () => entry.citation) }],
  }),
  dated: (entry, title) => ({
    kind: 'found',
    title,
    entries: [{ ...entry, detail: { kind: 'date', value: '2024-08-12', readFrom: entry.citation } }],
  }),
  nothing: (entry, title) => ({
    kind: 'nothing',
    title,
    reasons: [title],
    suggestions: [title],
    nearest: [entry],
  }),
  notice: (_entry, title) => ({
    kind: 'notice',
    title,
    message: title,
    facts: [{ name: 'Name', value: title }],
  }),
  actions: (entry, title) => ({
    kind: 'found',
    title,
    entries: [entry],
    actions: [{ label: title, command: 'find', arguments: {} }],
  }),
  French: (entry, title) => ({ kind: 'found', title, entries: [entry], confidence: 'weak' }),
};

test.each(TEXTS)('replies with %s', async (name, text, painted) => {
  const dated = name === 'plain' ? { published: '2024-08-13T20:15', source: 'The *Post*' } : {};
  const about = { id: name, title: text.slice(0, 60), url: 'https://example.org/a' };
  const corpus = corpusOf(documentOf(text, { ...about, ...dated }));
  const at = text.indexOf(painted);
  const entry: Entry = {
    citation: { document: name, start: 0, end: text.length },
    highlights: [{ start: at, end: at + painted.length }],
  };
  const lines = Object.entries(SHAPES).flatMap(([shape, make]) => {
    const say = shape === 'French' ? messagesFor('fr') : en;
    const studio = { corpus, say, seals: new Seals('secret'), place: 'here' };
    const state = {
      asker: '700000000000000007',
      command: 'find',
      arguments: { source: 'Post' },
      print: 'abcdef',
      private: shape === 'labelled',
      kept: shape === 'facts' ? { question: 'x', person: 'Ann' } : null,
    };
    const answer = make(entry, text.slice(0, 40));
    const drawing = {
      answer,
      state,
      page: 0,
      filters: { source: {} },
      stale: shape === 'again',
      isAsked: true,
    };
    const components = draw(drawing, studio) ?? [];
    const body = {
      flags: 1 << 15,
      components: JSON.parse(JSON.stringify(components)),
      allowed_mentions: { parse: [] },
    };
    expect(faultsOf(body)).toEqual([]);
    const parts = allParts(body.components);
    const texts = parts.flatMap(({ content }) => content ?? []);
    if (shape === 'found') expect(texts.map((content) => shown(content).bold).flat()).toContain(painted);
    const buttons = parts.flatMap(({ label, placeholder }) => label ?? placeholder ?? []);
    return [`=== ${shape}`, ...texts, `[${buttons.join('] [')}]`, ''];
  });
  await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/discord/${name.replaceAll(' ', '-')}.txt`);
});
