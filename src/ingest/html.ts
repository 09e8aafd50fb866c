// What is the article on a page, and what does the page say about it?
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Metadata, Origin, Origins, Warning } from '../library.ts';
import { textOfBlocks } from './blocks.ts';
import type { Node } from './blocks.ts';
import { decode, looksBinary } from './decode.ts';
import { readDay } from './dates.ts';
import { Refused } from './extracted.ts';
import type { Extracted } from './extracted.ts';
import { bylineIn, withoutBy, withoutFurniture } from './furniture.ts';
import { articleIn } from './json-ld.ts';
import { removeNoteMarks } from './note-marks.ts';
import type { Mark } from './note-marks.ts';
import { fieldsFrom, finished } from './text.ts';

/** The few members of a page that are looked at. */
interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement extends Node, Mark {
  getAttribute(name: string): string | null;
}

/** How far into a page its encoding is looked for, in bytes: what browsers do. */
const ENCODING_WITHIN = 2048;

/** Reads the bytes of a page; `charset` is what its server said. */
export function readHtmlFile(name: string, bytes: Uint8Array, charset?: string): Extracted {
  const head = Buffer.from(bytes.subarray(0, ENCODING_WITHIN)).toString('latin1');
  const named =
    charset ??
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?(?<name>[\w-]{2,40})/i.exec(head)?.groups?.['name'];
  const { text, invalid } = decode(bytes, named);
  if (looksBinary(text)) throw new Refused({ code: 'binary', about: { name } });
  return readHtml(name, text, invalid === 0 ? [] : [{ code: 'invalid-bytes', count: invalid }]);
}

/** Reads a page: the article where one can be told from the rest, else all of its text. */
export function readHtml(name: string, html: string, before: readonly Warning[] = []): Extracted {
  const warnings = [...before];
  const { text, byline } = articleOf(html);
  const { metadata, origins } = metadataOf(pageOf(html), byline, warnings);
  return finished({ name, text: withoutTitle(text, metadata.title ?? ''), metadata, origins, warnings });
}

/** The headline is the title; in the text it would be a sentence that nobody wrote as one. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return rest.length > 0 && first.trim().toLowerCase() === title.trim().toLowerCase()
    ? rest.join('\n\n')
    : text;
}

function pageOf(html: string): Page & { readonly documentElement: PageElement } {
  // A piece of a page has no root; the parser would give an empty document.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Elements that surround an article. */
const AROUND = 'script, style, noscript, template, nav, header, footer, aside, form, iframe';

/** Below this length, in UTF-16 units, an "article" is a teaser or a cookie notice. */
const SHORTEST_ARTICLE = 250;

/** An article, and who wrote it where that stands above it. */
interface Article {
  readonly text: string;
  readonly byline: string | null;
}

function articleOf(html: string): Article {
  const article = readable(html);
  if (article.text.length >= SHORTEST_ARTICLE) return article;
  const page = pageOf(html);
  for (const element of page.querySelectorAll(AROUND)) element.remove();
  removeNoteMarks(page);
  const body = withoutFurniture(textOfBlocks(page.querySelector('body') ?? page.documentElement));
  // Where the article is most of what there is, it is the better reading.
  return article.text.length > body.text.length / 2 ? article : body;
}

function readable(html: string): Article {
  const page = pageOf(html);
  for (const element of page.querySelectorAll('script, style, noscript, template')) element.remove();
  removeNoteMarks(page);
  // The library wants the DOM's own types, which only browsers have.
  const parsed = new Readability<Node>(page, { serializer: (node: Node) => node }).parse();
  const { text, byline } = withoutFurniture(parsed?.content ? textOfBlocks(parsed.content) : '');
  return { text, byline: bylineIn(`By ${withoutBy(parsed?.byline ?? '')}`) ?? byline };
}

type Found = { readonly [K in keyof Metadata]?: string | null };

/** What a page says about itself, from the best source of each field that has a usable value. */
function metadataOf(
  page: Page,
  byline: string | null,
  warnings: Warning[],
): { metadata: Partial<Metadata>; origins: Origins } {
  const sources: readonly (readonly [Origin, Found])[] = [
    [
      'JSON-LD',
      articleIn(
        [...page.querySelectorAll('script[type="application/ld+json"]')].map(
          (script) => script.textContent ?? '',
        ),
      ),
    ],
    ['Open Graph', openGraph(page)],
    ['page', plainTags(page)],
    ['page', { author: byline ?? authorIn(page) }],
  ];
  let metadata: Partial<Metadata> = {};
  let origins: Origins = {};
  for (const [origin, found] of sources) {
    // A worse source is no reason to warn: only what no source gives is missing.
    const read = fieldsFrom(found, origin, []);
    metadata = { ...read.metadata, ...metadata };
    origins = { ...read.origins, ...origins };
  }
  const given = sources.map(([, { published }]) => published ?? '').find((date) => date !== '');
  if (metadata.published === undefined && given !== undefined)
    warnings.push({ code: 'bad-date', given: given.slice(0, 60) });
  return { metadata, origins };
}

function openGraph(page: Page): Found {
  const author = meta(page, 'article:author', 'og:article:author');
  return {
    title: meta(page, 'og:title'),
    published: meta(page, 'article:published_time', 'og:article:published_time', 'og:published_time'),
    source: meta(page, 'og:site_name'),
    author: /^https?:/i.test(author ?? '') ? null : author,
    url: meta(page, 'og:url'),
  };
}

function plainTags(page: Page): Found {
  return {
    title: titleIn(page),
    published:
      meta(
        page,
        'date',
        'pubdate',
        'publish-date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
        'citation_publication_date',
      ) ?? timeTag(page),
    source: meta(page, 'application-name', 'dc.publisher', 'citation_journal_title'),
    author: meta(page, 'author', 'dc.creator', 'parsely-author', 'byl', 'citation_author'),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}

/** Who is marked as the author, where that is a name. */
function authorIn(page: Page): string | null {
  const marked = page.querySelector('[rel="author"], [itemprop="author"], .author.vcard');
  return bylineIn(`By ${withoutBy(marked?.textContent ?? '')}`);
}

/** The first `<time>` that holds a day: pages set it under the headline. */
function timeTag(page: Page): string | null {
  for (const element of page.querySelectorAll('time[datetime]')) {
    const value = element.getAttribute('datetime');
    if (value !== null && readDay(value) !== null) return value;
  }
  return null;
}

/** The content of the first `<meta>` with one of these names, by `property`, `name` or `itemprop`. */
function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const key of ['property', 'name', 'itemprop'])
      for (const element of page.querySelectorAll(`meta[${key}="${name}" i]`)) {
        const content = element.getAttribute('content')?.trim();
        if (content) return content;
      }
  return null;
}

/** Shorter headlines say too little to be the title of a page by being its beginning; in UTF-16 units. */
const SHORTEST_HEADLINE = 8;

/** "Harbour closed | The Post" is the title "Harbour closed", "Harbour closed - The Post" where the headline says so. */
function titleIn(page: Page): string | null {
  const [title, headline] = ['title', 'h1'].map(
    (name) => page.querySelector(name)?.textContent?.trim() ?? '',
  );
  if (!title) return headline || null;
  if (headline && headline.length >= SHORTEST_HEADLINE && title.startsWith(`${headline} `)) return headline;
  return title.replace(/(?<=\S{3}.{0,400})\s+[|–—»·]\s+[^|–—»·]{2,60}$/s, '');
}
