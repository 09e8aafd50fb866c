// How is what was read in a document kept small? A reading as bytes, and back, without loss.
import type {
  DateMention,
  DateType,
  Entity,
  EntityType,
  Mention,
  Quote,
  QuoteType,
  Reading,
  Role,
  Sentence,
  Span,
} from '../model.ts';
import { Bytes, BytesReader } from './arrays.ts';

const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const FORMS: readonly Mention['form'][] = ['name', 'nominal', 'pronoun'];
const QUOTE_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];
const DATE_TYPES: readonly DateType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

/** The parts of a packed reading, in their order; the length of each stands before them all. */
const SECTIONS = ['sentences', 'words', 'entities', 'mentions', 'roles', 'quotes', 'dates'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * A reading as bytes: numbers of variable length, spans as distances from the span before, every text
 * once. About a tenth of the objects' size.
 */
export function packReading(reading: Reading, bytes: Bytes): void {
  const words = new Words();
  const lists: Record<Exclude<Section, 'words'>, Uint8Array> = {
    sentences: section(words, (write) => {
      let before = 0;
      write.list(reading.sentences, (sentence) => {
        write.span(sentence);
        write.signed(sentence.paragraph - before);
        before = sentence.paragraph;
      });
    }),
    entities: section(words, (write) => {
      write.list(reading.entities, (entity) => {
        write.word(entity.id);
        write.choice(ENTITY_TYPES, entity.type);
        write.word(entity.name);
        write.texts(entity.forms);
      });
    }),
    mentions: section(words, (write) => {
      write.list(reading.mentions, (mention) => {
        write.span(mention);
        const code = ENTITY_TYPES.indexOf(mention.type) * FORMS.length + FORMS.indexOf(mention.form);
        write.bytes.number(code);
        write.word(mention.entity);
        write.word(mention.rule);
      });
    }),
    roles: section(words, (write) => {
      write.list(reading.roles, (role) => {
        write.span(role);
        write.word(role.entity);
        write.word(role.rule);
      });
    }),
    quotes: section(words, (write) => {
      write.list(reading.quotes, (quote) => {
        write.span(quote);
        write.choice(QUOTE_TYPES, quote.type);
        write.near(quote.speaker, quote.start);
        write.optional(quote.entity);
        write.near(quote.cue, quote.start);
        write.bytes.number(quote.run);
        write.word(quote.rule);
      });
    }),
    dates: section(words, (write) => {
      write.list(reading.dates, (date) => {
        write.span(date);
        write.bytes.number(DATE_TYPES.indexOf(date.type) * 2 + Number(date.implied));
        write.word(date.value);
        write.word(date.rule);
      });
    }),
  };
  // All words are known only now.
  const sections: Record<Section, Uint8Array> = { ...lists, words: words.bytes.used() };
  for (const name of SECTIONS) bytes.number(sections[name].length);
  for (const name of SECTIONS) bytes.append(sections[name]);
}

function section(words: Words, write: (writer: Writer) => void): Uint8Array {
  const writer = new Writer(words);
  write(writer);
  return writer.bytes.used();
}

/** What one entity is, in a reading that `packReading` wrote: many times quicker than all entities. */
export function unpackTypeOf(packed: Uint8Array, position: number, entity: string): EntityType | undefined {
  const starts = startsAt(packed, position);
  const words = new WordReader(packed, starts.words, starts.entities);
  const wanted = words.find(entity);
  if (wanted < 0) return undefined;
  const read = new Reader(packed, starts.entities, words);
  for (let left = read.bytes.number(); left > 0; left--) {
    const id = read.bytes.number();
    const type = read.choice(ENTITY_TYPES, 'person');
    if (id === wanted) return type;
    read.bytes.skip(1);
    read.bytes.skip(read.bytes.number());
  }
  return undefined;
}

/** A place where an entity is meant, without what a `Mention` says besides. */
export type Place = Span & Pick<Mention, 'form'>;

/** The sentences alone of a reading that `packReading` wrote. */
export function unpackSentences(packed: Uint8Array, position = 0): Sentence[] {
  const reader = new BytesReader(packed, position);
  for (const _ of SECTIONS) reader.number();
  return sentencesFrom(new Reader(packed, reader.position, new WordReader(packed, 0, 0)));
}

/** Where one entity is meant, in a reading that `packReading` wrote: many times quicker than all mentions. */
export function unpackPlacesOf(packed: Uint8Array, position: number, entity: string): Place[] {
  const starts = startsAt(packed, position);
  const words = new WordReader(packed, starts.words, starts.entities);
  const wanted = words.find(entity);
  if (wanted < 0) return [];
  const read = new Reader(packed, starts.mentions, words);
  const found: Place[] = [];
  let start = 0;
  for (let left = read.bytes.number(); left > 0; left--) {
    start += read.signed();
    const end = start + read.signed();
    const code = read.bytes.number();
    if (read.bytes.number() === wanted)
      found.push({ start, end, form: FORMS[code % FORMS.length] ?? 'name' });
    read.bytes.skip(1);
  }
  return found;
}

function sentencesFrom(read: Reader): Sentence[] {
  let paragraph = 0;
  return read.list<Sentence>((n) => {
    const { start, end } = read.span();
    paragraph += read.signed();
    return { n, paragraph, start, end };
  });
}

/**
 * The reading that `packReading` wrote. Each list is unpacked when it is looked at first: most questions look at one
 * or two. The bytes are kept for that and must not change.
 */
export function unpackReading(packed: Uint8Array, position = 0): Reading {
  const open = openedAt(packed, position);
  const kept: { -readonly [K in keyof Reading]?: Reading[K] } = {};
  return {
    get sentences() {
      return (kept.sentences ??= sentencesFrom(open('sentences')));
    },
    get mentions() {
      return (kept.mentions ??= mentionsFrom(open('mentions')));
    },
    get entities() {
      return (kept.entities ??= entitiesFrom(open('entities')));
    },
    get roles() {
      return (kept.roles ??= rolesFrom(open('roles')));
    },
    get quotes() {
      return (kept.quotes ??= quotesFrom(open('quotes')));
    },
    get dates() {
      return (kept.dates ??= datesFrom(open('dates')));
    },
  };
}

/** What gives a reader of each section, all of them with the same words. */
function openedAt(packed: Uint8Array, position: number): (name: Section) => Reader {
  const starts = startsAt(packed, position);
  const words = new WordReader(packed, starts.words, starts.entities);
  return (name) => new Reader(packed, starts[name], words);
}

/** Where each section begins. */
function startsAt(packed: Uint8Array, position: number): Record<Section, number> {
  const header = new BytesReader(packed, position);
  const starts = { sentences: 0, words: 0, entities: 0, mentions: 0, roles: 0, quotes: 0, dates: 0 };
  let length = 0;
  for (const name of SECTIONS) {
    starts[name] = length;
    length += header.number();
  }
  for (const name of SECTIONS) starts[name] += header.position;
  return starts;
}

function entitiesFrom(read: Reader): Entity[] {
  return read.list<Entity>(() => ({
    id: read.word(),
    type: read.choice(ENTITY_TYPES, 'person'),
    name: read.word(),
    forms: read.texts(),
  }));
}

function mentionsFrom(read: Reader): Mention[] {
  return read.list<Mention>(() => {
    const { start, end } = read.span();
    const code = read.bytes.number();
    return {
      kind: 'mention',
      start,
      end,
      type: ENTITY_TYPES[Math.floor(code / FORMS.length)] ?? 'person',
      form: FORMS[code % FORMS.length] ?? 'name',
      entity: read.word(),
      rule: read.word(),
    };
  });
}

function rolesFrom(read: Reader): Role[] {
  return read.list<Role>(() => {
    const { start, end } = read.span();
    return { kind: 'role', start, end, entity: read.word(), rule: read.word() };
  });
}

function quotesFrom(read: Reader): Quote[] {
  return read.list<Quote>(() => {
    const { start, end } = read.span();
    return {
      kind: 'quote',
      start,
      end,
      type: read.choice(QUOTE_TYPES, 'direct'),
      speaker: read.near(start),
      entity: read.optional(),
      cue: read.near(start),
      run: read.bytes.number(),
      rule: read.word(),
    };
  });
}

function datesFrom(read: Reader): DateMention[] {
  return read.list<DateMention>(() => {
    const { start, end } = read.span();
    const code = read.bytes.number();
    return {
      kind: 'date',
      start,
      end,
      type: DATE_TYPES[code >> 1] ?? 'DATE',
      implied: code % 2 === 1,
      value: read.word(),
      rule: read.word(),
    };
  });
}

/** Every different text of one reading, numbered in the order of arrival. */
class Words {
  readonly bytes = new Bytes();
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.bytes.text(text);
    return number;
  }
}

class Writer {
  readonly bytes = new Bytes();
  readonly #words: Words;
  #last = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.bytes.number(items.length);
    this.#last = 0;
    for (const item of items) write(item);
  }

  span({ start, end }: Span): void {
    this.signed(start - this.#last);
    this.signed(end - start);
    this.#last = start;
  }

  /** A span that stands near another one, or null. */
  near(span: Span | null, start: number): void {
    this.bytes.number(span === null ? 0 : 1);
    if (span === null) return;
    this.signed(span.start - start);
    this.signed(span.end - span.start);
  }

  signed(value: number): void {
    this.bytes.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  choice<T>(all: readonly T[], one: T): void {
    this.bytes.number(all.indexOf(one));
  }

  /** A text that is likely to come again in this document. */
  word(text: string): void {
    this.bytes.number(this.#words.number(text));
  }

  optional(text: string | null): void {
    this.bytes.number(text === null ? 0 : this.#words.number(text) + 1);
  }

  texts(texts: readonly string[]): void {
    this.bytes.number(texts.length);
    for (const text of texts) this.word(text);
  }
}

/** The words of one reading, each made when it is asked for first. */
class WordReader {
  readonly #packed: Uint8Array;
  readonly #from: number;
  readonly #to: number;
  #starts: readonly number[] | undefined;
  readonly #made: string[] = [];

  constructor(packed: Uint8Array, from: number, to: number) {
    this.#packed = packed;
    this.#from = from;
    this.#to = to;
  }

  at(number: number): string {
    return (this.#made[number] ??= this.#make(number));
  }

  /** The number of a word, or −1. */
  find(text: string): number {
    const reader = new BytesReader(this.#packed, this.#from);
    for (let number = 0; reader.position < this.#to; number++) if (reader.isText(text)) return number;
    return -1;
  }

  #make(number: number): string {
    this.#starts ??= this.#find();
    const start = this.#starts[number];
    return start === undefined ? '' : new BytesReader(this.#packed, start).text();
  }

  #find(): number[] {
    const starts: number[] = [];
    const reader = new BytesReader(this.#packed, this.#from);
    while (reader.position < this.#to) {
      starts.push(reader.position);
      reader.skipText();
    }
    return starts;
  }
}

class Reader {
  readonly bytes: BytesReader;
  readonly #words: WordReader;
  #last = 0;

  constructor(packed: Uint8Array, position: number, words: WordReader) {
    this.bytes = new BytesReader(packed, position);
    this.#words = words;
  }

  list<T>(read: (n: number) => T): T[] {
    const length = this.bytes.number();
    this.#last = 0;
    const items: T[] = [];
    for (let n = 0; n < length; n++) items.push(read(n));
    return items;
  }

  span(): Span {
    const start = this.#last + this.signed();
    this.#last = start;
    return { start, end: start + this.signed() };
  }

  near(start: number): Span | null {
    if (this.bytes.number() === 0) return null;
    const from = start + this.signed();
    return { start: from, end: from + this.signed() };
  }

  signed(): number {
    const value = this.bytes.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  choice<T>(all: readonly T[], fallback: T): T {
    return all[this.bytes.number()] ?? fallback;
  }

  word(): string {
    return this.#words.at(this.bytes.number());
  }

  optional(): string | null {
    const number = this.bytes.number();
    return number === 0 ? null : this.#words.at(number - 1);
  }

  texts(): string[] {
    // Of the right length at once: one that grows takes the room of seventeen, and names are kept.
    return Array.from({ length: this.bytes.number() }, () => this.word());
  }
}
