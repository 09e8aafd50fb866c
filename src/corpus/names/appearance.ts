// What does one document say of one of its entities?
import type { Document, Entity, EntityType, Reading, Role } from '../../model.ts';
import type { Place } from '../packed.ts';
import type { Evidence } from './conflict.ts';
import type { Profile } from './profile.ts';

/** Where an appearance looks up again what was read; undefined for a document that is gone. */
export interface Readings {
  reading(document: string): Reading | undefined;
  /** Where the document means one of its entities, in the order of the text. */
  places(document: string, entity: string): readonly Place[] | undefined;
}

/** What an appearance is made from. There are very many, so what documents share is kept once, in the profile. */
export interface Facts {
  readonly document: Document;
  /** The id of the entity in the reading of the document. */
  readonly id: string;
  readonly profile: Profile;
  /** How often each form of the profile is written, in the order of its forms. */
  readonly counts: readonly number[];
  readonly roles: readonly Role[];
  readonly evidence: Evidence | null;
  readonly readings: Readings;
  /** The name it has here, where a moderator gave it another one. */
  readonly name?: string;
  /** Only the mentions by these forms belong here, where a split took the others away. */
  readonly only?: readonly string[];
}

/** One entity of one document. The reading is looked up again when it is needed: it is large, and kept packed. */
export class Appearance {
  readonly document: Document;
  readonly profile: Profile;
  /** How often each form of the entity is written, in the order of its forms. */
  readonly counts: readonly number[];
  /** The words of the document that say who it is, in the order of the text. */
  readonly roles: readonly Role[];
  /** What tells it from namesakes; null where the document gives nothing away. */
  readonly evidence: Evidence | null;
  /** The id of the entity in the reading of the document. */
  readonly id: string;
  readonly #name: string | undefined;
  readonly #only: readonly string[] | undefined;
  readonly #readings: Readings;

  constructor({ document, id, profile, counts, roles, evidence, readings, name, only }: Facts) {
    this.document = document;
    this.profile = profile;
    this.counts = counts;
    this.roles = roles;
    this.evidence = evidence;
    this.id = id;
    this.#name = name;
    this.#only = only;
    this.#readings = readings;
  }

  /** How often the document names it; at least 1. */
  get names(): number {
    let sum = 0;
    for (const count of this.counts) sum += count;
    return Math.max(1, sum);
  }

  get type(): EntityType {
    return this.profile.type;
  }

  /** The name and the forms that this document gives. */
  get entity(): Entity {
    const { type, name, forms } = this.profile;
    const only = this.#only;
    return {
      id: this.id,
      type,
      name: this.#name ?? name,
      forms: only === undefined ? forms : forms.filter((form) => only.includes(form)),
    };
  }

  get reading(): Reading {
    return this.#readings.reading(this.document.id) ?? this.#gone();
  }

  /** Every place where it is meant: names, nominals and pronouns, in the order of the text. */
  get mentions(): readonly Place[] {
    const only = this.#only;
    const all = this.#readings.places(this.document.id, this.id) ?? this.#gone();
    if (only === undefined) return all;
    const { text } = this.document;
    const whole = only.includes(this.profile.name);
    return all.filter(({ form, start, end }) =>
      form === 'name' ? only.includes(text.slice(start, end)) : whole,
    );
  }

  #gone(): never {
    throw new Error(`the reading of '${this.document.id}' is gone`);
  }

  /** The same under another name. */
  as(name: string): Appearance {
    return new Appearance({ ...this.#facts(), name });
  }

  /** The part that has the wanted forms; pronouns and roles go with the fullest form. Null where nothing has. */
  part(wanted: (form: string) => boolean): Appearance | null {
    const { name, forms } = this.entity;
    const only = forms.filter(wanted);
    const whole = wanted(name);
    if (whole && only.length === forms.length) return this;
    const fullest = whole ? name : only.toSorted((a, b) => b.length - a.length)[0];
    if (fullest === undefined) return null;
    const counts = this.counts.filter((_, i) => wanted(forms[i] ?? ''));
    const roles = whole ? this.roles : [];
    return new Appearance({ ...this.#facts(), name: fullest, roles, counts, only });
  }

  #facts(): Facts {
    const { document, profile, counts, roles, evidence } = this;
    const name = this.#name === undefined ? {} : { name: this.#name };
    const only = this.#only === undefined ? {} : { only: this.#only };
    return {
      document,
      profile,
      counts,
      roles,
      evidence,
      id: this.id,
      readings: this.#readings,
      ...name,
      ...only,
    };
  }
}
