// Which sentences only make sense together?
import { termsOf } from '../../corpus/corpus.ts';
import type { Document, Sentence, Span } from '../../model.ts';
import { kindOf } from './question.ts';
import type { Ranked } from './rank.ts';

/** Longest passage of several sentences, in UTF-16 units. */
const LONGEST = 600;

/**
 * A sentence that begins like this says of whom or what it speaks in the sentence before. A quotation that does so
 * ("It felt like the end") leans on what its speaker was asked, which need not be there.
 */
const LEANS = new RegExp(
  `^\\(?(?:(?:and|but|yet|so|then|still|however|instead|also|meanwhile|later|afterwards?|moreover|nevertheless|
  therefore|thus|additionally|furthermore|consequently|similarly|in (?:response|addition|turn|contrast|fact)|as a result|
  for (?:example|instance)|at the (?:same )?time|on the next \\w+|according to \\w+),?\\s+)?
  (?:he|she|it|they|his|her|its|their|him|them|this|these|those|such|both|neither|the (?:former|latter|pair|same|
  others?|(?:(?:last|first|other) )?(?:two|three|four|five))|other|others|another|one of (?:them|these|those)|most of (?:them|these|those)|some of (?:them|these|those)|all (?:three|four|five|of))\\b`.replaceAll(
    /\n\s*/g,
    '',
  ),
  'i',
);

/**
 * "The final report …", "The company said …": leans on a sentence that speaks of a report, or names the company; "The
 * last time that …" says itself which.
 */
const DEFINITE = /^The (?<thing>(?!(?:last|first|next|only|latest) time\b)\p{Ll}[\p{Ll}-]*(?: [\p{Ll}-]+)?)/u;

/**
 * The span to show for a sentence: with the sentence before it where it leans on that one, with the one after it
 * where that leans on it and holds what was asked for.
 */
export function passageOf(ranked: Ranked, sentences: readonly Sentence[], expects: number): Span {
  const { document, sentence, prepared } = ranked;
  const { holds, news } = prepared.candidate;
  let [from, to] = [sentence, sentence];
  const fits = (a: number, b: number): boolean =>
    (sentences[b]?.end ?? Infinity) - (sentences[a]?.start ?? 0) <= LONGEST;
  const has = (n: number): boolean => expects !== 0 && ((news[n] ?? 0) & expects) !== 0;
  if (leans(document, sentences, sentence, holds) && fits(from - 1, to)) from--;
  if (
    !has(sentence) &&
    has(sentence + 1) &&
    leans(document, sentences, sentence + 1, holds) &&
    fits(from, to + 1)
  )
    to++;
  return { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 };
}

/**
 * Whether a sentence cannot be understood without the one before it in the same paragraph or the next one. `holds` are
 * bits of `HOLDS` for each sentence.
 */
export function leans(
  document: Document,
  sentences: readonly Sentence[],
  sentence: number,
  holds: ArrayLike<number>,
): boolean {
  const [before, here] = [sentences[sentence - 1], sentences[sentence]];
  if (before === undefined || here === undefined || here.paragraph > before.paragraph + 1) return false;
  const words = document.text.slice(here.start, Math.min(here.end, here.start + 80));
  if (LEANS.test(words)) return true;
  const thing = DEFINITE.exec(words)?.groups?.['thing'];
  if (thing === undefined) return false;
  const terms = termsOf(thing);
  const known = new Set(termsOf(document.text.slice(before.start, before.end)));
  return terms.some((term) => known.has(term) || (kindOf(term) & (holds[sentence - 1] ?? 0)) !== 0);
}
