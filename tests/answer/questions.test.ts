import { describe, expect, test } from 'vitest';
import { standing } from '../../src/answer/follow.ts';
import { bareQuestion, QUESTIONS } from '../../src/answer/questions/questions.ts';
import { anyText } from '../any-text.ts';
import { effort } from '../effort.ts';
import fc from '../fc.ts';

describe.each(Object.entries(QUESTIONS))('questions in %s', (_, questions) => {
  test.each(
    questions.rules.flatMap((rule) =>
      rule.examples.map(([text, groups]) => [rule.name, text, groups, rule] as const),
    ),
  )('%s: %s', (_name, text, groups, { pattern }) => {
    const found = pattern.exec(bareQuestion(text, questions))?.groups ?? {};
    expect(Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined))).toEqual(
      groups,
    );
  });

  test.each(
    questions.rules.flatMap((rule, at) => rule.examples.map(([text]) => [text, rule.name, at] as const)),
  )('%s is no question of a rule before its own (%s) that asks for the same', (text, _name, at) => {
    const bare = bareQuestion(text, questions);
    const own = questions.rules[at]?.asks;
    const before = questions.rules
      .slice(0, at)
      .filter(({ asks, pattern }) => asks === own && pattern.test(bare));
    expect(before.map(({ name }) => name)).toEqual([]);
  });

  test('every one that leans on the one before stands alone with a name', () => {
    for (const { examples, name } of questions.leaning)
      for (const [text, meant] of examples) {
        const bare = bareQuestion(text, questions);
        const rule = questions.leaning.find(({ pattern }) => pattern.test(bare));
        expect([rule?.name, rule && standing(bare, rule, 'Ann Berg')]).toEqual([name, meant]);
      }
  });

  test('no text holds a pattern up', async () => {
    const long = [
      'was '.repeat(1500),
      `qu’${'a '.repeat(3000)}`,
      `que ${'x'.repeat(6000)}`,
      'wer ist '.repeat(700),
    ];
    const readAll = (): void => {
      for (const text of long)
        for (const { pattern } of [...questions.rules, ...questions.leaning])
          pattern.test(bareQuestion(text, questions));
    };
    expect(await effort(readAll)).toBeLessThan(400);
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (text) => {
        for (const { pattern } of questions.rules) pattern.test(bareQuestion(`was sagte ${text}`, questions));
      }),
      { numRuns: 30 },
    );
  });
});
