// What is reported without quotation marks, or with some? Rules around a word of saying, in order of precedence.
import { isVerbal } from './attacks.ts';
import type { Report } from './attribution.ts';
import { bareClause, infinitive, questionClause, quotedWords, thatClause } from './complements.ts';
import { type Page, wordAt } from './page.ts';
import { accordingTo, asSaid, parenthesis, quotedAsSaying } from './parentheses.ts';
import { afterPreposition, nameAndColon, nounClause, thing } from './things.ts';
import { relativeClause } from './relatives.ts';
import { governs } from './verbs.ts';

interface Rule {
  readonly name: string;
  /** Each a sentence, the reported words in it, and the speaker's. */
  readonly examples: readonly (readonly [text: string, content: string, speaker: string | null])[];
  read(page: Page, token: number): Report | null;
}

export const RULES: readonly Rule[] = [
  {
    name: 'quoted as saying',
    examples: [
      ['Irna quoted a commander as saying the talks had failed.', 'the talks had failed', 'a commander'],
      ['Ann Lee was quoted as saying that the talks had failed.', 'that the talks had failed', 'Ann Lee'],
    ],
    read: (page, token) => (wordAt(page, token) === 'saying' ? quotedAsSaying(page, token) : null),
  },
  {
    name: 'according to',
    examples: [
      ['The talks failed, according to two diplomats.', 'The talks failed', 'two diplomats'],
      ['According to Ann Lee, the talks failed.', 'the talks failed', 'Ann Lee'],
    ],
    read: (page, token) => (wordAt(page, token) === 'according' ? accordingTo(page, token) : null),
  },
  {
    name: 'parenthesis',
    examples: [
      ['The talks failed, officials said.', 'The talks failed', 'officials'],
      ['The talks failed, said Ann Lee, a diplomat.', 'The talks failed', 'Ann Lee, a diplomat'],
    ],
    read: (page, token) => (governs(page, token, 'qst') ? parenthesis(page, token) : null),
  },
  {
    name: 'as somebody said',
    examples: [
      ['As Ann Lee told reporters, the talks failed.', 'the talks failed', 'Ann Lee'],
      ['The talks failed, as Ann Lee put it.', 'The talks failed', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'qst') ? asSaid(page, token) : null),
  },
  {
    name: 'relative clause',
    examples: [['The bridge, which Ann Lee said was unsafe, stayed open.', 'which', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'st') ? relativeClause(page, token) : null),
  },
  {
    name: 'clause with that',
    examples: [
      ['Ann Lee said on Monday that the talks failed.', 'that the talks failed', 'Ann Lee'],
      [
        'She told reporters that the talks failed, adding that she was tired.',
        'that the talks failed',
        'She',
      ],
    ],
    read: (page, token) => (governs(page, token, 'tsq') ? thatClause(page, token) : null),
  },
  {
    name: 'question clause',
    examples: [['Ann Lee asked whether the talks had failed.', 'whether the talks had failed', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'w') ? questionClause(page, token) : null),
  },
  {
    name: 'infinitive',
    examples: [
      ['Ann Lee promised to resign.', 'to resign', 'Ann Lee'],
      ['Ann Lee urged the party to wait.', 'the party to wait', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'i') ? infinitive(page, token) : null),
  },
  {
    name: 'bare clause',
    examples: [
      ['Ann Lee said the talks had failed.', 'the talks had failed', 'Ann Lee'],
      ['Ann Lee told the BBC she was tired.', 'she was tired', 'Ann Lee'],
    ],
    read: (page, token) => (governs(page, token, 'st') ? bareClause(page, token) : null),
  },
  {
    name: 'words in marks',
    examples: [['Ann Lee said "late at best".', '"late at best"', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'qstnxap') ? quotedWords(page, token) : null),
  },
  {
    name: 'accusation',
    examples: [['Ann Lee accused the minister of lying.', 'the minister of lying', 'Ann Lee']],
    read: (page, token) =>
      governs(page, token, 'y') && isVerbal(page, token) ? thing(page, token, 'accusation') : null,
  },
  {
    name: 'thing and what it is called',
    examples: [['Ann Lee called the plan a mistake.', 'the plan a mistake', 'Ann Lee']],
    read: (page, token) =>
      governs(page, token, 'xa') ? thing(page, token, 'thing and what it is called') : null,
  },
  {
    name: 'thing after a preposition',
    examples: [['Ann Lee called for new talks.', 'new talks', 'Ann Lee']],
    read: (page, token) => (governs(page, token, 'p') ? afterPreposition(page, token) : null),
  },
  {
    name: 'thing',
    examples: [['Ann Lee criticised the new plan.', 'the new plan', 'Ann Lee']],
    read: (page, token) =>
      governs(page, token, 'n') && isVerbal(page, token) ? thing(page, token, 'thing') : null,
  },
  {
    name: 'name and colon at the start',
    examples: [['Ann Lee: the talks have failed', 'the talks have failed', 'Ann Lee']],
    read: (page, token) => (wordAt(page, token) === ':' ? nameAndColon(page, token) : null),
  },
  {
    name: 'noun of saying',
    examples: [['Few believe his claim that the talks had failed.', 'that the talks had failed', 'his']],
    read: (page, token) => (wordAt(page, token + 1) === 'that' ? nounClause(page, token) : null),
  },
];
