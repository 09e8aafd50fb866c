// Which questions does another command answer better?
import { daysMeant } from '../calendar/words.ts';
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { HOLDS_NOW, officeWords } from '../corpus/names/offices.ts';
import { commandLine } from '../messages/wording.ts';
import type { Answer, Filter } from '../model.ts';
import { quote } from './quote/quote.ts';
import { timeline } from './timeline/timeline.ts';
import { lookUpSurely, who } from './who/who.ts';

/** "Who is Keir Starmer?", "What is Hamas?", nothing more: any further word asks for something else. */
const WHO =
  /^\s*(?:who|what)(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+(?<name>[^?.!,;:]{2,80}?)\s*[?.!]*\s*$/iu;

/** "What did Keir Starmer say about Gaza?", "What has she said?", "How did Iran reply?" */
const SAID =
  /^\s*(?:what|how)\s+(?:did|does|do|has|have|had)\s+(?<speaker>[^?.!,;:]{2,80}?)\s+(?:say|said|reply|replied|answer|answered|respond|responded|comment|commented|state|stated)(?:\s+(?:about|of|on)\s+(?<about>[^?!;]{2,200}?))?\s*[?.!]*\s*$/iu;

/** "What happened to Haniyeh?" */
const BEFALLEN =
  /^\s*what\s+(?:(?:has|had)\s+)?happened\s+(?:to|with)\s+(?<about>[^?.!,;:]{2,80}?)\s*[?.!]*\s*$/iu;

/** "What happened on 30 July?", "What happened in Gaza between May 2024 and 3 August 2024?" */
const HAPPENED =
  /^\s*what\s+(?:(?:has|had)\s+)?happened(?:\s+(?:in|to|with|at)\s+(?<about>\p{Lu}[^?!;\d]{1,80}?))?\s+(?:(?<how>on|in|during|since|after|before|until)\s+(?<day>[^?!;]{3,40}?)|(?:between|from)\s+(?<from>[^?!;]{3,40}?)\s+(?:and|to|until)\s+(?<to>[^?!;]{3,40}?))\s*[?.!]*\s*$/iu;

/** The answer of the command that the question is handed on to, named in it; null where /ask answers itself. */
export function answerRouted(
  question: string,
  title: string,
  context: Context,
  filter: Filter,
): Answer | null {
  const { commands: words } = context.say;
  const name = WHO.exec(question)?.groups?.['name'];
  if (name !== undefined && (isName(name, context) || isOffice(question, name, context)))
    return routed(who(name, context, filter), commandLine('who', { name, ...filter }, words), title, context);
  const { speaker, about } = SAID.exec(question)?.groups ?? {};
  if (speaker !== undefined && isName(speaker, context))
    return routed(
      quote({ speaker, about, ...filter }, context),
      commandLine('quote', { speaker, about, ...filter }, words),
      title,
      context,
    );
  // The days of a timeline are those of events, those of a filter days of publication.
  if (filter.from !== undefined || filter.to !== undefined) return null;
  const when = happened(question, context);
  return when === null
    ? null
    : routed(
        timeline({ ...when, ...filter }, context),
        commandLine('timeline', { ...when, ...filter }, words),
        title,
        context,
      );
}

type When = Readonly<Partial<Record<'about' | 'from' | 'to', string | undefined>>>;

/** What and when a question about what happened asks for; null for any other. */
function happened(question: string, context: Context): When | null {
  const { corpus } = context;
  const whom = BEFALLEN.exec(question)?.groups?.['about'];
  if (whom !== undefined && isName(whom, context)) return { about: whom };
  const { about, how, day, from, to } = HAPPENED.exec(question)?.groups ?? {};
  const [one, first, last] = [day, from, to].map((words) => withYear(words, corpus));
  if (first && last) return { about, from: first, to: last };
  if (!one) return null;
  if (how === 'since' || how === 'after') return { about, from: one };
  return how === 'before' || how === 'until' ? { about, to: one } : { about, from: one, to: one };
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

/** Who holds an office now, where more is said than "the president": the documents know many of those. */
function isOffice(question: string, words: string, { corpus }: Context): boolean {
  if (!/^\s*who(?:\s+is|['’]s)\s/iu.test(question)) return false;
  const asked = officeWords(words);
  const found = lookUpSurely(corpus, words);
  return asked.length > 1 && found?.by === 'office' && found.named[0]?.office(asked).fit === HOLDS_NOW;
}

/** Only an answer is taken over; where the other command has none, the question is still asked here. */
function routed(answer: Answer, command: string, title: string, { say }: Context): Answer | null {
  if (answer.kind !== 'found') return null;
  const fact = { name: say.ask.routedName, value: command };
  return { ...answer, title, facts: [fact, ...(answer.facts ?? [])] };
}
