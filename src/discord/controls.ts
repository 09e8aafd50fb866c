// Which buttons and menus stand under a page?
import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../messages/messages.ts';
import type { Answer } from '../model.ts';
import { entriesOf, passageId, type Numbered } from './layout.ts';
import { LIMITS } from './limits.ts';
import { caption } from './markdown.ts';
import type { State, Verb } from './state.ts';

/** A button or menu that still lacks its id. */
export interface Control extends Verb {
  readonly build: (id: string) => APIComponentInMessageActionRow;
}

export type Row = readonly Control[];

/** Two rows of what the answer itself offers. */
const MOST_ACTIONS = 10;

type ButtonLook = Omit<APIButtonComponentWithCustomId, 'custom_id' | 'type' | 'style'> & {
  readonly style?: APIButtonComponentWithCustomId['style'];
};

/** A button that does what the verb says; grey unless told otherwise. */
export function button(verb: string, detail: string, look: ButtonLook): Control {
  const style = look.style ?? ButtonStyle.Secondary;
  return { verb, detail, build: (id) => ({ type: ComponentType.Button, custom_id: id, ...look, style }) };
}

/** A menu to pick one of several things from. */
function menu(verb: string, look: Omit<APIStringSelectComponent, 'custom_id' | 'type'>): Control {
  return {
    verb,
    detail: '',
    build: (id) => ({ type: ComponentType.StringSelect, custom_id: id, ...look }),
  };
}

/** Back, page, on; nothing where there is one page only. Their details are pages that count from 0. */
export function turning(at: number, of: number, { discord }: Messages): Row {
  if (of <= 1) return [];
  const { previous, jump, next } = discord.button;
  return [
    button('page', `${at - 1}`, { label: previous, disabled: at === 0 }),
    button('jump', `${of}`, { label: jump(at + 1, of) }),
    button('page', `${at + 1}`, { label: next, disabled: at === of - 1 }),
  ];
}

/** A menu of the page's passages, to see what stands around one. */
export function contextMenu(passages: readonly Numbered[], corpus: Corpus, say: Messages): Row {
  const options = passages.map(({ n, entry }) => {
    const { title = '' } = corpus.document(entry.citation.document) ?? {};
    return {
      label: caption(`[${n}] ${entry.label ?? title}`, LIMITS.selectText),
      description: caption(corpus.textOf(entry.citation), LIMITS.selectText),
      value: `${n}.${passageId(entry, corpus)}`,
    };
  });
  return options.length === 0 ? [] : [menu('context', { placeholder: say.discord.button.context, options })];
}

/** What the answer itself offers to do next. */
export function offered({ actions = [] }: Answer): readonly Row[] {
  const buttons = actions.slice(0, MOST_ACTIONS).map(({ label, form }, n) =>
    button(form === undefined ? 'run' : 'fill', String(n), {
      style: ButtonStyle.Primary,
      label: caption(label, LIMITS.buttonLabel),
    }),
  );
  return [buttons.slice(0, LIMITS.row), buttons.slice(LIMITS.row)];
}

/**
 * What can be done with an answer: judge it where a reader asked for it (`isAsked`), take it along, share or delete it.
 * What we say ourselves can only be deleted.
 */
export function tools(answer: Answer, state: State, page: number, isAsked: boolean, say: Messages): Row {
  const { share, remove, export: save, good, bad } = say.discord.button;
  if (answer.kind === 'notice') return state.private ? [] : [button('delete', '', { label: remove })];
  const last = state.private
    ? button('share', `${page}`, { label: share })
    : button('delete', '', { label: remove });
  const judge = isAsked
    ? [
        button('good', '', { label: good, emoji: { name: '👍' } }),
        button('bad', '', { label: bad, emoji: { name: '👎' } }),
      ]
    : [];
  const exports = entriesOf(answer).length === 0 ? [] : [button('export', '', { label: save })];
  const clear = state.kept === null ? [] : [button('clear', '', { label: say.discord.button.clear })];
  return [...judge, ...exports, ...clear, last];
}
