// Which questions does another command answer better?
import type { Context } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Filter } from '../model.ts';
import { lookUp, who } from './who/who.ts';

/** A question that was handed on: the command, and what it was asked. */
export interface Route {
  readonly command: 'who';
  readonly name: string;
}

/** "Who is Keir Starmer?", nothing more: any further word asks for something else. */
const WHO = /^\s*who(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+(?<name>[^?.!,;:]{2,80}?)\s*[?.!]*\s*$/iu;

/** Where to hand the question on to; null where /ask answers itself. */
export function routeOf(question: string, corpus: Corpus, filter: Filter): Route | null {
  if (Object.keys(filter).length > 0) return null;
  const name = WHO.exec(question)?.groups?.['name'];
  if (name === undefined) return null;
  const { by, named } = lookUp(corpus, name);
  return by === 'name' && named.length > 0 ? { command: 'who', name } : null;
}

/** The answer of the command that the question was handed on to, which is named in it. */
export function answerRouted({ name }: Route, title: string, context: Context): Answer {
  const { say } = context;
  const answer = who(name, context);
  if (answer.kind !== 'found') return answer;
  const routed = { name: say.ask.routedName, value: say.ask.routed(`/who name:${name}`) };
  return { ...answer, title, facts: [routed, ...(answer.facts ?? [])] };
}
