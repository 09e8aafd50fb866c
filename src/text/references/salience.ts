// Who is in focus at this place of the text? People weighed by how near and how prominent their last mention is.
import type { Entity, Mention } from '../../model.ts';
import { ADVERB, AUXILIARY, PREPOSITION, SUBORDINATOR, VERB } from '../lexicon/grammar.ts';
import type { Gender } from '../lexicon/titles.ts';
import { capital, is, isWord, type Page, wordAt } from '../quotes/page.ts';
import type { Nominal } from './nominals.ts';
import { askerBefore } from './questions.ts';

interface Focus {
  readonly entity: Entity;
  token: number;
  sentence: number;
  paragraph: number;
  role: Role;
  mentions: number;
}

type Role = 'speaker' | 'subject' | 'inner' | 'object' | 'owner' | 'quoted';

/** What a mention adds by its part in the sentence. Settled by trying on half of a set of news texts. */
const PROMINENCE: Readonly<Record<Role, number>> = {
  speaker: 1.8,
  subject: 1.6,
  inner: 0.8,
  object: 0,
  owner: -0.3,
  quoted: -2.5,
};
/** What every sentence between costs. */
const DISTANCE = 1.4;
const OTHER_PARAGRAPH = 0.4;
const UNKNOWN_GENDER = 0.9;
/** Being the one whom a text speaks of most. */
const FREQUENT = 0.1;
/** How far back a person stays in focus, in sentences. */
const REACH = 12;
/** People kept in focus at a time: those before are too far back to be meant. */
const KEPT = 16;
/** Two people this close leave a pronoun open. */
const MARGIN = 0.15;

/** Keeps the people mentioned so far, most recent last. */
export class Salience {
  readonly #page: Page;
  readonly #people: ReadonlyMap<string, Entity>;
  readonly #focus = new Map<string, Focus>();

  constructor(page: Page, people: ReadonlyMap<string, Entity>) {
    this.#page = page;
    this.#people = people;
  }

  /** Notes a name that begins at the token. */
  mention(token: number, mention: Mention | undefined): void {
    if (mention === undefined || !this.#people.has(mention.entity)) return;
    let last = token;
    const { mentionAt } = this.#page;
    while (mentionAt[last + 1] === mentionAt[token]) last += 1;
    this.refer(token, last, mention.entity);
  }

  /** Notes that the tokens mean this person. */
  refer(first: number, last: number, id: string): void {
    const entity = this.#people.get(id);
    if (entity === undefined) return;
    const page = this.#page;
    const sentence = page.sentences[first] ?? 0;
    const before = this.#focus.get(id);
    const role = roleOf(page, first, last);
    const stronger =
      before !== undefined && before.sentence === sentence && PROMINENCE[before.role] > PROMINENCE[role];
    this.#focus.delete(id);
    this.#focus.set(id, {
      entity,
      token: first,
      sentence,
      paragraph: page.paragraphs[first] ?? 0,
      role: stronger ? before.role : role,
      mentions: (before?.mentions ?? 0) + 1,
    });
    const oldest = this.#focus.size > KEPT ? this.#focus.keys().next().value : undefined;
    if (oldest !== undefined) this.#focus.delete(oldest);
  }

  /** The person whom a pronoun of this gender means; null where nobody fits or two fit alike. */
  settle(token: number, gender: Gender): string | null {
    const ranked = this.#ranked(token, gender);
    const [best, next] = ranked;
    if (best === undefined) return null;
    if (next !== undefined && best.weight - next.weight < MARGIN) return null;
    return best.id;
  }

  /** The person whom "the president" continues: the only subject of the sentence before. */
  bearer(token: number, nominal: Nominal): string | null {
    const page = this.#page;
    const sentence = page.sentences[token] ?? 0;
    const near = [...this.#focus.values()].filter((one) => sentence - one.sentence <= 1 && isLeading(one));
    const [only] = near;
    if (only === undefined || near.length > 1 || only.sentence === sentence) return null;
    if (nominal.gender !== null && only.entity.gender !== undefined && only.entity.gender !== nominal.gender)
      return null;
    return nominal.bare ? only.entity.id : null;
  }

  /** "he told Lee": whoever is told is not he. */
  #hearerOf(token: number): string | null {
    const { mentionAt, named } = this.#page;
    for (let i = token + 1; i < token + 5; i += 1) {
      const mention = named.mentions[mentionAt[i] ?? -1];
      if (mention !== undefined) return finiteSaying(this.#page, i - 1) ? mention.entity : null;
    }
    return null;
  }

  /** The subject of the sentence just before, where that speaks of nobody else. */
  #topicBefore(sentence: number): Focus | undefined {
    const [only, other] = [...this.#focus.values()].filter((one) => sentence - one.sentence <= 1);
    return other === undefined && only?.role === 'subject' && only.sentence < sentence ? only : undefined;
  }

  #ranked(token: number, gender: Gender): { id: string; weight: number }[] {
    const sentence = this.#page.sentences[token] ?? 0;
    const paragraph = this.#page.paragraphs[token] ?? 0;
    const ranked: { id: string; weight: number }[] = [];
    const hearer = this.#hearerOf(token);
    const asker = askerBefore(this.#page, token);
    const topic = this.#topicBefore(sentence);
    for (const [id, focus] of this.#focus) {
      if (id === hearer || id === asker) continue;
      if (focus.entity.gender !== undefined && focus.entity.gender !== gender) continue;
      if (sentence - focus.sentence > REACH) continue;
      let weight = PROMINENCE[focus.role] - DISTANCE * (sentence - focus.sentence);
      if (focus.paragraph !== paragraph) weight -= OTHER_PARAGRAPH;
      if (focus.entity.gender === undefined && focus !== topic) weight -= UNKNOWN_GENDER;
      weight += FREQUENT * Math.log2(focus.mentions);
      ranked.push({ id, weight });
    }
    return ranked.toSorted((a, b) => b.weight - a.weight);
  }
}

/** Whoever the sentence is about. */
function isLeading({ role }: Focus): boolean {
  return role === 'speaker' || role === 'subject';
}

/** What part the words play: the subject stands before a verb or after an inverted one. */
function roleOf(page: Page, first: number, last: number): Role {
  if ((page.quoted[first] ?? -1) >= 0) return 'quoted';
  const word = wordAt(page, last);
  if (/'s$|s'$/.test(word) || /^(?:his|her)$/.test(word)) return 'owner';
  if (/^['’]$/.test(wordAt(page, last + 1))) return 'owner';
  let next = last + 1;
  if (wordAt(page, next) === '(') while (next < last + 8 && wordAt(page, next - 1) !== ')') next += 1;
  if (modifies(page, next)) return 'owner';
  const part = subjectRole(page, first);
  while (next < last + 4 && is(page, next, ADVERB)) next += 1;
  const before = wordAt(page, first - 1);
  if (whoSpeaks(page, next)) return 'speaker';
  if (is(page, first - 1, PREPOSITION) && before !== 'as' && before !== 'after') return 'object';
  if (part === 'subject' && speaks(page, next)) return 'speaker';
  if (is(page, next, AUXILIARY | VERB) || finiteSaying(page, next)) return part;
  if (/[a-z]{2}ed$/.test(wordAt(page, next)) || wordAt(page, next) === ',')
    return page.sayings[first - 1] !== undefined || next === last + 1 ? part : 'object';
  return page.sayings[first - 1]?.form === 'past' ? part : 'object';
}

/** "Lee said", "Lee has said". */
function speaks(page: Page, next: number): boolean {
  let verb = next;
  while (verb < next + 3 && is(page, verb, AUXILIARY | ADVERB)) verb += 1;
  return finiteSaying(page, verb);
}

/** ", the mayor of York, who said": a relative clause in which the person speaks. */
function whoSpeaks(page: Page, next: number): boolean {
  if (wordAt(page, next) !== ',') return false;
  for (let i = next + 1; i < next + WHO_REACH && page.sentenceFirst[i] === page.sentenceFirst[next]; i += 1)
    if (wordAt(page, i) === 'who') return speaks(page, i + 1);
  return false;
}

const WHO_REACH = 16;

function finiteSaying(page: Page, token: number): boolean {
  const form = page.sayings[token]?.form;
  return form === 'past' || form === 'third';
}

/** The subject of a main clause, or of one inside another ("what Lee wants"). */
function subjectRole(page: Page, first: number): Role {
  return is(page, first - 1, SUBORDINATOR) && page.sentences[first - 2] === page.sentences[first]
    ? 'inner'
    : 'subject';
}

/** "a Lee rally": the name only describes the noun after it. */
function modifies(page: Page, next: number): boolean {
  return (
    isWord(page, next) &&
    (page.classes[next] ?? 0) === 0 &&
    page.sayings[next] === undefined &&
    !capital(page, next) &&
    !/ed$|ing$/.test(wordAt(page, next))
  );
}
