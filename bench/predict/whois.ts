// Who is this? `{"id","doc","text","entity"}` → passages and roles, each row asked of its own document; with --pool
// every name once, of all documents together.
import { passagesAbout, rolesOf } from '../../src/answer/who/portrait.ts';
import { lookUp } from '../../src/answer/who/look-up.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/model.ts';
import { annotate } from '../../src/text/annotate.ts';
import { type Complain, eachRow, fieldsOf, type Row } from '../rows.ts';
import type { Mode } from './mode.ts';

interface Question {
  readonly id: string;
  readonly entity: string;
  readonly document: Document;
}

/** As many as the scorer looks at. */
const SNIPPETS = 10;
const DESCRIPTORS = 3;

export const whois: Mode = (rows, { pool }, complain) =>
  pool ? pooled(rows, complain) : eachRow(rows, complain, (row) => alone(question(row)));

function alone({ id, entity, document }: Question): object {
  const { snippets, descriptors } = portrait(corpusOf([document]), entity);
  return { id, snippets, descriptors };
}

async function* pooled(rows: AsyncIterable<Row>, complain: Complain): AsyncGenerator<object> {
  const questions: Question[] = [];
  for await (const one of eachRow(rows, complain, question)) questions.push(one);
  const documents = new Map(questions.map(({ document }) => [document.id, document]));
  const corpus = corpusOf([...documents.values()]);
  const names = new Map(questions.toReversed().map(({ entity }) => [entity.toLowerCase(), entity]));
  for (const name of names.values()) yield { id: name, ...portrait(corpus, name) };
}

/** What /who shows of a name: its passages, and the words of the roles that order them. */
function portrait(corpus: Corpus, name: string) {
  const [named] = lookUp(corpus, name).named;
  if (named === undefined) return { snippets: [], descriptors: [] };
  const roles = rolesOf(named).flatMap(([best]) => best ?? []);
  return {
    snippets: passagesAbout(corpus, named, { limit: SNIPPETS }).map(
      ({ citation: { document: doc, start, end } }) => ({
        doc,
        start,
        end,
      }),
    ),
    descriptors: roles.slice(0, DESCRIPTORS).map((role) => corpus.textOf(role)),
  };
}

function question(row: Row): Question {
  const fields = fieldsOf(row);
  const document = {
    id: fields.text('doc'),
    title: '',
    text: fields.text('text'),
    published: fields.maybeText('published'),
    source: null,
    author: null,
    url: null,
  };
  return { id: fields.text('id'), entity: fields.text('entity'), document };
}

function corpusOf(documents: readonly Document[]): Corpus {
  const corpus = new Corpus();
  for (const document of documents) corpus.add(document, annotate(document));
  return corpus;
}
