// What does a pressed button, a picked option or a sent form do? One handler for each verb.
import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { messagesFor } from '../messages/languages.ts';
import { wordsFor, type Asker } from './asker.ts';
import { answerTo, changesThings, show, type Answered, type Desk } from './desk.ts';
import { exported } from './export.ts';
import { fieldText, fieldsOf, formFor, pickForm } from './forms.ts';
import { idsOf } from './ids.ts';
import { entriesOf, passageId } from './layout.ts';
import { wholeAgain } from './long.ts';
import { openForm, privately, respond, send, takeAway, word } from './reply.ts';
import type { State, Verb } from './state.ts';
import { surroundings } from './surroundings.ts';

/** The interactions that come from what stands under a message. */
export type Press = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** A press with everything that is known of it. */
interface Pressed {
  readonly interaction: Press;
  readonly asker: Asker;
  readonly desk: Desk;
  readonly state: State;
  readonly detail: string;
}

/** Reads the id, refuses what does not belong, and does what the verb says. */
export async function press(interaction: Press, asker: Asker, desk: Desk): Promise<void> {
  const read = desk.seals.read(
    interaction.customId,
    idsOf(interaction.message?.components ?? []),
    asker.place,
  );
  if (read === null || !isVerb(read.verb)) return tell(interaction, asker, 'forged');
  const { verb, detail } = read.verb;
  const state = await wholeAgain(read.state, asker, desk);
  if (state === null) return tell(interaction, asker, 'forgotten');
  await HANDLERS[verb]({ interaction, asker: state.private ? unheard(asker) : asker, desk, state, detail });
}

/** Somebody whose question nobody else saw: nothing about it may be said in the channel, later either. */
function unheard(asker: Asker): Asker {
  return { ...asker, caller: { ...asker.caller, channel: '' } };
}

type Handler = (pressed: Pressed) => Promise<void>;

const HANDLERS = {
  page: (pressed) => turn(pressed, Number(pressed.detail)),
  jump,
  context: (pressed) => around(pressed, picked(pressed), 'sentences', 0),
  around: (pressed) => {
    const [passage = '', level = '', page = ''] = pressed.detail.split('.');
    return around(pressed, passage, level, Number(page));
  },
  clear,
  run,
  fill,
  good: (pressed) => judge(pressed, 'good'),
  bad,
  export: takeAlong,
  share,
  delete: remove,
} satisfies Record<string, Handler>;

function isVerb(verb: Verb): verb is Verb & { readonly verb: keyof typeof HANDLERS } {
  return Object.hasOwn(HANDLERS, verb.verb);
}

/** The page that was asked for: in place for the asker and moderators, as a private copy for everybody else. */
async function turn({ interaction, asker, desk, state }: Pressed, page: number): Promise<void> {
  const owns = mayChange(asker, state);
  const isPrivate = !owns || state.private;
  await respond(interaction, desk.patience, { private: isPrivate, replaces: owns }, async () => {
    const answered = await answerTo(state, asker, desk);
    const owner = owns ? ownerOf(asker, state) : asker;
    return show(answered, owner, desk, { page, private: isPrivate, before: state.print, replaces: owns });
  });
}

function mayChange(asker: Asker, state: State): boolean {
  return asker.caller.id === state.asker || asker.mayDelete;
}

/** A moderator who turns a page does not become its owner. */
function ownerOf(asker: Asker, state: State): Asker {
  return { ...asker, caller: { ...asker.caller, id: state.asker } };
}

async function jump(pressed: Pressed): Promise<void> {
  const { interaction, asker, detail } = pressed;
  if (interaction.isModalSubmit())
    return turn(pressed, (Number.parseInt(fieldText(interaction, 'page'), 10) || 1) - 1);
  const { whichPage, goTo } = wordsFor(asker);
  const field = { name: 'page', label: whichPage(Number(detail)) };
  await openForm(interaction, formFor(interaction.customId, goTo, [field]));
}

function picked({ interaction }: Pressed): string {
  const value = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
  return value.split('.')[1] ?? '';
}

/** What stands around a passage of the answer, for the presser alone. */
async function around(pressed: Pressed, passage: string, level: string, page: number): Promise<void> {
  const { interaction, asker, desk, state } = pressed;
  const replaces = interaction.isButton();
  await respond(interaction, desk.patience, { private: true, replaces }, async () => {
    const { answer, studio, command } = await answerTo(state, asker, desk);
    const entries = entriesOf(answer);
    const at = entries.findIndex((candidate) => passageId(candidate, studio.corpus) === passage);
    const entry = entries[at];
    if (command === undefined || entry === undefined) return privately(wordsFor(asker).gone);
    const view = { entry, n: at + 1, level, page, state: { ...state, private: true } };
    const message = surroundings(view, studio);
    return { message, private: true, replaces };
  });
}

/** Asks a follow-up again as it was written, without what it took over. */
async function clear({ interaction, asker, desk, state }: Pressed): Promise<void> {
  if (!mayChange(asker, state)) return tell(interaction, asker, 'notYours');
  const { kept } = state;
  if (kept === null) return tell(interaction, asker, 'gone');
  await respond(interaction, desk.patience, { private: state.private, replaces: true }, async () => {
    const call = { command: state.command, arguments: { question: kept.question } };
    const owner = ownerOf(asker, state);
    return show(await answerTo(call, asker, desk), owner, desk, {
      page: 0,
      private: state.private,
      replaces: true,
    });
  });
}

/** Runs what the answer offers. */
async function run({ interaction, asker, desk, state, detail }: Pressed): Promise<void> {
  const replaces = isStep(state, desk);
  await respond(interaction, desk.patience, { private: state.private, replaces }, async () => {
    // Where the answer can be had again, so can its actions; else they came along in the ids.
    const action =
      state.actions?.[Number(detail)] ??
      (await answerTo(state, asker, desk)).answer.actions?.[Number(detail)];
    if (action === undefined) return privately(wordsFor(asker).gone);
    return show(await answerTo(action, asker, desk), asker, desk, {
      page: 0,
      private: state.private,
      replaces,
    });
  });
}

/** Whether an answer is one step of a change: the next step takes its place. */
function isStep({ command }: State, desk: Desk): boolean {
  return changesThings(desk.commands.find(({ name }) => name === command));
}

/** Asks with a form what an offered action wants to know, and runs it with what was filled in. */
async function fill({ interaction, asker, desk, state, detail }: Pressed): Promise<void> {
  const { answer } = await answerTo(state, asker, desk);
  const action = answer.actions?.[Number(detail)];
  if (action?.form === undefined) return tell(interaction, asker, 'gone');
  const { command, form } = action;
  if (!interaction.isModalSubmit()) {
    await openForm(interaction, formFor(interaction.customId, action.label, form));
    return;
  }
  const replaces = isStep(state, desk);
  await respond(interaction, desk.patience, { private: state.private, replaces }, async () => {
    const filled = await fieldsOf(interaction, form, desk.attachments);
    const call = { command, arguments: { ...action.arguments, ...filled.arguments }, files: filled.files };
    return show(await answerTo(call, asker, desk), asker, desk, {
      page: 0,
      private: state.private,
      replaces,
    });
  });
}

/** Asks what was wrong before it is noted. */
async function bad(pressed: Pressed): Promise<void> {
  const { interaction, asker } = pressed;
  if (interaction.isModalSubmit()) return judge(pressed, fieldText(interaction, 'verdict'));
  const say = messagesFor(asker.locale);
  const choices = VERDICTS.map((verdict) => ({ value: verdict, label: say.verdict[verdict] }));
  await openForm(interaction, pickForm(interaction.customId, say.discord.whatWasWrong, 'verdict', choices));
}

const VERDICTS = ['speaker', 'date', 'no-answer', 'bad'] as const;
/** Longest question that is kept with an opinion. */
const QUESTION = 1000;

/** Keeps what a reader thinks of the answer, where the server has a place for it. */
async function judge({ interaction, asker, desk, state }: Pressed, verdict: string): Promise<void> {
  await respond(interaction, desk.patience, { private: true }, async () => {
    const question = Object.values(state.arguments).join(' ').slice(0, QUESTION);
    const given = { verdict, command: state.command, question };
    const { answer } = await answerTo({ command: 'feedback', arguments: given }, asker, desk);
    return privately(answer.kind === 'notice' ? answer.message : answer.title);
  });
}

async function takeAlong({ interaction, asker, desk, state }: Pressed): Promise<void> {
  await respond(interaction, desk.patience, { private: true }, async () => {
    const answered = await answerTo(state, asker, desk);
    const note = answered.studio.say.discord.exported(entriesOf(answered.answer).length);
    return { ...privately(note), files: exported(answered) };
  });
}

/** Shows everybody the page that only the asker sees. */
async function share({ interaction, asker, desk, state, detail }: Pressed): Promise<void> {
  await respond(interaction, desk.patience, { private: false }, async () => {
    const answered: Answered = await answerTo(state, asker, desk);
    return show(answered, asker, desk, { page: Number(detail), private: false, before: state.print });
  });
}

async function remove({ interaction, asker, state }: Pressed): Promise<void> {
  if (!mayChange(asker, state)) return tell(interaction, asker, 'notYours');
  if (!interaction.isMessageComponent()) return;
  await takeAway(interaction);
}

/** Tells the presser alone why nothing happened. */
async function tell(
  interaction: Press,
  asker: Asker,
  what: 'forged' | 'forgotten' | 'gone' | 'notYours',
): Promise<void> {
  await send(interaction, word(wordsFor(asker)[what]));
}
