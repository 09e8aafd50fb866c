// What does a page's JSON-LD say about its article?
import type { Metadata } from '../library.ts';

/** Most that is looked at in one block, so that a nest of objects costs no more than a page. */
const MOST_OBJECTS = 2000;

/**
 * The metadata of the first article in some JSON-LD blocks (schema.org); blocks that are no JSON are passed over.
 * Never throws.
 */
export function articleIn(blocks: readonly string[]): { readonly [K in keyof Metadata]?: string | null } {
  const things = blocks.map((block) => objectsIn(parsed(block)));
  // A name may stand where its owner is described, and only the owner's id in the article.
  const described = new Map(
    things.flatMap((list) => list.filter((thing) => 'name' in thing).map((thing) => [thing['@id'], thing])),
  );
  const names = (value: unknown) => namesIn(value, described);
  for (const list of things) {
    const article = list.find(isArticle);
    if (article === undefined) continue;
    return {
      title: text(article['headline']) ?? text(article['name']),
      published: text(article['datePublished']) ?? text(article['dateCreated']),
      source: names(article['publisher']),
      author: names(article['author']) ?? names(article['creator']),
      url: text(article['url']) ?? identifier(article['mainEntityOfPage']),
    };
  }
  return {};
}

type Thing = Readonly<Record<string, unknown>>;

/** Every object of a tree, outer ones first. */
function objectsIn(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < MOST_OBJECTS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS));
    else if (isThing(next)) {
      found.push(next);
      waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat().map(String);
  return types.some((type) => /(?:Article|BlogPosting|Report|LiveBlogPosting|Reportage\w*)$/.test(type));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? unescaped(first) : null;
}

/** Names of people or organisations, however they are given. */
function namesIn(value: unknown, described: ReadonlyMap<unknown, Thing>): string | null {
  const list = [value]
    .flat()
    .map((one) => (isThing(one) ? text(one['name'] ?? described.get(one['@id'])?.['name']) : text(one)));
  const known = list.filter((name) => name !== null && !/^https?:/i.test(name));
  return known.length === 0 ? null : known.join(', ');
}

function identifier(value: unknown): string | null {
  return isThing(value) ? text(value['@id']) : text(value);
}

/** Many pages escape their JSON for HTML as well. */
function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0?39;|&apos;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}
