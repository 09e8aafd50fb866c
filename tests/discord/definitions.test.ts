import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { menuDefinitions } from '../../src/discord/menus.ts';
import { en } from '../../src/messages/en.ts';
import { languageOf } from '../../src/messages/codes.ts';
import { COMMANDS } from './fixture.ts';

/** Discord's limits, from its documentation of application commands; lengths in UTF-16 units. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LONGEST_DESCRIPTION = 100;
const LONGEST_MENU_NAME = 32;
const MOST_OPTIONS = 25;
const LARGEST_COMMAND = 8000;
const MOST_COMMANDS = 100;
const MOST_MENUS = 15;

const LOCALES = ['en-GB', 'en-US', 'de', 'fr', 'es-ES', 'es-419'];

type Texts = Readonly<Record<string, string>>;

/** A command, a subcommand, an option or a choice. */
interface Part {
  readonly type: number | undefined;
  readonly name: string;
  readonly names: Texts;
  readonly description: string;
  readonly descriptions: Texts;
  readonly value: string;
  readonly options: readonly Part[];
  readonly choices: readonly Part[];
}

const slash = definitions(commands, en, false).map(partOf);
const menus = menuDefinitions(commands, en, false).map(partOf);

test('there are as many commands as Discord takes, and each keeps its size in every language together', () => {
  expect(slash.length).toBeLessThanOrEqual(MOST_COMMANDS);
  expect(menus.length).toBeLessThanOrEqual(MOST_MENUS);
  for (const command of slash) expect(sizeOf(command), command.name).toBeLessThanOrEqual(LARGEST_COMMAND);
});

test('every command, subcommand, option and choice has a name and a description in every language', () => {
  for (const part of slash.flatMap(withParts)) {
    expect(Object.keys(part.names).toSorted(), part.name).toEqual(withoutTranslation(part, 'name'));
    if (part.type === undefined) continue;
    expect(Object.keys(part.descriptions).toSorted(), part.name).toEqual(
      withoutTranslation(part, 'description'),
    );
  }
  for (const menu of menus) expect(Object.keys(menu.names).toSorted()).toEqual(LOCALES.toSorted());
});

/** All locales, or none where every language says the same ("http"). */
function withoutTranslation(part: Part, of: 'name' | 'description'): readonly string[] {
  const same = of === 'name' && SAME_EVERYWHERE.has(part.name);
  return same ? [] : LOCALES.toSorted();
}

const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['http']);

test.each(['', ...LOCALES])('names and descriptions are what Discord takes: %s', (locale) => {
  for (const part of slash.flatMap(withParts)) {
    const [name, description] = [nameIn(part, locale), part.descriptions[locale] ?? part.description];
    if (part.type === undefined) expect(name.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    else {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
      expect(name).toBe(name.normalize('NFC'));
      expect(description.length, name).toBeGreaterThan(0);
      expect(description.length, description).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      expect(description, name).not.toMatch(/…$|\.$|^\s|\s$/);
    }
    expect(part.options.length).toBeLessThanOrEqual(MOST_OPTIONS);
  }
  for (const menu of menus) expect(nameIn(menu, locale).length).toBeLessThanOrEqual(LONGEST_MENU_NAME);
});

test.each(LOCALES)('siblings differ by name, and none has the English name of another: %s', (locale) => {
  const families = [slash, menus, ...slash.flatMap(withParts).map(({ options }) => options)];
  for (const siblings of families) {
    const names = siblings.map((part) => nameIn(part, locale));
    expect(new Set(names).size, names.join(' ')).toBe(names.length);
    for (const part of siblings)
      expect(siblings.find(({ name }) => name === nameIn(part, locale)) ?? part).toBe(part);
  }
});

test('a member who reads German sees German, and the bot gets the English names', () => {
  const [command] = slash.filter(({ name }) => name === 'corpus');
  const edit = command?.options.find(({ name }) => name === 'edit');
  expect([command?.names['de'], edit?.names['de'], edit?.names['es-419']]).toEqual([
    'korpus',
    'bearbeiten',
    'editar',
  ]);
  expect(edit?.options.map(({ name, names }) => `${name} ${names['de']}`)).toEqual([
    'document dokument',
    'title titel',
    'published datum',
    'source quelle',
    'author autor',
    'url adresse',
    'text text',
    'file datei',
    'version fassung',
    'private privat',
  ]);
  const add = command?.options.find(({ name }) => name === 'add');
  expect(add?.options.slice(0, 3).map(({ names }) => names['fr'])).toEqual([
    'fichier',
    'fichier2',
    'fichier3',
  ]);
});

test('what an option is confined to is offered in every language, and sent in English', () => {
  const base = slash.find(({ name }) => name === 'settings')?.options.find(({ name }) => name === 'base');
  expect(base?.choices.map(({ value, names }) => [value, names['de'], names['fr'], names['es-ES']])).toEqual([
    ['on', 'ein', 'oui', 'sí'],
    ['off', 'aus', 'non', 'no'],
  ]);
});

test('commands for moderators are shown to moderators of servers only', () => {
  const all = [...definitions(commands, en, false), ...menuDefinitions(commands, en, false)];
  const kept = all.filter(({ default_member_permissions: needed }) => needed === '32');
  expect(kept.map(({ name }) => name)).toEqual(['corpus', 'gaps', 'settings', 'Add to corpus']);
  for (const { contexts } of kept) expect(contexts).toEqual([0]);
  for (const definition of definitions(commands, en, true)) expect(definition).not.toHaveProperty('contexts');
});

test('a command that no language has words for is registered in English', () => {
  const [find] = definitions(COMMANDS, en, false).map(partOf);
  expect(find).toMatchObject({ name: 'find', names: {}, descriptions: {} });
});

function nameIn({ name, names }: Part, locale: string): string {
  return names[locale] ?? name;
}

/** What Discord counts: names, descriptions and values of everything below, each in its longest language. */
function sizeOf({ name, names, description, descriptions, value, options, choices }: Part): number {
  const own = longest([name, ...Object.values(names)]) + value.length;
  const below = [...options, ...choices].reduce((sum, part) => sum + sizeOf(part), 0);
  return own + longest([description, ...Object.values(descriptions)]) + below;
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function withParts(part: Part): readonly Part[] {
  return [part, ...part.options.flatMap(withParts), ...part.choices];
}

function partOf(sent: object): Part {
  const field = (key: string): unknown => Reflect.get(sent, key);
  const text = (key: string) => (typeof field(key) === 'string' ? String(field(key)) : '');
  const list = (key: string) => {
    const value = field(key);
    return Array.isArray(value) ? value.map(partOf) : [];
  };
  const type = field('type');
  return {
    type: typeof type === 'number' ? type : undefined,
    name: text('name'),
    names: textsOf(field('name_localizations')),
    description: text('description'),
    descriptions: textsOf(field('description_localizations')),
    value: text('value'),
    options: list('options'),
    choices: list('choices'),
  };
}

function textsOf(value: unknown): Texts {
  if (typeof value !== 'object' || value === null) return {};
  for (const locale of Object.keys(value)) expect(languageOf(locale), locale).not.toBeNull();
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, String(text)]));
}

test('commands and menus are of the kinds that Discord knows them by', () => {
  expect(new Set(slash.map(({ type }) => type))).toEqual(new Set([ApplicationCommandType.ChatInput]));
  expect(new Set(menus.map(({ type }) => type))).toEqual(new Set([ApplicationCommandType.Message]));
  const [first] = slash.find(({ name }) => name === 'corpus')?.options ?? [];
  expect(first?.type).toBe(ApplicationCommandOptionType.Subcommand);
});
