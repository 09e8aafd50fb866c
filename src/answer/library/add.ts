// What happens between handing a document over and its being there? A preview, corrections, a yes or a no.
import { sentenceOf } from '../../command.ts';
import type { Context } from '../../command.ts';
import type { Draft, Failure, Fields, Holding, Material, Proposal, Warning } from '../../library.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Action, Answer } from '../../model.ts';
import { lineOf, metadataFacts, metadataForm, told, visible, withLibrary } from './parts.ts';

type Handed = { readonly [K in keyof Fields]: string | undefined };

/** Shows what would be added, before anything is. */
export function addDocuments(handed: Handed, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) => {
    const materials = materialsIn(handed, context);
    if (materials.length === 0) return askFor(say);
    return preview(await library.propose(caller, materials), say);
  });
}

/** Files, a page or a text; an address beside a text says where the text stands. */
function materialsIn(
  { url, text, title, published, source, author }: Handed,
  { files = [] }: Context,
): readonly Material[] {
  const fields = given({ title, published, source, author });
  if (files.length > 0) return files.map((file) => ({ file, fields: { ...fields, ...given({ url }) } }));
  if (text?.trim()) return [{ text, fields: { ...fields, ...given({ url }) } }];
  return url?.trim() ? [{ address: url.trim(), fields }] : [];
}

/** The fields that have a value; what was left blank in a form was not given. */
function given(fields: { readonly [K in keyof Fields]: string | undefined }): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** Most files of one form or command. */
export const MOST_FILES = 10;

function askFor(say: Messages): Answer {
  const words = say.moderator;
  const form = [
    { name: 'file', label: words.files, files: MOST_FILES, optional: true },
    { name: 'url', label: say.field.url, optional: true },
    { name: 'text', label: say.field.text, long: true, optional: true },
    { name: 'title', label: say.field.title, optional: true },
    { name: 'published', label: say.field.published, optional: true },
  ];
  return {
    kind: 'notice',
    title: words.addTitle,
    message: words.addHow,
    actions: [{ label: words.add, command: 'corpus add', arguments: {}, form }],
  };
}

/** What a proposal holds, with buttons to add, fix or cancel. */
function preview(proposal: Proposal, say: Messages): Answer {
  const { drafts, failures } = proposal;
  const [draft] = drafts;
  if (draft === undefined)
    return { kind: 'notice', title: say.refused, message: failureLines(failures, say).join('\n') };
  return drafts.length === 1 ? previewOne(proposal.id, draft, failures, say) : previewMany(proposal, say);
}

function previewOne(batch: string, draft: Draft, failures: readonly Failure[], say: Messages): Answer {
  const words = say.moderator;
  const { document, origins, warnings, people, quotations, dates } = draft;
  const lines = [...failureLines(failures, say), ...warnings.map((warning) => warningLine(warning, say))];
  return {
    kind: 'notice',
    title: words.previewTitle(visible(document.title, 150)),
    message: lines.length === 0 ? words.allWell : lines.map((line) => `⚠ ${line}`).join('\n'),
    facts: [
      ...metadataFacts(document, origins, say),
      { name: words.size, value: words.sizeOf(draft.words, quotations, dates) },
      { name: words.people, value: people.length === 0 ? words.nobody : visible(people.join(', ')) },
      ...draft.sample.map((sentence, i) => ({ name: words.sentence(i + 1), value: visible(sentence) })),
    ],
    actions: [
      { label: words.add, command: 'corpus confirm', arguments: { draft: draft.id } },
      {
        label: words.fix,
        command: 'corpus fix',
        arguments: { draft: draft.id },
        form: metadataForm(document, say),
      },
      { label: words.cancel, command: 'corpus cancel', arguments: { draft: batch } },
    ],
    again: { command: 'corpus preview', arguments: { draft: draft.id } },
  };
}

/** Drafts that are listed one by one. */
const LISTED = 20;
/** Drafts with a button of their own to look at and fix them. */
const BUTTONS = 3;

function previewMany({ id, drafts, failures }: Proposal, say: Messages): Answer {
  const words = say.moderator;
  const more = drafts.length > LISTED ? [words.andMore(drafts.length - LISTED)] : [];
  const buttons = drafts
    .toSorted((a, b) => b.warnings.length - a.warnings.length)
    .slice(0, BUTTONS)
    .map((draft): Action => {
      const label = words.look(visible(draft.document.title, 40));
      return { label, command: 'corpus preview', arguments: { draft: draft.id } };
    });
  return {
    kind: 'notice',
    title: words.previewMany(drafts.length, failures.length),
    message: [
      ...failureLines(failures, say).map((line) => `✗ ${line}`),
      ...drafts.slice(0, LISTED).map((draft) => draftLine(draft, say)),
      ...more,
    ].join('\n'),
    actions: [
      { label: words.addAll(drafts.length), command: 'corpus confirm', arguments: { draft: id } },
      { label: words.cancel, command: 'corpus cancel', arguments: { draft: id } },
      ...buttons,
    ],
  };
}

function draftLine({ document, words, warnings }: Draft, say: Messages): string {
  const { title, published } = document;
  const line = `• ${visible(title, 100)} · ${published === null ? say.unknownDate : say.date(published)} · ${say.moderator.words(words)}`;
  return [line, ...warnings.map((warning) => `   ⚠ ${warningLine(warning, say)}`)].join('\n');
}

/** Failures that are listed one by one. */
const FAILURES = 20;

export function failureLines(failures: readonly Failure[], say: Messages): readonly string[] {
  const lines = failures.slice(0, FAILURES).map(({ refusal }) => visible(sentenceOf(refusal, say), 400));
  return failures.length > FAILURES ? [...lines, say.moderator.andMore(failures.length - FAILURES)] : lines;
}

function warningLine(warning: Warning, say: Messages): string {
  return visible(say.warning(warning), 400);
}

export function previewDraft(draft: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) =>
    told(await library.proposal(draft), say, (proposal) => {
      const one = proposal.drafts.find(({ id }) => id === draft);
      return one === undefined ? preview(proposal, say) : previewOne(draft, one, [], say);
    }),
  );
}

/** Corrects a draft; without any field, says how. */
export function fixDraft(
  draft: string,
  fields: { readonly [K in keyof Fields]: string | undefined },
  context: Context,
): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    told(await library.amend(caller, draft, present(fields)), say, (proposal) => {
      const one = proposal.drafts.find(({ id }) => id === draft);
      return one === undefined ? preview(proposal, say) : previewOne(draft, one, [], say);
    }),
  );
}

/** The fields that were named; an empty one is meant to become unknown. */
export function present(fields: { readonly [K in keyof Fields]: string | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export function confirmDrafts(draft: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    told(await library.confirm(caller, draft), say, ({ done, failures }) => confirmed(done, failures, say)),
  );
}

function confirmed(done: readonly Holding[], failures: readonly Failure[], say: Messages): Answer {
  const words = say.moderator;
  const problems = failureLines(failures, say).map((line) => `✗ ${line}`);
  const [first] = done;
  if (first === undefined) {
    const choice = failures.flatMap(({ refusal }) =>
      refusal.code === 'changed-meanwhile' ? [refusal.about] : [],
    )[0];
    if (choice !== undefined) return choose(choice, say);
    return { kind: 'notice', title: say.refused, message: problems.join('\n') };
  }
  const lines = done.slice(0, LISTED).map((holding) => lineOf(holding, say));
  const more = done.length > LISTED ? [words.andMore(done.length - LISTED)] : [];
  return {
    kind: 'notice',
    title: first.version > 1 ? words.edited(first.id) : words.added(done.length),
    message: [...lines, ...more, ...problems].join('\n'),
    actions:
      done.length > 1
        ? [{ label: words.list, command: 'corpus list', arguments: {} }]
        : [
            { label: words.show, command: 'corpus show', arguments: { document: first.id } },
            { label: words.edit, command: 'corpus edit', arguments: { document: first.id } },
            { label: words.withdraw, command: 'corpus withdraw', arguments: { document: first.id } },
          ],
  };
}

/** Two edits of the same version: what the other one changed, and the choice. */
export function choose(
  about: {
    readonly id: string;
    readonly by: string;
    readonly version: number;
    readonly draft: string;
    readonly fields: readonly { readonly name: string; readonly theirs: string; readonly yours: string }[];
  },
  say: Messages,
): Answer {
  const words = say.moderator;
  return {
    kind: 'notice',
    title: say.refused,
    message: sentenceOf({ code: 'changed-meanwhile', about }, say),
    facts: about.fields.map(({ name, theirs, yours }) => ({
      name: isField(name) ? say.field[name] : name,
      value: words.bothSides(visible(theirs), visible(yours)),
    })),
    actions: [
      { label: words.mine, command: 'corpus confirm', arguments: { draft: about.draft } },
      { label: words.theirs, command: 'corpus cancel', arguments: { draft: about.draft } },
    ],
  };
}

function isField(name: string): name is keyof Fields {
  return ['title', 'published', 'source', 'author', 'url', 'text'].includes(name);
}

export function cancelDrafts(draft: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    told(await library.discard(caller, draft), say, ({ drafts }) => {
      const message = say.moderator.cancelled(drafts.length);
      return { kind: 'notice', title: say.moderator.cancelledTitle, message };
    }),
  );
}
