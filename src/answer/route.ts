// Which questions does another command answer better?
import { daysMeant } from '../calendar/words.ts';
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { HOLDS_NOW, officeWords } from '../corpus/names/offices.ts';
import { commandLine } from '../messages/wording.ts';
import type { Answer, Filter } from '../model.ts';
import { firstNamed, isPerson } from './named.ts';
import { bareQuestion, QUESTIONS } from './questions/questions.ts';
import type { Asks } from './questions/rule.ts';
import { quote } from './quote/quote.ts';
import { timeline } from './timeline/timeline.ts';
import { lookUpSurely } from './who/look-up.ts';
import { who } from './who/who.ts';

/** The answer of the command that the question is handed on to, named in it; null where /ask answers itself. */
export function answerRouted(
  question: string,
  title: string,
  context: Context,
  filter: Filter,
): Answer | null {
  for (const [language, questions] of Object.entries(QUESTIONS)) {
    const bare = bareQuestion(question, questions);
    for (const { asks, pattern } of questions.rules) {
      const groups = pattern.exec(bare)?.groups;
      const call = groups === undefined ? null : callFor(asks, groups, context);
      const answer = call === null ? null : routed(call, title, context, filter, language);
      if (answer !== null) return answer;
    }
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a question is handed on to. */
type Call =
  | { readonly command: 'who'; readonly given: { readonly name: string } }
  | {
      readonly command: 'quote';
      readonly given: { readonly speaker: string; readonly about?: string | undefined };
    }
  | { readonly command: 'timeline'; readonly given: When };

/** The call that a question of this kind comes to; null where it is about nobody whom the documents name. */
function callFor(asks: Asks, groups: Groups, context: Context): Call | null {
  const { name, speaker, about, rest = '' } = groups;
  switch (asks) {
    case 'who now':
    case 'who': {
      if (name === undefined) return null;
      const known = isName(name, context) || (asks === 'who now' && isOffice(name, context));
      return known ? { command: 'who', given: { name } } : null;
    }
    case 'said':
      if (speaker === undefined || !isName(speaker, context)) return null;
      return { command: 'quote', given: { speaker, about } };
    case 'befallen':
      return about !== undefined && isName(about, context) ? { command: 'timeline', given: { about } } : null;
    case 'happened': {
      const when = happened(groups, context);
      return when === null ? null : { command: 'timeline', given: when };
    }
    case 'when': {
      const { corpus } = context;
      const named = firstNamed(rest, corpus, isPerson) ?? firstNamed(rest, corpus, () => true);
      return named === undefined ? null : { command: 'timeline', given: { about: named.name } };
    }
  }
}

type When = Readonly<Partial<Record<'about' | 'from' | 'to', string | undefined>>>;

/** What and when a question about what happened asks for; null where its words are no days. */
function happened(groups: Groups, { corpus }: Context): When | null {
  const { about } = groups;
  const [on, since, until, from, to] = ['on', 'since', 'until', 'from', 'to'].map((group) =>
    withYear(groups[group], corpus),
  );
  if (from && to) return { about, from, to };
  if (since) return { about, from: since };
  if (until) return { about, to: until };
  return on ? { about, from: on, to: on } : null;
}

/** A date without a year is the last such before the newest document; null for words that are no date. */
function withYear(words: string | undefined, corpus: Corpus): string | null {
  const [newest] = corpus.documents();
  const said = words?.replace(/^the\s+/i, '') ?? '';
  if (words === undefined || daysMeant(said) !== null) return words === undefined ? null : said;
  const year = Number(newest?.published?.slice(0, 4));
  const candidates = Number.isNaN(year) ? [] : [`${said} ${year}`, `${said} ${year - 1}`];
  return (
    candidates.find((date) => (daysMeant(date)?.first ?? '9999') <= (newest?.published ?? '').slice(0, 10)) ??
    null
  );
}

function isName(words: string, { corpus }: Context): boolean {
  return lookUpSurely(corpus, words)?.by === 'name';
}

/**
 * Who holds an office now. Of one word ("the captain") only where the documents know no other: there may be many
 * presidents.
 */
function isOffice(words: string, { corpus }: Context): boolean {
  const asked = officeWords(words);
  const found = lookUpSurely(corpus, words);
  if (found?.by !== 'office') return false;
  const [first, second] = found.named.map((one) => one.office(asked).fit === HOLDS_NOW);
  return first === true && (asked.length > 1 || (second !== true && /^the\s/iu.test(words)));
}

/**
 * Only an answer is taken over; where the other command has none, the question is still asked here. One that is not
 * English would find nothing here, so of that the other command's reasons are told.
 */
function routed(
  call: Call,
  title: string,
  context: Context,
  filter: Filter,
  language: string,
): Answer | null {
  // The days of a timeline are those of events, those of a filter days of publication.
  if (call.command === 'timeline' && (filter.from !== undefined || filter.to !== undefined)) return null;
  const answer = answerTo(call, context, filter);
  if (answer.kind !== 'found')
    return answer.kind === 'nothing' && language !== 'en' ? { ...answer, title } : null;
  const { say } = context;
  const line = commandLine(call.command, { ...call.given, ...filter }, say.commands);
  return { ...answer, title, facts: [{ name: say.ask.routedName, value: line }, ...(answer.facts ?? [])] };
}

function answerTo({ command, given }: Call, context: Context, filter: Filter): Answer {
  switch (command) {
    case 'who':
      return who(given.name, context, filter);
    case 'quote':
      return quote({ ...given, ...filter }, context);
    case 'timeline':
      return timeline({ ...given, ...filter }, context);
  }
}
