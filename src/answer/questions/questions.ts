// Which questions are known, in which language?
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Questions } from './rule.ts';
import { spanish } from './spanish.ts';

/** By the code of the language; the order is that in which rules are tried. */
export const QUESTIONS = { en: english, de: german, fr: french, es: spanish } satisfies Record<
  string,
  Questions
>;

/** A question without the mark that opens it in Spanish, and without what joins it to the one before. */
export function bareQuestion(question: string, { joined }: Questions): string {
  return question
    .replace(/^[\s¿¡]+/u, '')
    .replace(joined, '')
    .replace(/^[\s¿¡]+/u, '');
}
