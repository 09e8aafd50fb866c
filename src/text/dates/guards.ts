// When do words that look like a date mean something else? Looks at the words around a match.
import { after, before, capitalised, type Found } from './found.ts';
import { UNIT, unitOf } from './values.ts';

/** Words before a month, weekday or year that only a time can follow. */
const TIME_WORDS =
  /^(?:in|on|by|since|until|till|from|to|of|during|before|after|throughout|between|around|about|circa|through|and|or|early|late|mid|last|next|this|that|every|each|previous|following|past|within|for|at|over|as|than|the|beginning|starting|ending|until|late-|mid-|-|–|—|\(|\/|,)$/i;
const MONEY_OR_NUMBER =
  /^(?:[$£€¥#+%°=~<>№:/]|no|nos|number|numbers|resolution|flight|room|route|highway|channel|section|article|page|model|windows|office|area|title|psalm|unit|version|chapter|figure|station|type|boeing|airbus|some|nearly|almost|approximately|least|most|than|up|another|only|over|under|exceeding|usd|us|eur|gbp|per)$/i;
/** What can be counted or measured: a number before it is an amount. */
const MEASURES =
  /^(?:%|percent|per|people|men|women|children|troops|soldiers|km|kilometres|kilometers|m|metres|meters|miles|feet|ft|kg|tons|tonnes|mph|dollars|euros|pounds|yen|yuan|points|votes|seats|jobs|homes|houses|copies|times|degrees|others|dead|wounded|more|prisoners|civilians|hectares|acres|million|billion|thousand|hundred|and a half|sq|square|mm|cm|nautical|mi|bytes|mb|gb|watts|mw|volts|hp|casualties|inhabitants|residents|students|workers|employees|members|fighters|rebels|refugees|aircraft|planes|ships|tanks|vehicles|cars|passengers|guests|mAh)$/i;
/** Names whose second word is a weekday. */
const NAMED_DAYS =
  /^(?:black|bloody|super|good|ash|palm|cyber|fat|holy|shrove|maundy|easter|giving|girl|man)$/i;
const PAPERS = /^(?:times|mirror|telegraph|express|herald|post|mail|sun|world|tribune|independent|star)$/i;

/** Two days of one month in rising order, as in "3-5 May". */
export function increasing(found: Found, first: string, second: string): boolean {
  return found.value(first) < found.value(second);
}

/** A number after a month is a day, unless it counts what follows: "In March 12 people died". */
export function noAmount(found: Found): boolean {
  if (/^(?:on)$/i.test(before(found))) return true;
  const next = after(found);
  return !MEASURES.test(next) && !/^\d/.test(next);
}

/** "July 4" and "July Fourth", but not "May first". */
export function dayAfterMonth(found: Found): boolean {
  const day = found.all('d')[0];
  if (day?.kind === 'ordinalWord' || day?.kind === 'second')
    return capitalised(found.page.text.slice(day.start, day.end));
  return noAmount(found);
}

/** A month on its own: names of people are no months ("April Jones", "Theresa May"). */
export function month(found: Found): boolean {
  const word = before(found);
  const next = after(found);
  if (found.has('edge')) return true;
  if (isFirstName(found))
    return capitalised(next)
      ? /^(?:in|since|until|till|during|last|next|this|early|late|mid|before|after)$/i.test(word)
      : TIME_WORDS.test(word);
  if (TIME_WORDS.test(word)) return true;
  return !capitalised(word) || word === '' || !capitalised(next);
}

/** Months that are given names or surnames as well. */
function isFirstName(found: Found): boolean {
  return [3, 4, 5, 6, 8].includes(found.value('m'));
}

/** A weekday on its own: not "Bloody Sunday", "Sunday Adeyemi", "the Sunday Times". */
export function weekdayAlone(found: Found): boolean {
  const word = before(found);
  const next = after(found);
  if (NAMED_DAYS.test(word) || PAPERS.test(next)) return false;
  if (!capitalised(next) || found.has('p2')) return true;
  return TIME_WORDS.test(word) && word !== ',' && !/^(?:and|the)$/i.test(word)
    ? true
    : /^(?:[a-z]|$)/.test(word) && !isName(next);
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}

/** Four digits that name a year and do not count something. */
export function year(found: Found): boolean {
  const value = found.value('year');
  const word = before(found);
  const next = after(found);
  if (found.has('bc') || found.has('edge')) return true;
  if (MONEY_OR_NUMBER.test(word) || MEASURES.test(next)) return false;
  if (
    /^(?:in|since|during|until|till|from|by|before|after|between|circa|through|throughout|late|early|mid|year|of)$/i.test(
      word,
    )
  )
    return !(countsPlural(next) && value % 100 === 0 && /^(?:of|by|from|after|before)$/i.test(word));
  if (value < 1500) return false;
  if (word === '-' && /^\d{1,3}$/.test(before(found, 2))) return false;
  if (
    /^(?:\(|–|-|—|\/|,|;|and|or|to|the|a|an|this|its|his|her|their|our|c|b|d|m|née|born|died|est|'|’s|'s)$/i.test(
      word,
    )
  )
    return !(countsPlural(next) && (value % 100 === 0 || !plausible(value)));
  if (word === '') return plausible(value) && !(countsPlural(next) && value % 50 === 0);
  if (capitalised(word)) return plausible(value);
  return plausible(value) && !countsPlural(next);
}

function plausible(value: number): boolean {
  return value >= 1700 && value <= 2099;
}

/** A plural noun that a number before it would count. */
function countsPlural(word: string): boolean {
  return /^[a-z]{3,}s$/.test(word) && !/(?:ss|us|is|was|has|does|'s)$/.test(word);
}

/** "a day" as a length or a rate, and not the day of something. */
export function lengthOfOne(found: Found): boolean {
  if (found.all('count')[0]?.kind !== 'a' || found.all('count').length > 1) return true;
  const word = before(found);
  return (
    /^(?:for|in|within|after|over|about|nearly|almost|than|once|twice|times|every|half|around|under|just|least|only|barely|roughly|approximately|lasted|took|spent|take|spend)$/i.test(
      word,
    ) ||
    /\d$/.test(word) ||
    word.endsWith('s') ||
    /^(?:million|billion|trillion|percent|%)$/i.test(word)
  );
}

/** "years" alone is a length in "for years", "years of war", "over the years". */
export function bareLength(found: Found): boolean {
  return (
    /^(?:for|in|over|within|after|of|through|took|takes|take|spent|spend|lasted|many)$/i.test(
      before(found),
    ) || /^(?:of|later|earlier|ago)$/i.test(after(found))
  );
}
/** A clock time without "a.m.": "at 17:30", "08:30 GMT", and not a verse or a score. */
export function clock(found: Found): boolean {
  return (
    found.has('meridiem') ||
    found.has('zone') ||
    isStamp(found) ||
    /^(?:at|by|around|about|from|until|till|before|after|since|to|and|between|,|\()$/i.test(before(found))
  );
}

/** "18:35 All trains have stopped", "**18:35** All …": the time of an entry of a live page. */
export function isStamp(found: Found): boolean {
  if (found.sentence === undefined || found.start - found.sentence.start > MARKED) return false;
  return (
    /^[\p{P}\p{S}]*$/u.test(found.page.text.slice(found.sentence.start, found.start)) &&
    /^(?:\p{Lu}|\*|:|–|-)/u.test(after(found))
  );
}
/** Room for "**[". */
const MARKED = 4;

/** "Daily Mail" is a paper, and so is "Dock Daily". */
export function notNamed(found: Found): boolean {
  if (!capitalised(found.page.text.slice(found.start, found.end))) return true;
  return !capitalised(after(found)) && !capitalised(before(found));
}

/** A season means one of a year after words of time: "in the spring", "last winter", but not "winter tyres". */
export function season(found: Found): boolean {
  const word = found.page.text.slice(found.span('season').start, found.span('season').end);
  if (/^fall$/i.test(word) && /^(?:of|in|from|to|into)$/i.test(after(found))) return false;
  if (found.has('which') || found.has('edge')) return true;
  if (/^the\b/i.test(found.page.text.slice(found.start)) && !/^(?:fall|winter)$/i.test(word)) return true;
  const seasons = /^(?:spring|summer|autumn|fall|winter)$/i;
  if (/^(?:and|or|to)$/i.test(before(found))) return seasons.test(before(found, 2));
  return (
    /^(?:in|by|since|until|till|before|after|at|from|over|of|for|during|throughout)$/i.test(before(found)) ||
    isOffensive(found)
  );
}

/** "their summer offensive": the season of a campaign or a term. */
function isOffensive(found: Found): boolean {
  return /^(?:offensive|campaign|counter-offensive|counteroffensive|session|term|semester)$/i.test(
    after(found),
  );
}

/** "5 May" but not "the 7 March protesters" where an amount stands before the name of a month. */
export function dayBeforeMonth(found: Found): boolean {
  return !/^[$£€#]$/.test(before(found));
}

export function unitIsYear(found: Found): boolean {
  return unitOf(found) === UNIT.year;
}

export function unitIsCentury(found: Found): boolean {
  return unitOf(found) === UNIT.century;
}

export function unitIsWeekend(found: Found): boolean {
  return unitOf(found) === UNIT.weekend;
}

/** "the 80s" and not somebody "in his 80s", nor temperatures "in the low 80s". */
export function decade(found: Found): boolean {
  const value = found.value('decade');
  if (value >= 100) return value >= 1000 || found.has('era');
  const words = found.page.text.slice(found.start, found.end);
  if (/['’‘]|^(?:early|late|mid)\b|\b(?:early|late|mid)\b/i.test(words))
    return /^the\b/i.test(words) || /^['’‘]/.test(words);
  const around = found.page.text.slice(Math.max(found.sentence?.start ?? 0, found.start - 60), found.start);
  return (
    value >= 50 &&
    /^the\b/i.test(words) &&
    !/temperatur|degrees|highs|lows|heat|percent|rating|score|polls/i.test(around)
  );
}

/** "1914-18": two digits that follow the year's own. */
export function yearsInShort(found: Found): boolean {
  const { start, end } = found.span('short');
  return end - start === 2 && found.value('short') > found.value('year') % 100 && year(found);
}

/** Holidays are days where a word of time or a year says so: "at Christmas", not "a Christmas card". */
export function holiday(found: Found): boolean {
  const words = found.all('name');
  const kind = words[0]?.kind;
  if (kind === 'new' && !words.some((word) => word.kind === 'apostrophe' || word.kind === 'eve'))
    return false;
  if (kind === 'good' && words[1]?.value !== 5) return false;
  if (found.has('year') || found.has('which') || words.length > 1) return true;
  return (
    /^(?:at|by|since|until|till|before|after|on|over|around|last|this|next|during)$/i.test(before(found)) &&
    !/^[a-z]+s?$/.test(
      after(found).replace(/^(?:and|or|in|at|the|he|she|they|it|but|when|last|this|with|for|to|as)$/, ''),
    )
  );
}

/** "two days later" and "the day after", but not "a year after the war", which the text must date itself. */
export function laterAlone(found: Found): boolean {
  const way = found.all('way')[0];
  const word = way === undefined ? '' : found.page.text.slice(way.start, way.end).toLowerCase();
  if (word === 'before' || word === 'after') return /^(?:[,.;:)]|)$/.test(after(found));
  return !/^(?:to|than)$/i.test(after(found));
}

/** Whole units only: "the same minute" and "that hour" are left alone, and the weekend has its own rule. */
export function wholeUnit(found: Found): boolean {
  const unit = unitOf(found);
  return unit >= UNIT.day && unit !== UNIT.weekend && !isEraName(after(found));
}

function isEraName(word: string): boolean {
  return word === 'old';
}

/** "the end of the year", "early in the week", "year-end". */
export function endOfUnit(found: Found): boolean {
  const unit = found.has('unit') ? unitOf(found) : unitOf(found, 'unit2');
  if (unit < UNIT.day || unit === UNIT.weekend || unit === UNIT.fortnight) return false;
  if (!found.has('unit2')) return true;
  const edge = found.span('edge2');
  return /^end$/i.test(found.page.text.slice(edge.start, edge.end));
}

/** "$50 a day", "twice a week": the unit of a rate. */
export function rate(found: Found): boolean {
  const word = before(found);
  return (
    /^(?:once|twice|times|thrice)$/i.test(word) ||
    /\d$/.test(word) ||
    (/[a-z]s$/.test(word) &&
      /\d/.test(before(found, 2) + before(found, 3)) &&
      found.all('count').length === 0)
  );
}

/** A number and a unit are a length, but for "a second attempt" and "the 100 meters". */
export function lengthWithUnit(found: Found): boolean {
  const unit = found.all('unit')[0];
  if (unit?.kind === 'units' && found.all('count').every(({ kind }) => kind === 'a')) return false;
  if (unit?.kind === 'second' && !/-|–/.test(found.page.text.slice(found.span('count').end, unit.start)))
    return false;
  const count = found.all('count');
  if (unit?.kind === 'unit' && count.length > 0 && count[0]?.kind !== 'a' && count[0]?.kind !== 'half') {
    const one = count[0]?.value === 1 && count.length === 1;
    const joined = /-|–|‑/.test(found.page.text.slice(found.span('count').end, unit.start));
    if (
      !one &&
      !joined &&
      !/^(?:period|old|long|contract|term|sentence|war|deal|plan|ban|truce|ceasefire|run|history)$/i.test(
        after(found),
      )
    )
      return count[0]?.kind !== 'n4' && count[0]?.kind !== 'year';
    if (
      one &&
      !joined &&
      !/^(?:for|in|within|after|over|about|nearly|almost|than|just|least|only|of|by|lasted|exactly|under|around)$/i.test(
        before(found),
      )
    )
      return false;
  }
  return lengthOfOne(found);
}

/** "in the future", "in the near future": not "future plans". */
export function theFuture(found: Found): boolean {
  const words = found.page.text.slice(found.start, found.end);
  const the = /^the/i.test(words);
  if (words.endsWith('Future')) return false;
  if (!the && !/^(?:near|distant|foreseeable|immediate|in|not-too-distant)$/i.test(before(found)))
    return false;
  return (
    !/^\p{L}/u.test(after(found)) ||
    /^(?:of|and|but|or|is|was|will|as|with|when|if|to|by|in|for|for)$/i.test(after(found))
  );
}

/** "on the 15th", where nothing follows that the number could count: not "on the 15th floor". */
export function dayOfTheMonth(found: Found): boolean {
  return (
    /^(?:on|by|until|till|before|from|since|after)$/i.test(before(found)) &&
    /^(?:[.,;:)”"’]|and|or|to|at|when|but|with|he|she|it|they|we|)$/.test(after(found))
  );
}

/** "on Sunday week", but not "the Sunday week". */
export function weekdayInAWeek(found: Found): boolean {
  return (
    found.value('next') === UNIT.week &&
    /^(?:on|by|until|till|before|from)$/i.test(before(found)) &&
    !/^(?:of|after|by|in)$/i.test(after(found))
  );
}

/** "the early hours", and not "the early days". */
export function hours(found: Found): boolean {
  return found.value('hours') === UNIT.hour && (found.all('hours')[0]?.kind ?? '') === 'units';
}

/** "is to last three weeks" is a length without its verb. */
export function lastIsNoVerb(found: Found): boolean {
  if (!found.has('last') || found.span('last').start !== found.start) return true;
  return !/^(?:to|not|will|would|can|could|may|might|shall|should|must|n't|n’t)$/i.test(before(found));
}

/** Not "as big as it is today" or "still used today", which mean nowadays. */
export function notNowadays(found: Found): boolean {
  if (found.value('today') !== 0) return true;
  // "the Today programme", "USA Today": a capital that no sentence begins with.
  if (/^\p{Lu}\p{Ll}/u.test(found.page.text.slice(found.start)) && /^\p{L}/u.test(before(found)))
    return false;
  if (/^(?:is|are)$/i.test(before(found))) return false;
  return ![1, 2, 3, 4, 5, 6].some((n) => before(found, n) === 'still');
}
