// What does one document say of one of its entities?
import type { Document, Entity, Mention, Reading, Role } from '../../model.ts';
import type { Evidence } from './conflict.ts';

/** What an appearance is made from. */
export interface Facts {
  readonly document: Document;
  readonly entity: Entity;
  readonly roles: readonly Role[];
  /** How often each form of the entity is written, in the order of its forms. */
  readonly counts: readonly number[];
  readonly evidence: Evidence | null;
  readonly readingOf: (document: string) => Reading | undefined;
  /** Only the mentions by these forms belong here, where a split took the others away. */
  readonly only?: ReadonlySet<string>;
}

/** One entity of one document. The reading is looked up again when it is needed: it is large, and kept packed. */
export class Appearance {
  readonly #facts: Facts;
  /** How often the document names it; at least 1. */
  readonly names: number;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.names = Math.max(
      1,
      facts.counts.reduce((sum, count) => sum + count, 0),
    );
  }

  get document(): Document {
    return this.#facts.document;
  }

  get entity(): Entity {
    return this.#facts.entity;
  }

  /** The words of the document that say who it is, in the order of the text. */
  get roles(): readonly Role[] {
    return this.#facts.roles;
  }

  /** How often each form of the entity is written, in the order of its forms. */
  get counts(): readonly number[] {
    return this.#facts.counts;
  }

  /** What tells it from namesakes; null where the document gives nothing away. */
  get evidence(): Evidence | null {
    return this.#facts.evidence;
  }

  get reading(): Reading {
    const { document, readingOf } = this.#facts;
    const reading = readingOf(document.id);
    if (reading === undefined) throw new Error(`the reading of '${document.id}' is gone`);
    return reading;
  }

  /** Every place where it is meant: names, nominals and pronouns, in the order of the text. */
  get mentions(): readonly Mention[] {
    const { entity, only } = this.#facts;
    const all = this.reading.mentions.filter((mention) => mention.entity === entity.id);
    if (only === undefined) return all;
    return all.filter((mention) =>
      mention.form === 'name' ? only.has(this.#words(mention)) : only.has(entity.name),
    );
  }

  /** The same under another name. */
  as(name: string): Appearance {
    return new Appearance({ ...this.#facts, entity: { ...this.entity, name } });
  }

  /** The part that has the wanted forms; pronouns and roles go with the fullest form. Null where nothing has. */
  part(wanted: (form: string) => boolean): Appearance | null {
    const forms = this.entity.forms.filter(wanted);
    const fullest = wanted(this.entity.name);
    const name = fullest ? this.entity.name : forms.toSorted((a, b) => b.length - a.length)[0];
    if (name === undefined) return null;
    if (fullest && forms.length === this.entity.forms.length) return this;
    const counts = this.counts.filter((_, i) => wanted(this.entity.forms[i] ?? ''));
    const roles = fullest ? this.roles : [];
    const entity = { ...this.entity, name, forms };
    return new Appearance({ ...this.#facts, entity, roles, counts, only: new Set([name, ...forms]) });
  }

  #words({ start, end }: Mention): string {
    return this.document.text.slice(start, end);
  }
}
