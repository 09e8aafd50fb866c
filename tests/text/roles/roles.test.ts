import { expect, test } from 'vitest';
import type { Document, EntityType, Mention } from '../../../src/model.ts';
import { readRoles } from '../../../src/text/roles/roles.ts';
import { ROLE_RULES } from '../../../src/text/roles/rules.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

/** The rule and the words of every role that a text gives to a name in it. */
function rolesOf(text: string, name: string, type: EntityType): [string, string][] {
  const document: Document = {
    id: 'd',
    title: '',
    text,
    published: null,
    source: null,
    author: null,
    url: null,
  };
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const start = text.indexOf(name);
  const mention: Mention = {
    kind: 'mention',
    form: 'name',
    rule: 'test',
    entity: 'e',
    type,
    start,
    end: start + name.length,
  };
  const entities = [{ id: 'e', type, name, forms: [name] }];
  const roles = readRoles(document, tokens, sentences, { mentions: [mention], entities });
  return roles.map((role) => [role.rule, text.slice(role.start, role.end)]);
}

const examples = ROLE_RULES.flatMap(({ name: rule, examples: rows }) =>
  rows.map(([text, name, type, words]) => ({ rule, text, name, type, words })),
);

test.each(examples)('$rule reads "$text"', ({ rule, text, name, type, words }) => {
  const found = rolesOf(text, name, type);
  if (words === null) expect(found.filter(([by]) => by === rule)).toEqual([]);
  else expect(found).toContainEqual([rule, words]);
});

test('a bracket that opens the sentence after a name is passed by', () => {
  const text = 'They met Ann Hill\n\n(she is a doctor) in Bonn';
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const mention = {
    kind: 'mention',
    form: 'name',
    type: 'person',
    entity: 'e1',
    rule: 'test',
    start: 9,
    end: 17,
  } as const;
  const named = { mentions: [mention], entities: [] };
  const document = { id: 'd', title: '', text, published: null, source: null, author: null, url: null };
  expect(readRoles(document, tokens, sentences, named)).toEqual([]);
});
