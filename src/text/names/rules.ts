// Why is this a name of this type? The most telling reason, for those who ask.
import type { EntityType } from '../../model.ts';
import * as lexicon from '../lexicon/names.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Word } from './words.ts';

/** A name with the words around it, as the rules see it. */
export interface Sight {
  readonly type: EntityType;
  readonly words: readonly Word[];
  /** What the lists say of the whole name. */
  readonly flags: number;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** Another place in the document settled the type. */
  readonly changed: boolean;
}

export interface Rule {
  readonly name: string;
  /** Sentences with the names that the rule gives a reason for, in order. */
  readonly examples: readonly (readonly [text: string, names: readonly string[]])[];
  readonly holds: (sight: Sight) => boolean;
}

/** The first that holds is kept with the mention; the last always holds. */
export const RULES: readonly Rule[] = [
  {
    name: 'seen-elsewhere',
    examples: [],
    holds: ({ changed }) => changed,
  },
  {
    name: 'after-title',
    examples: [['Mrs Abernathy told Senator Quill so.', ['Abernathy', 'Quill']]],
    holds: ({ type, before }) => type === 'person' && has(before, lexicon.ADDRESS | lexicon.OFFICE),
  },
  {
    name: 'listed-place',
    examples: [['They flew from Norway to Buenos Aires.', ['Norway', 'Buenos Aires']]],
    holds: ({ type, flags }) => type === 'place' && (flags & (lexicon.PLACE | lexicon.REGION)) !== 0,
  },
  {
    name: 'listed-organisation',
    examples: [['Inspectors of the IAEA spoke to Reuters.', ['IAEA', 'Reuters']]],
    holds: ({ type, flags }) =>
      type === 'organization' && (flags & (lexicon.ORGANISATION | lexicon.BRAND)) !== 0,
  },
  {
    name: 'organisation-word',
    examples: [
      [
        'The Ministry of Fisheries sued the Harbour Workers Union.',
        ['Ministry of Fisheries', 'Harbour Workers Union'],
      ],
    ],
    holds: ({ type, words }) =>
      type === 'organization' &&
      words.length > 1 &&
      words.some((word) => has(word, lexicon.ORGANISATION_HEAD)),
  },
  {
    name: 'place-word',
    examples: [['He swam across Lake Tarn near Dorrit Street.', ['Lake Tarn', 'Dorrit Street']]],
    holds: ({ type, words }) =>
      type === 'place' &&
      words.length > 1 &&
      (has(words.at(-1), lexicon.PLACE_END) || has(words[0], lexicon.PLACE_START)),
  },
  {
    name: 'first-name',
    examples: [['A letter from Margaret Oduya arrived.', ['Margaret Oduya']]],
    holds: ({ type, words }) => type === 'person' && words.length > 1 && has(words[0], lexicon.FIRST_NAME),
  },
  {
    name: 'speaks',
    examples: [['Quillfeather said it was late.', ['Quillfeather']]],
    holds: ({ type, after }) => type === 'person' && after !== undefined && SPEECH_VERBS.has(after.lower),
  },
  {
    name: 'acronym',
    examples: [['Officials of the ZKTV agreed.', ['ZKTV']]],
    holds: ({ type, words }) =>
      type === 'organization' && words.length === 1 && /^\p{Lu}[\p{Lu}\d&]+$/u.test(words[0]?.text ?? ''),
  },
  {
    name: 'context',
    examples: [],
    holds: () => true,
  },
];

export function ruleOf(sight: Sight): string {
  return RULES.find(({ holds }) => holds(sight))?.name ?? 'context';
}

function has(word: Word | undefined, flag: number): boolean {
  return word !== undefined && (word.flags & flag) !== 0;
}
