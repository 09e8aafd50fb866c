// How does a button know what it belongs to after a restart, or on another shard? All of it is in the ids.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.ts';

/** What one message with buttons was made from; enough to make it again. */
export interface State {
  /** Id of the user who asked. */
  readonly asker: string;
  readonly command: string;
  readonly arguments: Readonly<Record<string, string>>;
  /** A fingerprint of the answer, to notice that documents have changed since. */
  readonly print: string;
  /** Whether the asker alone sees the message. */
  readonly private: boolean;
  /** What the buttons of the answer itself run, where asking again would not give them back. */
  readonly actions?: readonly StoredAction[];
  /** What a follow-up was before it took over a person or filters; null where there was none. */
  readonly kept: Kept | null;
  /**
   * The name under which the store holds all of this that may be long. A state read from ids then lacks its command,
   * arguments, actions and follow-up until `heldIn` puts them back.
   */
  readonly held?: string;
}

/** A follow-up question in its own words, and whose name was read into it. */
export interface Kept {
  readonly question: string;
  readonly person: string | null;
}

/** An action without its label, and without its form: that is made anew when it is wanted. */
export interface StoredAction {
  readonly command: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** What one component does: a verb, and which page, passage or action it means. */
export interface Verb {
  readonly verb: string;
  readonly detail: string;
}

const SEAL = 8;
const MARK = '~';

/**
 * Writes and reads the ids of components. An id is `VERB:DETAIL~SEAL` and a piece of the state; the pieces
 * of all ids of a message, in their order, are the state. The seal covers verb, detail, state and place, so an id that
 * was made up, altered, or carried to another message or server is refused.
 */
export class Seals {
  readonly #key: Buffer;

  /** `secret` is the bot's token: every process of one bot has the same, and nobody else has it. */
  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'component ids', 32));
  }

  /** One id for each verb, or null where the state does not fit into all of them together. */
  write(verbs: readonly Verb[], state: State, place: string): readonly string[] | null {
    if (verbs.length === 0) return [];
    const whole = pack(state);
    let rest = whole;
    const ids = verbs.map((verb) => {
      const head = headOf(verb) + this.#seal(headOf(verb), whole, place);
      const id = head + rest.slice(0, Math.max(0, LIMITS.customId - head.length));
      rest = rest.slice(id.length - head.length);
      return id;
    });
    return rest === '' && ids.every((id) => id.length <= LIMITS.customId) ? ids : null;
  }

  /** What the pressed component does and what its message was made from; null where they do not belong together. */
  read(
    pressed: string,
    all: readonly string[],
    place: string,
  ): { readonly verb: Verb; readonly state: State } | null {
    const id = parse(pressed);
    const packed = all.map((other) => parse(other)?.piece ?? '').join('');
    if (id === null || !same(id.seal, this.#seal(id.head, packed, place))) return null;
    const state = unpack(packed);
    return state === null ? null : { verb: id, state };
  }

  #seal(head: string, packed: string, place: string): string {
    const mac = createHmac('sha256', this.#key).update(`${place}\n${head}\n${packed}`);
    return mac.digest('base64url').slice(0, SEAL);
  }
}

function headOf({ verb, detail }: Verb): string {
  return `${verb}:${detail}${MARK}`;
}

function parse(id: string): (Verb & { head: string; seal: string; piece: string }) | null {
  const match = /^([a-z]+):([^~]*)~([\w-]{8})([\w-]*)$/.exec(id);
  if (match === null) return null;
  const [, verb = '', detail = '', seal = '', piece = ''] = match;
  return { verb, detail, head: headOf({ verb, detail }), seal, piece };
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** What of a state may be long, as a text to be held elsewhere. */
export function longPart({ command, arguments: given, actions, kept }: State): string {
  return JSON.stringify([command, given, actions ?? 0, kept?.question ?? 0, kept?.person ?? 0]);
}

/** The state with its long part put back; null where the text is not one. */
export function withLongPart({ asker, print, private: hidden, held }: State, text: string): State | null {
  const [command, given, ...rest]: readonly unknown[] = JSON.parse(text);
  const state = readRow([asker, command, given, print, hidden ? 1 : 0, ...rest]);
  return state === null || held === undefined ? state : { ...state, held };
}

function pack(state: State): string {
  const { asker, command, print, actions, kept, held } = state;
  if (held !== undefined) return deflated([asker, '', {}, print, state.private ? 1 : 0, 0, 0, 0, held]);
  const row: unknown[] = [asker, command, state.arguments, print, state.private ? 1 : 0];
  if (actions !== undefined || kept !== null) row.push(actions ?? 0);
  if (kept !== null) row.push(kept.question, kept.person);
  return deflated(row);
}

function deflated(row: readonly unknown[]): string {
  return deflateRawSync(JSON.stringify(row), { level: 9 }).toString('base64url');
}

/** Only ever sees what `pack` wrote, since the seal is checked first; still takes nothing on trust. */
function unpack(packed: string): State | null {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 64 * 1024 });
    return readRow(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

function readRow(row: unknown): State | null {
  if (!Array.isArray(row)) return null;
  const [asker, command, given, print, hidden, actions, question, person, held]: readonly unknown[] = row;
  if (typeof asker !== 'string' || typeof command !== 'string' || typeof print !== 'string') return null;
  if (!isTexts(given)) return null;
  const name = typeof person === 'string' ? person : null;
  const kept = typeof question === 'string' ? { question, person: name } : null;
  return {
    asker,
    command,
    arguments: given,
    print,
    private: hidden === 1,
    kept,
    ...(isActions(actions) && { actions }),
    ...(typeof held === 'string' && { held }),
  };
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

function isActions(value: unknown): value is readonly StoredAction[] {
  return Array.isArray(value) && value.every(isAction);
}

function isAction(value: unknown): value is StoredAction {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'command' in value &&
    typeof value.command === 'string' &&
    'arguments' in value &&
    isTexts(value.arguments)
  );
}
