// What is a dated sentence about, so that it can be known again in other words?
import { termsOf, wordsOf } from '../../corpus/corpus.ts';
import type { Document, Entity, Mention, Reading, Span } from '../../model.ts';
import type { DatedEvent } from '../../text/dates/events.ts';
import { isPastForm } from '../../text/dates/verbs.ts';

/** What happened in the clause that a date hangs on, and to whom. */
export interface Gist {
  /** The terms of the whole sentence. */
  readonly terms: ReadonlySet<string>;
  /** What was done, as verbs in the past. */
  readonly deeds: ReadonlySet<string>;
  /** The names of those who take part, pronouns resolved; worked out when it is first asked for. */
  readonly who: () => ReadonlySet<string>;
  /** The clause without its date and without helping verbs. */
  readonly plain: string;
}

/** Tells the gists of the events of one document. */
export function gistsOf(document: Document, reading: Reading): (event: DatedEvent) => Gist {
  const { text } = document;
  const keys = keysIn(reading);
  return (event) => {
    const { start, end } = clauseOf(text, event);
    const clause = text.slice(start, end);
    const actors = { start: subjectBefore(text, start, reading.mentions) ?? start, end };
    return {
      terms: new Set(termsOf(text.slice(event.sentence.start, event.sentence.end))),
      deeds: new Set(deedsIn(clause)),
      who: once(() => new Set(namedIn(reading.mentions, actors).flatMap(({ entity }) => keys(entity)))),
      plain: plainWords(text, { start, end }, event.words),
    };
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The keys of an entity by its id; each is worked out when it is first asked for. */
function keysIn(reading: Reading): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? keysOf(reading.entities.find((entity) => entity.id === id));
    known.set(id, found);
    return found;
  };
}

/** A person by the surname, an organisation by each word of its name; a place takes part in nothing. */
function keysOf(entity: Entity | undefined): readonly string[] {
  if (entity === undefined || entity.type === 'place') return [];
  const words = wordsOf(entity.name);
  return entity.type === 'person' ? words.slice(-1) : words.filter((word) => word.length > 2);
}

function deedsIn(clause: string): string[] {
  const deeds = (clause.match(WORD) ?? []).filter((word) => isPastForm(word) && !EMPTY.has(word));
  return OFFICE.test(clause) ? [...deeds, 'office'] : deeds;
}
/** Four ways to tell that somebody comes into office. */
const OFFICE =
  /\b(?:took (?:up )?(?:office|(?:his|her|the) oath)|became|(?:was|were) (?:sworn in|inaugurated))\b/i;

const WORD = /\b[a-z]{3,}\b/g;
/** Verbs that tell too little to know an event by. */
const EMPTY: ReadonlySet<string> = new Set(
  'was were had did been said told asked made took held came went got gave put set let kept left called named'.split(
    ' ',
  ),
);

/** Where another clause begins: "…; in May", "…, and Lee left", "… after Lee left". */
const BOUNDARY =
  /[;:]|, (?:and|but|or|who|which|where|whose)\b|\b(?:after|before|since|while|when|because|although)\b/g;

/** The clause of its sentence in which the words of the date stand; the sentence where there are none. */
function clauseOf(text: string, { sentence, words }: DatedEvent): Span {
  if (words === null || words.start < sentence.start || words.end > sentence.end) return sentence;
  let { start, end } = sentence;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(BOUNDARY)) {
    const at = sentence.start + index;
    if (at + mark.length <= words.start) start = at + mark.length;
    else if (at >= words.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** Where the name begins of which a clause tells more: "…, Ann Hill, who ‹was elected in May›"; null for other clauses. */
function subjectBefore(text: string, start: number, mentions: readonly Mention[]): number | null {
  const relative = /, (?:who|which|whose)$/.exec(text.slice(Math.max(0, start - LONGEST_RELATIVE), start));
  if (relative === null) return null;
  const at = start - relative[0].length;
  const [last] = namedIn(mentions, { start: at - LONGEST_NAME, end: at }).slice(-1);
  return last !== undefined && last.end === at ? last.start : null;
}
/** ", which" and names of this length, in UTF-16 units. */
const LONGEST_RELATIVE = 7;
const LONGEST_NAME = 100;

/** The mentions that begin in a span. */
function namedIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((mentions[last]?.start ?? end) < end) last += 1;
  return mentions.slice(low, last);
}

/** The words of a short clause without its date, helping verbs and the like: "Iran (had) said no"; else ''. */
function plainWords(text: string, { start, end }: Span, date: Span | null): string {
  if (end - start > SHORT) return '';
  const [cut, on] = date === null ? [end, end] : [Math.max(start, date.start), Math.max(start, date.end)];
  return wordsOf(`${text.slice(start, cut)} ${text.slice(on, end)}`)
    .filter((word) => !HELPING.has(word))
    .join(' ');
}
/** Longer clauses, in characters, are compared by their words alone. */
const SHORT = 60;
const HELPING: ReadonlySet<string> = new Set(
  'on by at in the a an had has have was were also again'.split(' '),
);

/** Two tellings of one event share so large a part of the shorter one's words. */
const SAME = 0.6;
/** Shorter sentences say too little to be known again, unless they are equal. */
const FEWEST_TERMS = 4;

/** Whether two sentences of one day tell the same: by their words, or by who did or suffered what. */
export function sameEvent(a: Gist, b: Gist): boolean {
  if (a.plain === b.plain && a.plain.includes(' ')) return true;
  return alike(a.terms, b.terms) || (meet(a.deeds, b.deeds) && meet(a.who(), b.who()));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of few) if (many.has(term)) shared += 1;
  if (few.size < FEWEST_TERMS) return few.size > 0 && shared === many.size;
  return shared >= SAME * few.size;
}
