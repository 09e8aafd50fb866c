// Which passages answer a question?
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Named } from '../corpus/names/named.ts';
import { wordsOf } from '../corpus/corpus.ts';
import { isEveryday, languageIn } from '../messages/spoken.ts';
import type { Answer, Entry, Fact, Filter } from '../model.ts';
import { noDocuments } from './no-documents.ts';
import { find, type Found } from './rank/find.ts';
import { answerRouted } from './route.ts';
import { titleOf } from './title.ts';

/** Passages shown as near misses. */
const NEAREST = 2;

/** Names of the question that are looked up. */
const MOST_NAMES = 3;

/** Questions are read up to here, in UTF-16 units; hosts allow no longer ones. */
const LONGEST = 6000;

/** The passages of the corpus that answer, best first, or why none does. */
export function ask(asked: string, context: Context, filter: Filter = {}): Answer {
  const { corpus, say } = context;
  const question = asked.slice(0, LONGEST);
  const title = titleOf(question);
  const empty = noDocuments(title, context);
  if (empty !== null) return empty;
  if (!hasWords(question))
    return { kind: 'nothing', title, reasons: [say.ask.noWords], suggestions: [], nearest: [] };
  const routed = answerRouted(question, title, context, filter);
  if (routed !== null) return routed;
  const found = find(corpus, question, filter);
  if (found.question.sought.length === 0)
    return { kind: 'nothing', title, reasons: [say.ask.onlyCommonWords], suggestions: [], nearest: [] };
  if (found.confidence === null) return nothing(title, found, context, filter);
  const facts = readAs(found, context);
  return {
    kind: 'found',
    title,
    entries: found.entries,
    confidence: found.confidence,
    ...(facts.length > 0 ? { facts } : {}),
  };
}

/** Whether a question has a word; without one nothing can ever answer it. */
export function hasWords(question: string): boolean {
  return wordsOf(question).length > 0;
}

function nothing(title: string, found: Found, context: Context, filter: Filter): Answer {
  const { corpus, say } = context;
  const { text: question } = found.question;
  const language = languageIn(question);
  const nowhere = found.unknown
    .map(({ sought }) => question.slice(sought.start, sought.end))
    .filter((word) => language === null || !isEveryday(word, language));
  const named = namedIn(found, corpus);
  const near = found.entries.length > 0;
  // A question to try instead must lead somewhere.
  const isAnswered = (text: string): boolean => find(corpus, text, filter).confidence !== null;
  return {
    kind: 'nothing',
    title,
    reasons: [
      ...(language === null ? [] : [say.ask.inEnglish]),
      ...(nowhere.length > 0 ? [say.ask.nowhere(nowhere, corpus.size)] : []),
      ...named.map(({ name, count, appearances }) => say.ask.recognised(name, count, appearances.length)),
      ...(nowhere.length > 0 || language !== null ? [] : [near ? say.ask.notSure : say.ask.nothingFits]),
    ],
    suggestions: [
      // The words of another language are not English ones with slips.
      ...(language === null ? corrected(found).filter(isAnswered) : []),
      ...named.map(({ name, type }) => say.ask.who(name, type)),
    ],
    nearest: language === null ? found.entries.slice(0, NEAREST) : naming(named),
  };
}

/** What names them: of a question in another language the names alone are understood, and "war" is no war. */
function naming(named: readonly Named[]): Entry[] {
  const sentences = named.flatMap((one) => one.sentences({ names: true, limit: NEAREST }));
  return sentences.slice(0, NEAREST).map((citation) => ({ citation, highlights: [] }));
}

/** The words that were taken for others because they stand nowhere. */
function readAs({ question, unknown }: Found, { say }: Context): Fact[] {
  return unknown
    .filter(({ near }) => near.length > 0)
    .map(({ sought, near }) => ({
      name: say.ask.readAsName,
      value: say.ask.readAs(question.text.slice(sought.start, sought.end), near),
    }));
}

/** The question with the nearest word in place of each that stands nowhere; empty where there is none. */
function corrected({ question, unknown }: Found): string[] {
  let text = question.text.trim();
  const offset = question.text.length - question.text.trimStart().length;
  let changed = false;
  for (const { sought, near } of unknown.toReversed()) {
    const [word] = near;
    if (word === undefined) continue;
    changed = true;
    const capital = sought.name || /^\p{Lu}/u.test(question.text.slice(sought.start, sought.start + 2));
    const written = capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    text = text.slice(0, sought.start - offset) + written + text.slice(sought.end - offset);
  }
  return changed ? [text] : [];
}

/** Whom the question names, as far as the documents name them too. */
function namedIn({ question }: Found, corpus: Corpus): Named[] {
  const found = new Set<Named>();
  for (const [words] of question.text.matchAll(
    /\p{Lu}[\p{L}\p{M}’'-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}’'-]*){0,4}/gu,
  )) {
    const [named] = namesFor(corpus, words);
    if (named !== undefined) found.add(named);
    if (found.size === MOST_NAMES) break;
  }
  return [...found];
}

/** Whoever is called by these words, or by them without the first one, which may only begin the sentence. */
function namesFor(corpus: Corpus, words: string): readonly Named[] {
  const bare = words.replace(/[’']s?$/u, '');
  const whole = corpus.names.matches(bare, 'exact');
  const [, rest] = /^\S+\s+(.+)$/su.exec(bare) ?? [];
  return whole.length > 0 || rest === undefined ? whole : corpus.names.matches(rest, 'exact');
}
