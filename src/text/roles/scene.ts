// A document as the role rules look at it: words by number, with their classes and the names among them.
import type { Document, EntityType, Mention, Sentence, Span } from '../../model.ts';
import { MARK, NUMBER, perSpelling, type Tokens, writtenAt } from '../tokens.ts';
import { FIRST_NAME, flagsOf } from '../lexicon/names.ts';
import { HONOURS } from '../lexicon/titles.ts';
import { isTitleWord, wordClass, type WordClass } from './word-class.ts';

/** Tokens from `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units at the end of the last token that do not belong: the "'s" of an owner. */
  readonly cut?: number;
}

/** A mention as the rules see it: its tokens, and the first and last token of its sentence. */
export interface Place extends Range {
  readonly mention: Mention;
  readonly type: EntityType;
  readonly from: number;
  readonly to: number;
  /** True for "Starmer's", where the name itself is no subject and has no apposition. */
  readonly possessive: boolean;
}

const lowerOf = perSpelling((word) => word.toLowerCase());
const classesOf = perSpelling((word) => wordClass(word, false));
const openingClassesOf = perSpelling((word) => wordClass(word, true));

export class Scene {
  readonly text: string;
  readonly places: readonly Place[];
  readonly #tokens: Tokens;
  readonly #at: Map<number, Place>;
  readonly #stops: ReadonlySet<number>;
  readonly #lower: readonly string[];
  readonly #classes: readonly WordClass[];
  readonly #opening: readonly WordClass[];

  constructor(
    document: Document,
    tokens: Tokens,
    sentences: readonly Sentence[],
    mentions: readonly Mention[],
  ) {
    this.text = document.text;
    this.#tokens = tokens;
    this.#lower = lowerOf(tokens);
    this.#classes = classesOf(tokens);
    this.#opening = openingClassesOf(tokens);
    this.#stops = new Set(sentences.map(({ end }) => end));
    this.places = places(tokens, sentences, mentions).flatMap((place) => this.#withoutTitle(place) ?? []);
    this.#at = new Map(
      this.places.filter(({ mention }) => mention.form === 'name').flatMap((place) => tokensOf(place)),
    );
  }

  /** A title that was read as part of the name is none of it; a name that is all title is no name. */
  #withoutTitle(place: Place): Place | null {
    const { mention, type, last } = place;
    if (mention.form !== 'name' || type !== 'person') return place;
    let { first } = place;
    if (last > first && isFirstName(this.word(first)) && !isTitleWord(this.word(first))) return place;
    for (let i = first; i <= last; i += 1) if (isTitleWord(this.word(i))) first = i + 1;
    // "Special Representative" is all office; a lone "Baker" is a name.
    if (first > last) return last > place.first || OFFICE_ALONE.test(this.word(last)) ? null : place;
    return { ...place, first };
  }

  word(i: number): string {
    return writtenAt(this.#tokens, i);
  }

  lower(i: number): string {
    return this.#lower[i] ?? '';
  }

  isMark(i: number, marks: string): boolean {
    return this.#tokens.kinds[i] === MARK && marks.includes(this.word(i));
  }

  isNumber(i: number): boolean {
    return this.#tokens.kinds[i] === NUMBER;
  }

  /** The class of a token; `first` where it opens its sentence. */
  class(i: number, first = false): WordClass {
    const kind = this.#tokens.kinds[i];
    if (kind === undefined) return 'mark';
    const word = this.word(i);
    if (word === '.' && this.#abbreviates(i)) return 'proper';
    if (kind === MARK)
      return word === '&' ? 'and' : /['’]/.test(word) && this.#afterS(i) ? 'possessive' : 'mark';
    if (kind === NUMBER) return 'number';
    return (first ? this.#opening[i] : this.#classes[i]) ?? 'mark';
  }

  /** The name that a token is part of. */
  nameAt(i: number): Place | undefined {
    return this.#at.get(i);
  }

  /** From the first to the last token, as offsets. */
  span({ first, last, cut = 0 }: Range): Span {
    return { start: this.#tokens.starts[first] ?? 0, end: (this.#tokens.ends[last] ?? 0) - cut };
  }

  start(i: number): number {
    return this.#tokens.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.#tokens.ends[i] ?? 0;
  }

  /** "U.S. senator", "Apple Inc. boss": inside a sentence a dot after a capitalised word is part of it. */
  #abbreviates(i: number): boolean {
    const glued = this.#tokens.ends[i - 1] === this.#tokens.starts[i];
    return glued && /^\p{Lu}/u.test(this.word(i - 1)) && !this.#stops.has(this.end(i));
  }

  /** "the Houthis' leader": an apostrophe that belongs to the word before it. */
  #afterS(i: number): boolean {
    const start = this.#tokens.starts[i] ?? 0;
    return this.#tokens.ends[i - 1] === start && /s/i.test(this.text.charAt(start - 1));
  }
}

/** Words for an office that no reader of names should take for a name. */
const OFFICE_ALONE =
  /^(?:Minister|Mayor|President|Chancellor|Secretary|Governor|Senator|Ambassador|Chairman|Chair|Director|Captain|Representative|Speaker|Commissioner|Leader|Professor|Justice)$/;

function isFirstName(word: string): boolean {
  return (flagsOf(word.toLowerCase()) & FIRST_NAME) !== 0;
}

/** Mentions and tokens are both ordered, so one walk finds the tokens of every mention. */
function places(tokens: Tokens, sentences: readonly Sentence[], mentions: readonly Mention[]): Place[] {
  const found: Place[] = [];
  let token = 0;
  let sentence = 0;
  for (const mention of mentions) {
    while (token > 0 && (tokens.starts[token] ?? 0) > mention.start) token -= 1;
    while (token < tokens.length && (tokens.ends[token] ?? 0) <= mention.start) token += 1;
    let last = token;
    while (last + 1 < tokens.length && (tokens.starts[last + 1] ?? 0) < mention.end) last += 1;
    const possessive = (tokens.ends[last] ?? 0) > mention.end;
    // "Ann Lee KC is": what follows the letters follows the name.
    if (mention.form === 'name' && HONOURS.has(writtenAt(tokens, last + 1))) last += 1;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= mention.start) sentence += 1;
    const around = sentences[sentence];
    if (token >= tokens.length || around === undefined || mention.start < around.start) continue;
    const from = firstToken(tokens, token, around.start);
    const to = lastToken(tokens, last, around.end);
    found.push({ mention, type: mention.type, first: token, last, from, to, possessive });
  }
  return found;
}

/** How far a rule may look from a name, in tokens: no phrase that says who somebody is runs longer. */
const REACH = 80;

function firstToken(tokens: Tokens, from: number, start: number): number {
  let i = from;
  while (i > 0 && from - i < REACH && (tokens.starts[i - 1] ?? 0) >= start) i -= 1;
  return i;
}

function lastToken(tokens: Tokens, from: number, end: number): number {
  let i = from;
  while (i + 1 < tokens.length && i - from < REACH && (tokens.ends[i + 1] ?? 0) <= end) i += 1;
  return i;
}

function tokensOf(place: Place): [number, Place][] {
  const pairs: [number, Place][] = [];
  for (let i = place.first; i <= place.last; i += 1) pairs.push([i, place]);
  return pairs;
}
