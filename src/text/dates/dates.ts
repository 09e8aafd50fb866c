// When does the text say that something happens?
import type { DateMention, DateType, Document, Sentence, Span } from '../../model.ts';
import type { Tokens } from '../tokens.ts';
import { foundIn, type Found } from './found.ts';
import { isHistory } from './history.ts';
import { eachRun } from './lexemes.ts';
import { compile, letterOf } from './patterns.ts';
import type { Match, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { moveTo, newStory, type Story } from './story.ts';

interface Compiled {
  readonly rule: Rule;
  readonly regex: RegExp;
}

/** The rules that can begin with each kind of word, in order of precedence. */
const byLetter = new Map<string, Compiled[]>();
for (const rule of rules) {
  const { regex, first } = compile(rule.pattern);
  for (const letter of first) byLetter.set(letter, [...(byLetter.get(letter) ?? []), { rule, regex }]);
}

/**
 * Time expressions with their TIMEX3 values, ordered by `start`, never overlapping. News hangs on the
 * publication day, histories on the date that the story has reached; what nothing settles has the value ''.
 */
export function readDates(document: Document, tokens: Tokens, sentences: readonly Sentence[]): DateMention[] {
  const page = { text: document.text, tokens };
  const matches: Match[] = [];
  eachRun(document.text, tokens, sentences, (run, sentence) => {
    const letters = run.map(({ kind }) => letterOf(kind)).join('');
    for (let at = 0; at < run.length;) {
      const match = matchAt(letters, at, (indices) => foundIn(page, run, indices, sentence));
      if (match === null) at += 1;
      else {
        matches.push(match.match);
        at = match.next;
      }
    }
  });
  return resolve(matches, newStory(document.published, isHistory(matches, document.published)));
}

function matchAt(
  letters: string,
  at: number,
  found: (indices: RegExpExecArray) => Found,
): { readonly match: Match; readonly next: number } | null {
  for (const { rule, regex } of byLetter.get(letters[at] ?? '') ?? []) {
    regex.lastIndex = at;
    const indices = regex.exec(letters);
    if (indices === null) continue;
    const candidate = found(indices);
    if (rule.when === undefined || rule.when(candidate))
      return { match: { rule, found: candidate }, next: regex.lastIndex };
  }
  return null;
}

/** Settles the values from first to last, since each may hang on those before it. */
function resolve(matches: readonly Match[], story: Story): DateMention[] {
  const mentions: DateMention[] = [];
  let sentence: Sentence | undefined;
  for (const { rule, found } of matches) {
    if (found.sentence !== sentence) story.sentenceDay = null;
    sentence = found.sentence;
    const result = rule.read(found, story);
    if (result === null) continue;
    for (const part of typeof result === 'string' ? [{ value: result }] : result) {
      const { start, end } = part.span ?? found;
      const type = rule.type ?? typeOf(part.value);
      const implied = part.implied ?? rule.implied;
      joinClock(mentions, { start, end, value: part.value }, found);
      mentions.push({ kind: 'date', type, value: part.value, implied, rule: rule.name, start, end });
      moveTo(story, part.value, leads(found), found.sentence ?? null);
      story.late = isLate(part.value, found) || (story.late && !/^\d{4}-\d\d-\d\d/.test(part.value));
    }
  }
  return mentions;
}

/** Gives a time of day the day that follows it: "at 5 p.m. on Monday", "11:00 local time, 3 May", "overnight on Monday". */
function joinClock(
  mentions: DateMention[],
  day: Span & { readonly value: string },
  { page, sentence }: Found,
): void {
  const clock = mentions.at(-1);
  if (clock === undefined || !HOURS.has(clock.rule) || clock.start < (sentence?.start ?? 0)) return;
  if (!/^\d{4}-\d\d-\d\d/.test(day.value)) return;
  if (day.start - clock.end > BETWEEN || !JOINS.test(page.text.slice(clock.end, day.start))) return;
  mentions[mentions.length - 1] = {
    ...clock,
    value: `${day.value.slice(0, 10)}T${clock.value.split('T')[1] ?? ''}`,
  };
}
const HOURS: ReadonlySet<string> = new Set(['clock', 'tonight']);
const JOINS = /^(?: \p{L}+)? ?(?:time)?,? (?:on (?:the )?)?$/u;
/** Room for "local time, on ". */
const BETWEEN = 24;

/** Whether a date stands where its sentence begins, or in a heading. */
function leads({ page, start, sentence }: Found): boolean {
  if (sentence === undefined || start - sentence.start <= LEADING) return true;
  const heading = !/[.!?:;,”"’']/.test(page.text.charAt(sentence.end - 1));
  return heading && sentence.end - sentence.start <= HEADING;
}
/** No heading is longer, in characters. */
const HEADING = 90;
/** A date that begins so many characters into its sentence still leads it: "By the end of 1990". */
const LEADING = 12;

/** "late on Monday", "late Monday", "Monday evening", "at 9.40pm" */
function isLate(value: string, { page: { text }, start }: Found): boolean {
  if (/T(?:EV|NI|1[89]|2)/.test(value)) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return (
    /\blate (?:on )?$/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^late /i.test(text.slice(start, start + 5))
  );
}

function typeOf(value: string): DateType {
  if (value.startsWith('P') && !value.endsWith('REF')) return 'DURATION';
  return /T(?:\d|MO|AF|EV|NI)/.test(value) ? 'TIME' : 'DATE';
}
