// How is an answer taken along? Two files: Markdown to read and quote, JSON with every offset.
import { refer } from '../corpus/cite.ts';
import { toJson } from '../json.ts';
import type { Attachment, Entry } from '../model.ts';
import type { Answered } from './desk.ts';
import { entriesOf } from './layout.ts';
import { escape, inline } from './markdown.ts';
import type { Studio } from './message.ts';

/** The whole answer, all pages, as `answer.md` and `answer.json`. */
export function exported(answered: Answered): readonly Attachment[] {
  const files = {
    'answer.md': markdown(answered),
    'answer.json': `${JSON.stringify(json(answered), null, 2)}\n`,
  };
  return Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

function markdown({ answer, studio }: Answered): string {
  const passages = entriesOf(answer).map((entry, n) => section(entry, n + 1, studio));
  return [`# ${inline(answer.title)}`, ...passages].join('\n\n') + '\n';
}

function section({ label, citation }: Entry, n: number, { corpus, say }: Studio): string {
  const { document, paragraph, sentence, link } = refer(corpus, citation);
  const where = [
    document.title,
    document.source ?? say.unknownOutlet,
    document.published === null ? say.unknownDate : say.date(document.published),
    say.passage.place(paragraph, sentence),
  ].map(inline);
  const words = escape(corpus.textOf(citation)).replaceAll('\n', '\n> ');
  const head = label === undefined ? `**\\[${n}\\]**` : `**\\[${n}\\]** ${inline(label)}`;
  return `${head}\n\n> ${words}\n\n${where.join(' · ')}${link === null ? '' : `\n<${link}>`}`;
}

/** What `--json` prints in the terminal, with what was asked. */
function json({ call, answer, studio }: Answered): object {
  return { command: call.command, arguments: call.arguments, ...toJson(call.command, answer, studio) };
}
