// Which words do the moderators' commands need? A part of `Messages`.
import type {
  ChangeKind,
  Feedback,
  Fields,
  Metadata,
  Origin,
  Refusals,
  Settings,
  Warning,
} from '../library.ts';

/** Warnings by code, each with what its sentence needs. */
type Warnings = {
  readonly [C in Warning['code']]: (about: Extract<Warning, { code: C }>) => string;
};

export interface LibraryMessages {
  readonly refused: string;
  readonly refusal: { readonly [C in keyof Refusals]: (about: Refusals[C]) => string };
  readonly warning: Warnings;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly field: Readonly<Record<keyof Fields | keyof Metadata, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly verdict: Readonly<Record<Feedback['verdict'], string>>;
  readonly setting: Readonly<Record<keyof Settings, string>>;
}
