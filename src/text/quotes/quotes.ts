// Who said what?
import type { Document, Quote, QuoteType, Sentence } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { Tokens } from '../tokens.ts';
import type { Quotation } from './marks.ts';
import { is, isWord, type Page, pageOf, spanOf, wordAt } from './page.ts';
import { accordingBefore, finalStop, opensParagraph, SIEVES, verbAfter, verbBefore } from './sieves.ts';
import { entityOf } from './speakers.ts';
import { SAYING_NOUN } from '../lexicon/grammar.ts';
import type { Phrase, Report, Source } from './attribution.ts';
import { RULES } from './reported.ts';

/** Direct, mixed and reported speech with speaker and cue, ordered by `start`. */
export function readQuotes(
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  named: Named,
): Quote[] {
  const page = pageOf(document.text, tokens, sentences, named);
  const sources = attribute(page);
  const reports = outermost(reported(page, sources)).filter((report) => !repeats(page, report, sources));
  return rows(page, sources, reports);
}

/** The source of each quotation that is an utterance of its own, by quotation number. */
function attribute(page: Page): Map<number, Source> {
  const found = new Map<number, Source>();
  for (const [number, quotation] of page.quotations.entries()) {
    if (!utterance(page, quotation)) continue;
    for (const sieve of SIEVES) {
      const source = sieve.find(page, quotation, number, found);
      if (source === null) continue;
      found.set(number, { ...source, rule: sieve.name });
      break;
    }
  }
  return found;
}

/** Quoted words that stand as speech of their own, not as a part of the sentence around them. */
function utterance(page: Page, quotation: Quotation): boolean {
  if (quotation.innerLast < quotation.innerFirst) return false;
  if (namesWork(page, quotation) || !startsFree(page, quotation)) return false;
  return (
    endsFree(page, quotation) ||
    (upper(page, quotation.innerFirst) && verbAfter(page, quotation) !== null) ||
    (/^[,:]$/.test(wordAt(page, quotation.first - 1)) &&
      upper(page, quotation.innerFirst) &&
      ledIn(page, quotation))
  );
}

/** "in her memoir, "…"": the title of a work, not speech. */
const WORKS =
  /^(?:memoir|book|show|film|movie|song|novel|documentary|podcast|series|album|poem|play|program|programme|hit|magazine|called|titled|entitled|named|dubbed|essay|column|sitcom|drama|bestseller|anthem|single|autobiography|biography|game|painting)$/;

function namesWork(page: Page, { first }: Quotation): boolean {
  const before = first - (wordAt(page, first - 1) === ',' ? 2 : 1);
  return (
    before >= 0 && page.paragraphs[before] === page.paragraphs[first] && WORKS.test(wordAt(page, before))
  );
}

function startsFree(page: Page, quotation: Quotation): boolean {
  const { first, innerFirst } = quotation;
  if (opensParagraph(page, first)) return true;
  const before = wordAt(page, first - 1);
  if (before === ':') return true;
  if (/^[,—–]$/.test(before)) return upper(page, innerFirst) || ledIn(page, quotation);
  if (page.sentences[first] !== page.sentences[first - 1] || /^[.!?"”]$/.test(before)) return true;
  return page.sayings[first - 1] !== undefined && upper(page, innerFirst);
}

/** A verb of saying or "according to" before the mark. */
function ledIn(page: Page, quotation: Quotation): boolean {
  return verbBefore(page, quotation) !== null || accordingBefore(page, quotation) !== null;
}

function upper(page: Page, token: number): boolean {
  const char = page.text[page.tokens.starts[token] ?? 0] ?? '';
  return char !== char.toLowerCase();
}

function endsFree(page: Page, quotation: Quotation): boolean {
  if (finalStop(page, quotation) !== '') return true;
  const next = quotation.last + 1;
  if (next >= page.length || opensParagraph(page, next)) return true;
  return !isWord(page, next) || page.sentences[next] !== page.sentences[quotation.last];
}

function reported(page: Page, sources: ReadonlyMap<number, Source>): Report[] {
  const taken = new Set<number>();
  for (const source of sources.values()) {
    if (source.cue === null) continue;
    taken.add(source.cue.first);
    taken.add(source.cue.last);
  }
  const reports: Report[] = [];
  let covered = -1;
  for (let token = 0; token < page.length; token += 1) {
    if (token <= covered || !signals(page, token) || taken.has(token)) continue;
    const report = firstReport(page, token);
    if (report === null) continue;
    reports.push(report);
    if (report.rule !== 'according to') covered = endOf(report, token);
  }
  return reports;
}

/** A word outside quotation marks that may signal speech. */
function signals(page: Page, token: number): boolean {
  if ((page.quoted[token] ?? -1) >= 0) return false;
  if (page.sayings[token] !== undefined || is(page, token, SAYING_NOUN)) return true;
  return wordAt(page, token) === 'according' || wordAt(page, token) === ':';
}

function firstReport(page: Page, token: number): Report | null {
  for (const rule of RULES) {
    const report = rule.read(page, token);
    if (report !== null) return { ...report, rule: rule.name };
  }
  return null;
}

/** The end of the reported words that follow the cue: what stands in them is the speaker's. */
function endOf({ contents }: Report, token: number): number {
  const last = contents.at(-1);
  return last === undefined || last.first <= token ? token : last.last;
}

/** The words are a quotation whose source the sieves have found already. */
function repeats(page: Page, report: Report, sources: ReadonlyMap<number, Source>): boolean {
  return report.contents.every(({ first, last }) => {
    const number = page.quoted[first] ?? -1;
    return number >= 0 && number === page.quoted[last] && sources.has(number);
  });
}

/**
 * Leaves out what stands inside words that another source is already given for ("Lee said Hill had said …"), but
 * keeps whom an agency relays ("According to Irna, the president said …").
 */
function outermost(reports: readonly Report[]): Report[] {
  const ordered = reports
    .flatMap((report) => report.contents.map((content) => ({ content, report })))
    .toSorted((a, b) => a.content.first - b.content.first || b.content.last - a.content.last);
  const inside = new Set<Report>();
  let outer: { content: Phrase; report: Report } | undefined;
  for (const { content, report } of ordered) {
    const relayed = outer?.report.rule === 'according to' && report.speaker?.first === outer.content.first;
    if (outer !== undefined && content.last <= outer.content.last && !relayed) inside.add(report);
    else outer = { content, report };
  }
  return reports.filter((report) => !inside.has(report));
}

function rows(page: Page, sources: ReadonlyMap<number, Source>, reports: readonly Report[]): Quote[] {
  const quotes: Quote[] = [];
  let run = 0;
  let last: Source | undefined;
  for (const [number, source] of sources) {
    const quotation = page.quotations[number];
    if (quotation === undefined) continue;
    if (last === undefined || last.speaker !== source.speaker) run += 1;
    last = source;
    quotes.push(row(page, quotation, source, 'direct', run));
  }
  for (const report of reports) {
    run += 1;
    for (const content of report.contents) {
      const type = typeOf(page, content);
      quotes.push(row(page, content, report, type, run));
    }
  }
  // ", according to Ann Lee" at the head of a text: nothing is reported.
  return quotes
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function typeOf(page: Page, { first, last }: Phrase): QuoteType {
  let quoted = 0;
  let bare = 0;
  for (let i = first; i <= last; i += 1) {
    if (!isWord(page, i)) continue;
    if ((page.quoted[i] ?? -1) >= 0) quoted += 1;
    else bare += 1;
  }
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

function row(page: Page, content: Phrase, source: Source, type: QuoteType, run: number): Quote {
  const { speaker, cue, rule } = source;
  return {
    kind: 'quote',
    ...spanOf(page, content.first, content.last),
    type,
    speaker: speaker === null ? null : spanOf(page, speaker.first, speaker.last),
    entity: speaker === null ? null : entityOf(page, speaker),
    cue: cue === null ? null : spanOf(page, cue.first, cue.last),
    run,
    rule,
  };
}
