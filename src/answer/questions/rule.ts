// What is a rule that knows a question which another command answers better?

/** What a question asks for, with the groups of its pattern that say it. */
export type Asks =
  /** `name`. */
  | 'who'
  /** Who holds an office now, where `name` is no name: "Who is the mayor of Eastwick?" */
  | 'who now'
  /** `speaker`, and perhaps `about`. */
  | 'said'
  /** `about`: what befell somebody. */
  | 'befallen'
  /** Perhaps `about`; and `on`, `since`, `until`, or `from` and `to`. */
  | 'happened'
  /** `rest`: whoever is named in it has dates. */
  | 'when';

export interface QuestionRule {
  readonly name: string;
  readonly asks: Asks;
  /** Held against a question without what joins it to the one before. */
  readonly pattern: RegExp;
  /** Questions with the groups that are to be found in them. */
  readonly examples: readonly (readonly [question: string, groups: Readonly<Record<string, string>>])[];
}

/** How a question that leans on the one before is made to stand alone. */
export interface LeaningRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What takes the place of what the pattern found, as in `String.replace`; `NAME` is whoever is meant. */
  readonly put: string;
  readonly examples: readonly (readonly [question: string, standing: string])[];
}

/** The questions of one language that are known. */
export interface Questions {
  /** The first that fits and has an answer counts. */
  readonly rules: readonly QuestionRule[];
  /** Of these the first that fits; English has rules of its own, which know whose something is. */
  readonly leaning: readonly LeaningRule[];
  /** What joins a question to the one before: "and what did she say". */
  readonly joined: RegExp;
}

/** A pattern for a whole question, whatever marks end it. Blanks in the source stand for any. */
export function whole(source: string): RegExp {
  return new RegExp(String.raw`^\s*(?:${source.trim().replaceAll(' ', String.raw`\s+`)})\s*[?.!]*\s*$`, 'iu');
}

/** Words that may be a name, or a subject: as few as fit. */
export function words(group: string, most = 80): string {
  return `(?<${group}>[^?.!,;:]{2,${most}}?)`;
}

/** Words that may be a date. */
export function days(group: string): string {
  return `(?<${group}>[^?!;]{3,40}?)`;
}

/** Words that may be what somebody spoke of. */
export function subject(group = 'about'): string {
  return `(?<${group}>[^?!;]{2,200}?)`;
}

/** Words that begin like a name and hold no figures, before a date. */
export function place(group = 'about'): string {
  return String.raw`(?<${group}>\p{Lu}[^?!;\d]{1,80}?)`;
}
