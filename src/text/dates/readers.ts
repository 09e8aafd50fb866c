// How does each rule come to its value? The readers that `rules.ts` names.
import {
  dayNumber,
  dayOf,
  dayValue,
  easter,
  isDay,
  monthsLater,
  monthValue,
  weekday,
  weekValue,
  yearValue,
} from '../../calendar.ts';
import { before, type Found } from './found.ts';
import { isStamp } from './guards.ts';
import type { Part } from './rule.ts';
import { present, yearOf, type Place, type Story } from './story.ts';
import { directionOf } from './tense.ts';
import {
  centuryValue,
  clockValue,
  countOf,
  dayIn,
  decadeValue,
  lengthValue,
  partOf,
  quarterOf,
  UNIT,
  unitFrom,
  unitFromPlace,
  unitOf,
  weekendNear,
  withPart,
  yearWritten,
} from './values.ts';
import { weekdayNear } from './weekdays.ts';

type Value = string | null;
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** "7/8/07": the reading that exists; of two, the later one that is not after the publication day. */
export function slashedDay(found: Found, story: Story): Value {
  const [a, b, y] = [found.value('a'), found.value('b'), found.value('y')];
  const year = y >= 1000 ? y : y + (y > 69 ? 1900 : 2000);
  const american = dayIn(year, a, b);
  const european = dayIn(year, b, a);
  if (american === null || european === null || american === european) return american ?? european;
  if (story.published === null) return '';
  const now = dayValue(story.published);
  const past = [american, european].filter((day) => day <= now).toSorted();
  return past.at(-1) ?? american;
}

/** The years of "30 December and 2 January 2024": the first day is the earlier one. */
export function twoDays(found: Found, year: number | null): readonly Part[] | Value {
  if (year === null) return '';
  const [m1, m2] = [found.value('m1') || found.value('m2'), found.value('m2') || found.value('m1')];
  const from = dayIn(m1 > m2 ? year - 1 : year, m1, found.value('d1'));
  const to = dayIn(year, m2, found.value('d2'));
  if (from === null || to === null) return null;
  return [
    { value: from, span: found.span('left'), implied: true },
    { value: to, span: found.span('right'), implied: yearWritten(found) === null },
  ];
}

export function yearNear(found: Found, story: Story, month: string, day: string): number | null {
  return yearOf(story, found, found.value(month), found.value(day));
}

/** "31 July". A 29 February lies in a leap year, the last one unless the verb looks ahead. */
export function dayOfMonth(found: Found, story: Story): Value {
  const year = yearNear(found, story, 'm', 'd');
  if (year === null) return '';
  const [month, day] = [found.value('m'), found.value('d')];
  const leap = month === 2 && day === 29 ? year - (year % 4) : year;
  return withPart(dayIn(leap, month, day), found);
}

/** "on the 15th": of the month that a history has reached; in news the nearest 15th in the direction of the verb. */
export function dayAlone(found: Found, story: Story): Value {
  const day = found.value('d');
  if (story.history)
    return story.stage?.month === undefined ? '' : dayIn(story.stage.year, story.stage.month, day);
  if (story.published === null) return '';
  const ahead = directionOf(found) === 1;
  const { year, month } = dayOf(story.published);
  const steps = ahead ? [0, 1, 2] : [0, -1, -2];
  const days = steps.map((step) => {
    const at = monthsLater(year, month, step);
    return isDay({ ...at, day }) ? dayNumber({ ...at, day }) : null;
  });
  const published = story.published;
  const nearest = days.find((one) => one !== null && (ahead ? one >= published : one <= published));
  return nearest === undefined || nearest === null ? '' : dayValue(nearest);
}

export function twoMonths(found: Found, year: number | null): readonly Part[] | Value {
  if (year === null) return '';
  const first = found.value('m1') > found.value('m2') ? year - 1 : year;
  return [
    { value: monthValue(first, found.value('m1')), span: found.span('left'), implied: true },
    { value: monthValue(year, found.value('m2')), span: found.span('right') },
  ];
}

export function monthOf(year: number | null, found: Found): Value {
  return year === null ? '' : monthValue(year, found.value('m'));
}

/** The kind of the last word under `which`: "the same" is `same`. */
export function which(found: Found): string {
  return found.all('which').at(-1)?.kind ?? '';
}

/** The year of "that year", "last year", "the following year"; null where it is not known. */
export function yearNamed(found: Found, story: Story): number | null {
  const word = which(found);
  const now = present(story);
  if (word === 'this' || word === 'last' || word === 'next') {
    if (now === null) return null;
    return dayOf(now).year + (word === 'last' ? -1 : word === 'next' ? 1 : 0);
  }
  const place = story.place ?? placeOf(now);
  if (place === null) return null;
  return place.year + (word === 'previous' ? -1 : word === 'following' ? 1 : 0);
}

function placeOf(day: number | null): Place | null {
  return day === null ? null : { ...dayOf(day), day };
}

/** "5 May of that year" is one date; "5 May last year" are two. */
export function dayOfThatYear(found: Found, story: Story): readonly Part[] | Value {
  const year = yearNamed(found, story);
  const day = year === null ? '' : dayIn(year, found.value('m'), found.value('d'));
  if (day === null || found.has('of') || year === null) return day;
  return [
    { value: day, span: found.span('date') },
    { value: yearValue(year), span: { start: found.span('which').start, end: found.end } },
  ];
}

/** "in May", "last May", "next May". */
export function bareMonth(found: Found, story: Story): Value {
  const month = found.value('m');
  const word = which(found);
  const now = present(story);
  if (word === '') return monthOf(yearOf(story, found, month), found);
  const at = word === 'previous' || word === 'following' ? (story.place ?? placeOf(now)) : placeOf(now);
  if (at === null) return '';
  const reached = at.month ?? 1;
  if (word === 'last' || word === 'previous') return monthValue(at.year - (month >= reached ? 1 : 0), month);
  if (word === 'next' || word === 'following') return monthValue(at.year + (month <= reached ? 1 : 0), month);
  return monthValue(word === 'that' ? (story.place ?? at).year : at.year, month);
}

export function seasonOfYear(found: Found, story: Story): Value {
  const year = found.has('unit') ? yearNamed(found, story) : yearWritten(found);
  return year === null ? '' : seasonIn(year, found);
}

function seasonIn(year: number, found: Found): string {
  return `${yearValue(year)}-${SEASONS[found.value('season')] ?? 'SU'}`;
}

/** "in the summer", "last winter": the season as a month of its middle would be. */
export function bareSeason(found: Found, story: Story): Value {
  const year = seasonYear(found, story);
  return year === null ? '' : seasonIn(year, found);
}

/** The month in which winter begins. */
const WINTER = 12;

function seasonYear(found: Found, story: Story): number | null {
  const word = which(found);
  const first = 3 + 3 * found.value('season');
  const now = present(story);
  if (word === 'that' || word === 'same') return story.place?.year ?? null;
  if (word === 'last' || word === 'next' || word === 'this') {
    if (now === null) return null;
    const { year: current, month } = dayOf(now);
    // A winter bears the year in which it begins, so in January this one is last year's.
    const year = first === WINTER && month <= 2 ? current - 1 : current;
    if (word === 'last') return year - (month > first + 2 ? 0 : 1);
    if (word === 'next') return year + (month >= first ? 1 : 0);
    return year;
  }
  if (story.history) return winterOf(found, story.stage, yearOf(story, found, first));
  return yearOf(story, found, first);
}

/** Histories name a winter that is ahead in autumn by the year of its January. */
function winterOf(found: Found, place: Place | null, year: number | null): number | null {
  const late = found.value('season') === 3 && (place?.month ?? 0) >= 9;
  return year === null ? null : year + (late ? 1 : 0);
}

export function quarterOfYear(found: Found, story: Story): Value {
  const n = found.value('n');
  if (n > 4) return null;
  const year = found.has('unit')
    ? yearNamed(found, story)
    : (yearWritten(found) ?? quarterYear(found, story, n));
  return year === null ? '' : `${yearValue(year)}-Q${n}`;
}

/** Results come after their quarter: without a year it is the last one that has begun. */
function quarterYear(found: Found, story: Story, n: number): number | null {
  const now = present(story);
  if (now === null) return null;
  const { year, month } = dayOf(now);
  const ahead = n > quarterOf(month);
  return ahead && directionOf(found) !== 1 ? year - 1 : year;
}

export function thisQuarter(found: Found, story: Story): Value {
  const now = present(story);
  if (now === null) return '';
  const { year, month } = dayOf(now);
  const word = which(found);
  const offset = word === 'this' ? 0 : word === 'next' || word === 'following' || word === 'coming' ? 1 : -1;
  const at = monthsLater(year, month, 3 * offset);
  return `${yearValue(at.year)}-Q${quarterOf(at.month)}`;
}

export function halfOfYear(found: Found, story: Story): Value {
  const n = found.value('n');
  const year = found.has('unit') ? yearNamed(found, story) : (yearWritten(found) ?? 0);
  if (year === null) return '';
  return n > 2 ? null : `${yearValue(year)}-H${n}`;
}

export function centuryNamed(found: Found): Value {
  const n = found.value('n');
  if (n < 1 || n > 25) return null;
  const digits = String(n - 1).padStart(2, '0');
  return found.has('era') ? `BC${digits}` : digits;
}

/** "the 1980s", "the 80s", "the eighties", "the 470s BC"; "the 1800s" are a century. */
export function decadeNamed(found: Found, story: Story): Value {
  const written = found.value('decade');
  if (found.has('era')) return `BC${String(Math.floor(written / 10)).padStart(3, '0')}`;
  if (written >= 1000) return written % 100 === 0 ? centuryValue(written) : decadeValue(written);
  const now = story.published === null ? null : dayOf(story.published).year;
  const century = story.history && story.place !== null ? Math.floor(story.place.year / 100) * 100 : 1900;
  const recent = now !== null && !story.history && written <= now % 100 && written < 30;
  return decadeValue((recent ? 2000 : century) + written);
}

export function yearsInShort(found: Found): readonly Part[] {
  const from = found.value('year');
  const to = Math.floor(from / 100) * 100 + found.value('short');
  return [
    { value: yearValue(from), span: found.span('left') },
    { value: yearValue(to), span: found.span('right'), implied: true },
  ];
}

export function bareYear(found: Found): Value {
  if (found.has('unit') && unitOf(found) !== UNIT.year) return null;
  if (found.has('units') && found.value('units') !== UNIT.year) return null;
  return yearValue(yearWritten(found) ?? 0);
}

/** Month and day of a holiday in a year. */
function holidayIn(found: Found, inYear: number): number | null {
  const words = found.all('name');
  const eve = words.some(({ kind }) => kind === 'eve');
  const on = (month: number, day: number): number => dayNumber({ year: inYear, month, day });
  switch (words[0]?.kind ?? '') {
    case 'christmas':
      return on(12, eve ? 24 : 25);
    case 'boxing':
      return on(12, 26);
    case 'new':
      return eve ? on(12, 31) : on(1, 1);
    case 'good':
      return easter(inYear) - 2;
    case 'easter':
      return easter(inYear) + (words[1]?.kind === 'weekday' && words[1].value === 1 ? 1 : 0);
    case 'halloween':
      return on(10, 31);
    case 'thanksgiving':
      return on(11, 22) + ((4 - weekday(on(11, 22)) + 7) % 7);
    case 'armistice':
      return on(11, 11);
    case 'valentine':
      return on(2, 14);
    default:
      return null;
  }
}

export function holidayNamed(found: Found, story: Story): Value {
  const part = found.has('part') ? partOf(found, 'part') : '';
  const written = yearWritten(found);
  const inYear = written ?? holidayYear(found, story);
  if (inYear === null) return '';
  const day = holidayIn(found, inYear);
  return day === null ? null : dayValue(day) + part;
}

function holidayYear(found: Found, story: Story): number | null {
  const now = present(story);
  if (now === null) return null;
  const { year: current } = dayOf(now);
  const day = holidayIn(found, current);
  if (day === null) return null;
  const word = which(found);
  if (word === 'last') return day < now ? current : current - 1;
  if (word === 'next') return day > now ? current : current + 1;
  if (word === 'this') return current;
  const { month, day: date } = dayOf(day);
  return yearOf(story, found, month, date);
}

export function daysFromNow(found: Found, story: Story, days: number): Value {
  const now = present(story);
  return now === null ? '' : (withPart(dayValue(now + days), found) ?? '');
}

/** In a history "today" is the day of writing, which is no date of the story. */
export function today(found: Found, story: Story): Value {
  const days = found.value('today');
  if (story.history && days === 0 && !found.has('p2')) return 'PRESENT_REF';
  return daysFromNow(found, story, days);
}

export function partOfDay(found: Found, story: Story, days: number, part = partOf(found, 'p2')): Value {
  const now = present(story);
  return now === null ? '' : dayValue(now + days) + part;
}

/** "tonight", and "overnight", which belongs to the day that its sentence has named: "late on Monday … overnight". */
export function tonight(found: Found, story: Story): Value {
  const named = found.has('over') ? story.sentenceDay : null;
  return named === null ? partOfDay(found, story, 0, 'TNI') : `${dayValue(named)}TNI`;
}

/** "that night", "the next morning": from the last day the text named. */
export function thatPart(found: Found, story: Story): Value {
  const day = story.day ?? present(story);
  const word = which(found);
  const offset = word === 'next' || word === 'following' ? 1 : word === 'previous' ? -1 : 0;
  return day === null ? '' : dayValue(day + offset) + partOf(found, 'p2');
}

export function weekdayAlone(found: Found, story: Story): Value {
  const day = weekdayNear(found, story);
  return day === null ? '' : withPart(dayValue(day), found);
}

/** "on Sunday week": a week after the next Sunday. */
export function weekdayInAWeek(found: Found, story: Story): Value {
  const now = present(story);
  if (now === null) return '';
  return dayValue(now + ((found.value('weekday') - weekday(now) + 7) % 7) + 7);
}

/** "in the early hours": of the day that the sentence or the text named last. */
export function earlyHours(_found: Found, story: Story): Value {
  const day = story.sentenceDay ?? (story.history ? story.day : present(story));
  return day === null ? '' : `${dayValue(day)}TMO`;
}

export function weekendNamed(found: Found, story: Story): Value {
  const now = present(story);
  if (now === null) return '';
  const word = which(found);
  // "unless it was mended by the weekend" looks ahead whatever the tense; "By the weekend, forty had died" does not.
  const direction = /^(?:by|before)$/.test(before(found)) ? 1 : directionOf(found);
  if (word === 'last') return weekendNear(now - (weekday(now) >= 6 ? 7 : 0), false);
  if (word === 'next') return `${weekValue(now + 7)}-WE`;
  if (word === 'that' || word === 'following' || word === 'previous') return thatUnit(found, story);
  return weekendNear(now, direction === 1);
}

/** "two days ago", "in three weeks": from the day of writing, to the unit that is counted. */
export function unitsAway(found: Found, story: Story, sign: 1 | -1): Value {
  const count = countOf(found);
  const now = present(story);
  if (count === null) return sign === 1 ? 'FUTURE_REF' : 'PAST_REF';
  if (now === null) return '';
  return fractionAway(now, unitOf(found), sign * count);
}

/** "a year and a half ago" is counted in months. */
function fractionAway(day: number, unit: number, count: number): string {
  if (Number.isInteger(count)) return unitFrom(day, unit, count);
  if (unit === UNIT.year) return unitFrom(day, UNIT.month, Math.round(count * 12));
  return unit === UNIT.week ? unitFrom(day, UNIT.day, Math.round(count * 7)) : '';
}

/** "two days later": from the last date that the text named. */
export function unitsLater(found: Found, story: Story): Value {
  const way = found.all('way')[0];
  const sign = way?.kind === 'later' || way?.kind === 'following' ? 1 : -1;
  const count = found.has('count') ? countOf(found) : 1;
  if (count === null) return sign === 1 ? 'FUTURE_REF' : 'PAST_REF';
  const place = story.place ?? placeOf(present(story));
  return place === null || !Number.isInteger(count) ? '' : unitFromPlace(place, unitOf(found), sign * count);
}

/** "last week", "this year", "next month". */
export function lastUnit(found: Found, story: Story): Value {
  const unit = unitOf(found);
  const now = present(story);
  if (unit < UNIT.day) return null;
  const word = which(found);
  if (unit === UNIT.day)
    return word === 'this' ? thatDay(story, 0) : thatDay(story, word === 'next' ? 1 : -1);
  if (now === null) return '';
  return unitFrom(now, unit, word === 'last' ? -1 : word === 'next' ? 1 : 0);
}

function thatDay(story: Story, offset: number): string {
  const day = story.place === null ? present(story) : (story.place.day ?? null);
  return day === null ? '' : dayValue(day + offset);
}

/** "that year", "the next day", "the following week": from the last date that the text named. */
export function thatUnit(found: Found, story: Story): Value {
  const unit = unitOf(found);
  const word = which(found);
  const offset =
    word === 'next' || word === 'following' ? 1 : word === 'previous' || word === 'last' ? -1 : 0;
  const fromNow = (word === 'last' || word === 'next') && !story.history && unit !== UNIT.day;
  // "Both were chosen on the same day", before any day is named: not the day of writing.
  if (word === 'same' && unit === UNIT.day && story.place === null) return '';
  const reached = unit === UNIT.day ? dayReached(story) : story.place;
  const place = fromNow ? placeOf(story.published) : (reached ?? placeOf(present(story)));
  return place === null ? '' : unitFromPlace(place, unit, offset);
}

/** "the next day" hangs on the last day, whatever years were named beside it ("… who had sought it since 1998"). */
function dayReached({ place, day }: Story): Place | null {
  return place?.day === undefined ? (placeOf(day) ?? place) : place;
}

export function endOfUnit(found: Found, story: Story): Value {
  const unit = found.has('unit') ? unitOf(found) : unitOf(found, 'unit2');
  const day = unit === UNIT.day ? dayOfNews(story) : null;
  const place = story.history ? story.stage : placeOf(day ?? story.published);
  return place === null ? '' : unitFromPlace(place, unit, 0);
}

/** "earlier in the day": the last day that news told of, if it was one of the last. */
function dayOfNews({ day, published }: Story): number | null {
  return day !== null && published !== null && published >= day && published - day <= NEWS_DAYS ? day : null;
}
const NEWS_DAYS = 7;

export function every(found: Found): Value {
  if (found.has('weekday')) return `XXXX-WXX-${found.value('weekday')}`;
  if (found.has('part')) return `XXXX-XX-XX${partOf(found, 'part')}`;
  return lengthValue(found.has('count') ? countOf(found) : 1, unitOf(found));
}

export function lengthOf(found: Found): Value {
  const count = countOf(found);
  return lengthValue(count === null ? null : count + (found.has('half') ? 0.5 : 0), unitOf(found));
}

/** A clock time on the day that its sentence names, or else on the day of writing. */
export function clockTime(found: Found, story: Story): Value {
  const minutes = minutesOf(found);
  if (minutes === null) return null;
  const carried = story.history ? story.day : dayBefore(found, story);
  const day = story.sentenceDay ?? carried ?? (story.history ? null : present(story));
  if (day === null) return '';
  const over = minutes < SMALL_HOURS && endsDay(story, day, minutes === 0 && story.sentenceDay === null);
  return dayValue(day + (over ? 1 : 0)) + clockValue(minutes);
}
/** Minutes: before six it is still the night of the day before. */
const SMALL_HOURS = 6 * 60;

/** "late on Monday … at 2am" is Tuesday's; the midnight after a day that is told of is the one that ends it. */
function endsDay({ day, late, history, published }: Story, on: number, midnight: boolean): boolean {
  if (on !== day || !(late || midnight)) return false;
  return history || (published !== null && on < published);
}

/** "He rang at 7 p.m. on Saturday. By 8 p.m. she was there": the last day that is named just before, if it is over. */
function dayBefore(found: Found, story: Story): number | null {
  const { day, published } = story;
  if (day === null || published === null || !isTold(found, story)) return null;
  return day <= published && published - day <= NEWS_DAYS ? day : null;
}

/** Whether the story's day was named in this paragraph, or so near before it that the tale goes on. */
function isTold(found: Found, { sentence, day, published }: Story): boolean {
  if (found.sentence === undefined || sentence === null || day === null || published === null) return false;
  if (found.sentence.paragraph === sentence.paragraph) return true;
  return found.sentence.n - sentence.n <= GOES_ON && published - day <= FRESH && !isStamp(found);
}
/** Sentences: news puts nearly each into a paragraph of its own. */
const GOES_ON = 3;
/** Days: what is older is mostly told beside the news and not as the news. */
const FRESH = 2;

function minutesOf(found: Found): number | null {
  if (found.has('noon')) return found.value('noon') * 60;
  if (found.has('clock2')) return found.value('clock2');
  const written = found.all('clock')[0];
  const minutes =
    written?.kind === 'clock'
      ? written.value
      : Math.floor(found.value('clock')) * 60 + Math.round((found.value('clock') % 1) * 100);
  if (minutes % 60 > 59 || minutes >= 13 * 60) return null;
  return (minutes % (12 * 60)) + found.value('meridiem') * 60;
}
