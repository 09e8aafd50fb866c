// What does a text say about itself in the YAML block at its head?
import { isMap, parseDocument } from 'yaml';
import type { FrontMatterFault } from '../library.ts';

/** The fields that were given, as they were written; nothing is guessed. */
export interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** A text in its two parts. `odd` names the fields that are there and hold no text. */
export interface Parts {
  readonly meta: FrontMatter;
  readonly odd: readonly string[];
  readonly body: string;
}

const NO_FRONT_MATTER: FrontMatter = { title: null, published: null, source: null, author: null, url: null };

/** What is wrong with a front matter: for people who add the file in `fault`, for the operator in the message. */
export class FrontMatterError extends Error {
  readonly fault: FrontMatterFault;

  constructor(fault: FrontMatterFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Texts that stand for "nothing" in YAML. */
const NOTHING = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * Parts a text (line ends already `\n`) into its front matter and its body. A text without a block at its head
 * is all body. A block that is not closed, or is not a list of `name: value`, is an error that says where.
 */
export function splitFrontMatter(text: string): Parts | FrontMatterError {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return { meta: NO_FRONT_MATTER, odd: [], body: text };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(opening[0].length));
  if (closing === null)
    return new FrontMatterError(
      { kind: 'open' },
      "front matter opens with '---' and is not closed by a line '---'",
    );
  const block = text.slice(opening[0].length, opening[0].length + closing.index);
  const read = readBlock(block);
  if (read instanceof FrontMatterError) return read;
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return { ...read, body: body.replace(/^(?:[ \t]*\n)+/, '') };
}

/** Longest block that is read, in UTF-16 units: the parser takes the square of the fields' number. */
const LONGEST = 16_384;

function readBlock(block: string): Omit<Parts, 'body'> | FrontMatterError {
  if (block.length > LONGEST)
    return new FrontMatterError(
      { kind: 'long', most: LONGEST },
      `front matter is longer than ${LONGEST} characters`,
    );
  // The failsafe schema leaves every value the text it was written as: a title of 007 stays "007".
  const yaml = parseDocument(block, { schema: 'failsafe', logLevel: 'silent', prettyErrors: true });
  const [problem] = yaml.errors;
  if (problem !== undefined) {
    const line = (problem.linePos?.[0].line ?? 0) + 1;
    const message = `front matter, line ${line} of the file: ${firstLine(problem.message)}`;
    return new FrontMatterError({ kind: 'line', line }, message);
  }
  if (yaml.contents === null) return { meta: NO_FRONT_MATTER, odd: [] };
  if (!isMap(yaml.contents))
    return new FrontMatterError({ kind: 'no-list' }, "front matter is not a list of lines 'name: value'");
  const odd: string[] = [];
  const field = (name: string) => {
    const value: unknown = yaml.get(name);
    const text = textOf(value);
    if (text === null && hasToJson(value)) odd.push(name);
    return text;
  };
  const meta = {
    title: field('title'),
    published: field('published'),
    source: field('source'),
    author: field('author'),
    url: field('url'),
  };
  return { meta, odd };
}

/** A value as one text: several authors are joined, anything deeper counts as not given. */
function textOf(value: unknown): string | null {
  const plain: unknown = hasToJson(value) ? value.toJSON() : value;
  const parts = Array.isArray(plain) ? plain : [plain];
  const texts = parts.filter((part) => typeof part === 'string').map((part) => part.trim());
  const text = texts.filter((part) => !NOTHING.has(part)).join(', ');
  return text === '' ? null : text.replaceAll(/\s+/g, ' ');
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}

/** The parser's message without its picture of the place. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
