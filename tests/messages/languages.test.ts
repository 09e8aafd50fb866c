import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { messagesFor, TRANSLATIONS } from '../../src/messages/languages.ts';

const LANGUAGES = Object.keys(TRANSLATIONS);

/** Groups without a word of English left. */
const WHOLE = [
  'discord',
  'check',
  'privacy',
  'refusal',
  'origin',
  'field',
  'change',
  'verdict',
  'setting',
  'moderator',
  'bulk',
] as const;

/** What functions are tried with; none takes more, or anything else. */
const SAMPLES: readonly unknown[] = ['Berg', 2, 3, 4];

test.each(LANGUAGES)(
  '%s fills in no key that English lacks, and each with the same kind of value',
  (code) => {
    expect(differences(en, TRANSLATIONS[code]?.messages ?? {}, '')).toEqual([]);
  },
);

test.each(LANGUAGES)('%s fills in everything that a reply in Discord is made with', (code) => {
  const own = TRANSLATIONS[code]?.messages;
  for (const group of WHOLE) expect(differences(own?.[group] ?? {}, en[group], group)).toEqual([]);
});

test.each(LANGUAGES)('what %s says is never empty, and never English', (code) => {
  const messages = TRANSLATIONS[code]?.messages ?? {};
  const own = texts(messages, '');
  const groups = Object.entries(en).filter(([group]) => Object.hasOwn(messages, group));
  const english = new Map(texts(Object.fromEntries(groups), ''));
  const same = own.filter(
    ([path, text]) => text.split(' ').length > 2 && text === english.get(path) && /\p{L}{4}/u.test(text),
  );
  expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(same.map(([path]) => path)).toEqual([]);
});

test('menu entries have at most 32 characters in every language', () => {
  for (const code of ['en', ...LANGUAGES])
    for (const text of Object.values(messagesFor(code).discord.menu))
      expect(text.length).toBeLessThanOrEqual(32);
});

test.each([
  ['fr', 'page 1/2', 'source inconnue'],
  ['de', 'Seite 1/2', 'Quelle unbekannt'],
  ['es-419', 'página 1/2', 'medio desconocido'],
  ['en-GB', 'page 1/2', 'outlet unknown'],
  ['ja', 'page 1/2', 'outlet unknown'],
])('%s is answered in its language, or in English', (locale, page, outlet) => {
  const say = messagesFor(locale);
  expect([say.discord.page(1, 2), say.unknownOutlet]).toEqual([page, outlet]);
});

test.each(['en', ...LANGUAGES])('what %s says to moderators has a place for every count', (code) => {
  const { refusal, warning, moderator, bulk } = messagesFor(code);
  const odd: string[] = [];
  for (const count of [0, 1, 2, 5]) {
    const said = [
      ...Object.entries(refusal).map(([which, say]) =>
        String(Reflect.apply(say, undefined, [{ ...about(count), why: REASONS[which] ?? 'Berg' }])),
      ),
      ...WARNINGS.map((of) => String(Reflect.apply(warning, undefined, [{ ...about(count), code: of }]))),
      ...Object.values(moderator).flatMap((say) =>
        typeof say === 'function' ? [String(Reflect.apply(say, undefined, Array(6).fill(count)))] : [],
      ),
      bulk.summary({ added: count, known: count, skipped: count, failed: count }),
    ];
    odd.push(...said.filter((text) => text === '' || /undefined|NaN|\[object/.test(text)));
  }
  expect(odd).toEqual([]);
});

/** Refusals that give one of a few reasons, and one of these. */
const REASONS: Readonly<Record<string, string>> = {
  'page-unreachable': 'refused',
  'bad-certificate': 'name',
};

const WARNINGS = [
  'no-date',
  'bad-date',
  'odd-date',
  'not-english',
  'near-duplicate',
  'was-withdrawn',
  'invalid-bytes',
  'hidden-characters',
  'bad-front-matter',
  'odd-field',
] as const;

/** Everything that a refusal, a warning or a count of a bulk import may speak of. */
function about(count: number): object {
  const words = 'given id by title name value host address why claimed found type field'.split(' ');
  const numbers = 'days n newest version limit pages seconds status count added known skipped failed'.split(
    ' ',
  );
  return {
    roles: [{ id: '1', name: 'Editors' }],
    ...Object.fromEntries(words.map((key) => [key, 'Berg'])),
    ...Object.fromEntries(numbers.map((key) => [key, count])),
  };
}

/** Paths of keys of `some` that `all` lacks, or has as another kind of value. */
function differences(all: object, some: object, path: string): string[] {
  return Object.entries(some).flatMap(([key, value]): string[] => {
    const other: unknown = Reflect.get(all, key);
    if (typeof other !== typeof value) return [`${path}.${key}`];
    if (typeof value !== 'object' || value === null || typeof other !== 'object' || other === null) return [];
    return differences(other, value, `${path}.${key}`);
  });
}

/** Every text, functions tried with samples. */
function texts(part: object, path: string): [string, string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const name = `${path}.${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'object' && value !== null) return texts(value, name);
    if (typeof value !== 'function' || /\.(?:title|nowhere|readAs|jump|filter)$/.test(name)) return [];
    if (name === '.warning') return [];
    const given =
      /^\.(?:refusal|bulk)\./.test(name) && !name.endsWith('.nothing') ? [about(2)] : [...SAMPLES];
    return [[name, String(Reflect.apply(value, undefined, given))]];
  });
}
