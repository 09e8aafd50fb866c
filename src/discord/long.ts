// Where is a question kept that is too long for the buttons under its answer? In the server's store, if it has one.
import type { Library } from '../library.ts';
import type { Asker } from './asker.ts';
import type { Desk } from './desk.ts';
import { describeError } from './redact.ts';
import { longPart, withLongPart, type State } from './state.ts';

/** The state with its long part in the store; null where nothing can be kept. */
export async function holdLong(state: State, asker: Asker, desk: Desk): Promise<State | null> {
  try {
    const held = await (await libraryFor(asker, desk))?.holdCall(longPart(state));
    return held === undefined || held === null ? null : { ...state, held };
  } catch (error) {
    desk.log.warn(describeError(error), 'a long question cannot be kept; its answer has no buttons');
    return null;
  }
}

/** The state as it was before its long part went into the store; null where that is no longer there. */
export async function wholeAgain(state: State, asker: Asker, desk: Desk): Promise<State | null> {
  if (state.held === undefined) return state;
  const text = await (await libraryFor(asker, desk))?.heldCall(state.held);
  return text === undefined || text === null ? null : withLongPart(state, text);
}

/** What is kept for the asker's server. It is opened for hidden commands, which all work with it. */
async function libraryFor(asker: Asker, desk: Desk): Promise<Library | undefined> {
  const keeper = desk.commands.find(({ hidden }) => hidden === true);
  return (await desk.contextOf(asker, [], keeper)).library;
}
