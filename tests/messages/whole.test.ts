import { expect, test } from 'vitest';
import { LIMITS } from '../../src/discord/limits.ts';
import { nameIn } from '../../src/messages/wording.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { SAMPLES } from './samples.ts';

const OTHERS = ['de', 'fr', 'es'];
const ALL = ['en', ...OTHERS];

/** One message, tried with one sample. */
interface Tried {
  readonly path: string;
  readonly text: string;
  /** Names among the arguments. */
  readonly names: readonly string[];
  /** Whether a number among the arguments is 0 or 1, which a language may put in words. */
  readonly few: boolean;
}

/** Arguments that stand for something else. */
const CODES = new Set(
  'title name url published text person place organization nominal pronoun direct mixed indirect merge split base role refused other ended issuer time source author open line long'.split(
    ' ',
  ),
);

const TRIED = new Map(
  ALL.map((code) => {
    const said = Object.entries(messagesFor(code)).filter(([group]) => group !== 'commands');
    return [code, tried(Object.fromEntries(said), SAMPLES, '')];
  }),
);

/** Texts that are the same in two languages: names, loan words, and what is put together from arguments alone. */
const SAME: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['Text', 'Export', 'Import', 'Name']),
  fr: new Set([
    'Date',
    'Document',
    'Documents',
    'organisation',
    '✅ exact',
    '#77, version 23',
    '1 document',
    '2 documents',
    '2024 · 2 documents',
    '5 documents',
    '… (1 mention)',
    '… · 1 mention',
    'page 1/1',
    'page 1/2',
    'page 2/2',
    'page 3/12345',
  ]),
};

test.each(ALL)('every message of %s is a text that shows no value of a program', (code) => {
  const odd = messagesOf(code).filter(
    ({ text }) => text.trim() === '' || /undefined|NaN|null\b|\[object|=>|  |\s$/.test(text),
  );
  expect(odd.filter(({ path }) => !path.endsWith('.usage'))).toEqual([]);
});

test.each(OTHERS)('%s leaves no English', (code) => {
  const english = messagesOf('en');
  const left = messagesOf(code).flatMap(({ path, text, names }, at) => {
    const own = without(text, names);
    if (own !== without(english[at]?.text ?? '', names) || !/\p{L}{2}/u.test(own)) return [];
    return SAME[code]?.has(own) === true ? [] : [`${path}: ${own}`];
  });
  expect(left).toEqual([]);
});

test.each(OTHERS)('%s names everything that English names', (code) => {
  const english = messagesOf('en');
  const missing = messagesOf(code).flatMap(({ path, text, names, few }, at) => {
    const other = english[at]?.text ?? '';
    const lost = names.filter((name) => other.includes(name) && !text.includes(name));
    const numbers = few ? [] : numbersIn(other).filter((number) => !numbersIn(text).includes(number));
    return [...lost, ...numbers].map((what) => `${path}: ${what} in ${text}`);
  });
  expect(missing).toEqual([]);
});

test.each(OTHERS)('%s names commands as they are typed in it', (code) => {
  const english = messagesOf('en');
  const wrong = messagesOf(code).flatMap(({ path, text }, at) => {
    const meant = commandsIn(english[at]?.text ?? '').map((name) => nameIn(name, messagesFor(code).commands));
    return meant.every((name) => text.includes(`/${name}`)) ? [] : [`${path}: ${text}`];
  });
  expect(wrong).toEqual([]);
});

/** The commands that an English text names, but those of the shell. */
function commandsIn(text: string): readonly string[] {
  return Object.keys(messagesFor('de').commands.commands).filter((name) =>
    new RegExp(`(?<!\\S)'?/${name}(?![\\w-])`).test(text),
  );
}

test.each(ALL)('%s explains how sure an answer is in the words that answers have', (code) => {
  const { help, passage } = messagesFor(code);
  for (const words of Object.values(passage.confidence)) {
    const [word = ''] = words.toLowerCase().split(/\s?:/);
    expect(help.sure.value).toContain(word);
  }
});

test.each(ALL)('%s keeps to its own quotation marks', (code) => {
  const [open = '', close = '', foreign = /x/] = MARKS[code] ?? [];
  const odd = messagesOf(code).filter(
    ({ text }) => foreign.test(text) || count(text, open) !== count(text, close),
  );
  expect(odd.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

function count(text: string, mark: string): number {
  return text.split(mark).length;
}

const MARKS: Readonly<Record<string, readonly [open: string, close: string, foreign: RegExp]>> = {
  en: ['“', '”', /[„«»]/],
  de: ['„', '“', /[”«»]/],
  fr: ['«\u00A0', '\u00A0»', /[“”„]/],
  es: ['«', '»', /[“”„]/],
};

test('French keeps its marks on the line of the word before them', () => {
  const odd = messagesOf('fr').filter(({ text }) => /« | »| [;?!](?!\w)| :(?:\s|$)/.test(text));
  expect(odd.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('Spanish opens what it asks', () => {
  const odd = messagesOf('es').filter(
    ({ text }) => (text.match(/\?/g) ?? []).length !== (text.match(/¿/g) ?? []).length,
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

/** What Discord shortens where it is longer, by the beginning of its path. */
const LIMITED: readonly (readonly [paths: RegExp, limit: number])[] = [
  [/^discord\.menu\./, 32],
  [/^discord\.button\.context$/, LIMITS.placeholder],
  [/^discord\.button\./, LIMITS.buttonLabel],
  [/^discord\.(?:goTo|formTitle|whatWasWrong)$/, LIMITS.modalTitle],
  [/^discord\.whichPage$/, LIMITS.fieldLabel],
  [/^field\.|^moderator\.files$/, LIMITS.fieldLabel],
  [/^verdict\./, LIMITS.selectText],
  [/^(?:sources\.goOn|privacy\.forget|quote\.everything)$/, LIMITS.buttonLabel],
  [
    /^moderator\.(?:add|addAll|fix|cancel|look|list|show|edit|editText|withdraw|restore|history|undo|redo|undoNumber|mine|theirs|tellMe|previous|next|toggle)$/,
    LIMITS.buttonLabel,
  ],
];

test.each(ALL)('what %s puts on buttons and forms fits there', (code) => {
  const long = messagesOf(code).filter(({ path, text }) => {
    const limit = LIMITED.find(([paths]) => paths.test(path))?.[1];
    return limit !== undefined && text.length > limit;
  });
  expect(long).toEqual([]);
});

function messagesOf(code: string): readonly Tried[] {
  return TRIED.get(code) ?? [];
}

/** Every text of a part, functions with each of their samples. */
function tried(part: object, samples: unknown, path: string): Tried[] {
  return Object.entries(part).flatMap(([key, value]): Tried[] => {
    const name = path === '' ? key : `${path}.${key}`;
    const own = member(samples, key);
    if (typeof value === 'string') return [{ path: name, text: value, names: [], few: false }];
    if (typeof value === 'object' && value !== null) return tried(value, own, name);
    if (typeof value !== 'function' || !Array.isArray(own)) throw new Error(`${name} was not tried`);
    return own.map((given: unknown) => {
      const args = Array.isArray(given) ? given : [];
      const leaves = leavesOf(args);
      return {
        path: name,
        text: String(Reflect.apply(value, undefined, args)),
        names: leaves.filter((leaf) => typeof leaf === 'string').filter(isName),
        few: leaves.some((leaf) => leaf === 0 || leaf === 1),
      };
    });
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

/** Whether an argument is to be read as it stands, and not for what it stands for. */
function isName(leaf: string): boolean {
  return /\p{L}{2}/u.test(leaf) && !CODES.has(leaf);
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, '…'), text);
}

/** Numbers of two digits or more, without what groups their digits. */
function numbersIn(text: string): readonly string[] {
  return text.replaceAll(/(?<=\d)[.,\s](?=\d{3}(?!\d))/gu, '').match(/\d{2,}/g) ?? [];
}
