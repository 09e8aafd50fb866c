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

/**
 * A reading as bytes: numbers of variable length, spans as distances from the span before, every text
 * once. About a tenth of the objects' size.
 */
export function packReading(reading: Reading, bytes: Bytes): void {
  const write = new Writer(bytes);
  write.list(reading.sentences, (sentence) => {
    write.span(sentence);
    write.signed(sentence.paragraph - write.paragraph);
    write.paragraph = sentence.paragraph;
  });
  write.list(reading.entities, (entity) => {
    write.word(entity.id);
    write.choice(ENTITY_TYPES, entity.type);
    write.word(entity.name);
    write.texts(entity.forms);
  });
  write.list(reading.mentions, (mention) => {
    write.span(mention);
    bytes.number(ENTITY_TYPES.indexOf(mention.type) * FORMS.length + FORMS.indexOf(mention.form));
    write.word(mention.entity);
    write.word(mention.rule);
  });
  write.list(reading.roles, (role) => {
    write.span(role);
    write.word(role.entity);
    write.word(role.rule);
  });
  write.list(reading.quotes, (quote) => {
    write.span(quote);
    write.choice(QUOTE_TYPES, quote.type);
    write.near(quote.speaker, quote.start);
    write.optional(quote.entity);
    write.near(quote.cue, quote.start);
    bytes.number(quote.run);
    write.word(quote.rule);
  });
  write.list(reading.dates, (date) => {
    write.span(date);
    bytes.number(DATE_TYPES.indexOf(date.type) * 2 + Number(date.implied));
    write.word(date.value);
    write.word(date.rule);
  });
}

/** The sentences alone of a reading that `packReading` wrote: they stand first, so this is quick. */
export function unpackSentences(packed: Uint8Array, position = 0): Sentence[] {
  return sentencesFrom(new Reader(packed, position));
}

function sentencesFrom(read: Reader): Sentence[] {
  let paragraph = 0;
  return read.list<Sentence>((n) => {
    const { start, end } = read.span();
    paragraph += read.signed();
    return { n, paragraph, start, end };
  });
}

/** The reading that `packReading` wrote. */
export function unpackReading(packed: Uint8Array, position = 0): Reading {
  const read = new Reader(packed, position);
  const sentences = sentencesFrom(read);
  const entities = read.list<Entity>(() => ({
    id: read.word(),
    type: read.choice(ENTITY_TYPES, 'person'),
    name: read.word(),
    forms: read.texts(),
  }));
  const mentions = read.list<Mention>(() => {
    const span = read.span();
    const code = read.bytes.number();
    return {
      kind: 'mention',
      ...span,
      type: ENTITY_TYPES[Math.floor(code / FORMS.length)] ?? 'person',
      form: FORMS[code % FORMS.length] ?? 'name',
      entity: read.word(),
      rule: read.word(),
    };
  });
  const roles = read.list<Role>(() => ({
    kind: 'role',
    ...read.span(),
    entity: read.word(),
    rule: read.word(),
  }));
  const quotes = read.list<Quote>(() => {
    const span = read.span();
    return {
      kind: 'quote',
      ...span,
      type: read.choice(QUOTE_TYPES, 'direct'),
      speaker: read.near(span.start),
      entity: read.optional(),
      cue: read.near(span.start),
      run: read.bytes.number(),
      rule: read.word(),
    };
  });
  const dates = read.list<DateMention>(() => {
    const span = read.span();
    const code = read.bytes.number();
    return {
      kind: 'date',
      ...span,
      type: DATE_TYPES[code >> 1] ?? 'DATE',
      implied: code % 2 === 1,
      value: read.word(),
      rule: read.word(),
    };
  });
  return { sentences, mentions, entities, roles, quotes, dates };
}

class Writer {
  readonly bytes: Bytes;
  paragraph = 0;
  #last = 0;
  readonly #words = new Map<string, number>();

  constructor(bytes: Bytes) {
    this.bytes = bytes;
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
    const known = this.#words.get(text);
    if (known !== undefined) {
      this.bytes.number(known + 1);
      return;
    }
    this.#words.set(text, this.#words.size);
    this.bytes.number(0);
    this.bytes.text(text);
  }

  optional(text: string | null): void {
    this.bytes.number(text === null ? 0 : 1);
    if (text !== null) this.word(text);
  }

  texts(texts: readonly string[]): void {
    this.bytes.number(texts.length);
    for (const text of texts) this.word(text);
  }
}

class Reader {
  readonly bytes: BytesReader;
  #last = 0;
  readonly #words: string[] = [];

  constructor(packed: Uint8Array, position: number) {
    this.bytes = new BytesReader(packed, position);
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
    const known = this.bytes.number();
    if (known > 0) return this.#words[known - 1] ?? '';
    const text = this.bytes.text();
    this.#words.push(text);
    return text;
  }

  optional(): string | null {
    return this.bytes.number() === 0 ? null : this.word();
  }

  texts(): string[] {
    const length = this.bytes.number();
    const texts: string[] = [];
    for (let i = 0; i < length; i++) texts.push(this.word());
    return texts;
  }
}
