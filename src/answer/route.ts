// Which questions does another command answer better?
import type { Context } from '../command.ts';
import type { Answer, Filter } from '../model.ts';
import { quote } from './quote/quote.ts';
import { lookUp, who } from './who/who.ts';

/** "Who is Keir Starmer?", nothing more: any further word asks for something else. */
const WHO = /^\s*who(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+(?<name>[^?.!,;:]{2,80}?)\s*[?.!]*\s*$/iu;

/** "What did Keir Starmer say about Gaza?", "What has she said?" */
const SAID =
  /^\s*what\s+(?:did|does|do|has|have|had)\s+(?<speaker>[^?.!,;:]{2,80}?)\s+(?:say|said)(?:\s+(?:about|of|on)\s+(?<about>[^?!;]{2,200}?))?\s*[?.!]*\s*$/iu;

/** The answer of the command that the question is handed on to, named in it; null where /ask answers itself. */
export function answerRouted(
  question: string,
  title: string,
  context: Context,
  filter: Filter,
): Answer | null {
  if (Object.keys(filter).length > 0) return null;
  const name = WHO.exec(question)?.groups?.['name'];
  if (name !== undefined && isName(name, context))
    return routed(who(name, context), `/who name:${name}`, title, context);
  const { speaker, about } = SAID.exec(question)?.groups ?? {};
  if (speaker === undefined || !isName(speaker, context)) return null;
  const command = `/quote speaker:${speaker}${about === undefined ? '' : ` about:${about}`}`;
  return routed(quote({ speaker, about }, context), command, title, context);
}

function isName(words: string, { corpus }: Context): boolean {
  const { by, named } = lookUp(corpus, words);
  return by === 'name' && named.length > 0;
}

/** Only an answer is taken over; where the other command has none, the question is still asked here. */
function routed(answer: Answer, command: string, title: string, { say }: Context): Answer | null {
  if (answer.kind !== 'found') return null;
  const fact = { name: say.ask.routedName, value: say.ask.routed(command) };
  return { ...answer, title, facts: [fact, ...(answer.facts ?? [])] };
}
