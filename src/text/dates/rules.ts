// Which word patterns mean a date, and which value do they have? Data with examples that a test runs.
import { yearValue } from '../../calendar.ts';
import { before, tight } from './found.ts';
import * as guard from './guards.ts';
import * as read from './readers.ts';
import type { Rule } from './rule.ts';
import { clockValue, countOf, dayIn, lengthValue, UNIT, unitOf, withPart, yearWritten } from './values.ts';

const YEAR = '(bc:(n1|n2|n3|n4|year) era | year:year)';
const JOIN = '(dash|to|and|or|comma)';
const PART_OF = '(the? (early|late)? p1:part units? of)?';
const ON = '(on:WEEKDAY comma?)?';
const ANY_DAY = '(WEEKDAY comma?)?';
const PART = 'p2:part?';
const EDGE =
  'edge:(the? (early in?|late in?|earlier in|later in|mid dash?|edge of|(latter|NTH) (half|part) of) the?)?';
/** What may stand between a number and its unit: "two full days", "the four previous weeks". */
const BETWEEN = '(adjective|more|previous|past|following|long)?';
const COUNT =
  'count:((NUMBER | tens dash? ones | tens | teens | ones | a) (hundred)? dozen? (and a? half)? | a vague of? | vague of? | a? dozen of? | half a | a? half)';
const SHIFT = '(early|late|later|earlier|mid dash?)?';

/** In order of precedence: of the rules that match at one place in the text, the first one counts. */
export const rules: readonly Rule[] = [
  {
    name: 'iso-day',
    examples: [
      ['dated 2024-08-12', '2024-08-12'],
      ['at 2024-08-12 17:30', '2024-08-12T17:30'],
    ],
    pattern: 'date:(year:year dash m:n1 dash d:DAY) clock:clock?',
    implied: false,
    when: (found) => tight({ ...found.span('date'), page: found.page }),
    read: (found) => {
      const day = dayIn(found.value('year'), found.value('m'), found.value('d'));
      return day && found.has('clock') ? day + clockValue(found.value('clock')) : day;
    },
  },
  {
    name: 'dotted-day',
    examples: [['as of 12.08.2024', '2024-08-12']],
    pattern: 'date:dotDate',
    implied: false,
    read: (found) => {
      const date = found.value('date');
      return dayIn(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100);
    },
  },
  {
    name: 'slashed-day',
    examples: [
      ['on 25/12/2023', '2023-12-25'],
      ['on 7/28/24', '2024-07-28'],
      ['on 12/8/24', '2024-08-12'],
    ],
    pattern: 'a:DAY slash b:DAY slash y:(year|n1|n2|n3)',
    implied: true,
    when: tight,
    read: read.slashedDay,
  },
  {
    name: 'september-11',
    examples: [['after the 9/11 attacks', '2001-09-11']],
    pattern: 'm:n1 slash d:n1',
    implied: true,
    when: (found) => found.value('m') === 9 && found.value('d') === 11 && tight(found),
    read: () => '2001-09-11',
  },
  {
    name: 'day-month-to-day-month',
    examples: [
      ['from 30 July to 2 August 2024', '2024-07-30', '2024-08-02'],
      ['30 December - 2 January 2024', '2023-12-30', '2024-01-02'],
    ],
    pattern: `left:(${ANY_DAY} the? d1:DAY of? m1:MONTH) ${JOIN} right:(${ANY_DAY} the? d2:DAY of? m2:MONTH (comma|of)? ${YEAR})`,
    implied: false,
    read: (found) => read.twoDays(found, yearWritten(found)),
  },
  {
    name: 'month-day-to-month-day',
    examples: [['from July 30 to August 2, 2024', '2024-07-30', '2024-08-02']],
    pattern: `left:(${ANY_DAY} m1:MONTH the? d1:DAY) ${JOIN} right:(${ANY_DAY} m2:MONTH the? d2:DAY (comma|of)? ${YEAR})`,
    implied: false,
    read: (found) => read.twoDays(found, yearWritten(found)),
  },
  {
    name: 'days-of-a-month',
    examples: [
      ['from 3 to 5 May 2024', '2024-05-03', '2024-05-05'],
      ['on 3 and 5 May', '2024-05-03', '2024-05-05'],
    ],
    pattern: `left:(the? d1:DAY) ${JOIN} right:(the? d2:DAY of? m2:MONTH ((comma|of)? ${YEAR})?)`,
    implied: true,
    when: (found) => guard.increasing(found, 'd1', 'd2'),
    read: (found, story) =>
      read.twoDays(found, yearWritten(found) ?? read.yearNear(found, story, 'm2', 'd2')),
  },
  {
    name: 'days-of-a-month-american',
    examples: [
      ['on March 5-9, 2018', '2018-03-05', '2018-03-09'],
      ['July 4 and 5 were quiet', '2024-07-04', '2024-07-05'],
    ],
    pattern: `left:(m1:MONTH the? d1:DAY) (dash|to|and|or) right:(the? d2:DAY (comma? ${YEAR})?)`,
    implied: true,
    when: (found) => guard.increasing(found, 'd1', 'd2') && guard.noAmount(found),
    read: (found, story) =>
      read.twoDays(found, yearWritten(found) ?? read.yearNear(found, story, 'm1', 'd1')),
  },
  {
    name: 'day-month-year',
    examples: [
      ['on 12 August 2024', '2024-08-12'],
      ['on Monday, 12th of August, 2024', '2024-08-12'],
      ['on the night of 20 June 1791', '1791-06-20TNI'],
      ['on the first of May 2020', '2020-05-01'],
    ],
    pattern: `${PART_OF} ${ON} the? d:DAYWORD of? m:MONTH (comma|of)? ${YEAR} ${PART}`,
    implied: false,
    read: (found) => withPart(dayIn(yearWritten(found) ?? 0, found.value('m'), found.value('d')), found),
  },
  {
    name: 'month-day-year',
    examples: [
      ['on August 12, 2024', '2024-08-12'],
      ['on Mon., Aug. 12th 2024', '2024-08-12'],
      ['on the morning of August 12, 2024', '2024-08-12TMO'],
    ],
    pattern: `${PART_OF} ${ON} m:MONTH the? d:DAYWORD (comma|of)? ${YEAR} ${PART}`,
    implied: false,
    read: (found) => withPart(dayIn(yearWritten(found) ?? 0, found.value('m'), found.value('d')), found),
  },
  {
    name: 'day-month-of-that-year',
    examples: [
      ['He won in 2019 and on 5 May of that year resigned', '2019', '2019-05-05'],
      ['on 5 May last year', '2023-05-05', '2023'],
    ],
    pattern: `date:(the? d:DAYWORD of? m:MONTH) comma? of:of? which:(that|the same|same|this|last|next|previous|following) unit:unit`,
    implied: true,
    when: guard.unitIsYear,
    read: read.dayOfThatYear,
  },
  {
    name: 'month-day-of-that-year',
    examples: [['He won in 2019 and on May 5 of that year resigned', '2019', '2019-05-05']],
    pattern: `date:(m:MONTH the? d:DAYWORD) comma? of:of? which:(that|the same|same|this|last|next|previous|following) unit:unit`,
    implied: true,
    when: guard.unitIsYear,
    read: read.dayOfThatYear,
  },
  {
    name: 'day-month',
    examples: [
      ['He died on 31 July', '2024-07-31'],
      ['They will vote on the 3rd of September', '2024-09-03'],
      ['On the night of 13 April they fled', '2024-04-13TNI'],
    ],
    pattern: `${PART_OF} ${ON} the? d:DAYWORD of? m:MONTH ${PART}`,
    implied: true,
    when: guard.dayBeforeMonth,
    read: read.dayOfMonth,
  },
  {
    name: 'month-day',
    examples: [
      ['He died on July 31', '2024-07-31'],
      ['They will vote on Sept 3', '2024-09-03'],
      ['They met on July Fourth', '2024-07-04'],
    ],
    pattern: `${PART_OF} ${ON} m:MONTH the? d:DAYWORD ${PART}`,
    implied: true,
    when: guard.dayAfterMonth,
    read: read.dayOfMonth,
  },
  {
    name: 'two-months-of-a-year',
    examples: [
      ['between March and April 2018', '2018-03', '2018-04'],
      ['from November to January 2020', '2019-11', '2020-01'],
    ],
    pattern: `left:(${EDGE} m1:MONTH) (dash|to|and|or) right:((early|late|mid dash?)? m2:MONTH (comma|of)? ${YEAR})`,
    implied: false,
    read: read.twoMonths,
  },
  {
    name: 'month-year',
    examples: [
      ['in March 2021', '2021-03'],
      ['in early March, 2021', '2021-03'],
      ['by the end of September 480 BC', 'BC0480-09'],
    ],
    pattern: `${EDGE} m:MONTH (comma|of)? ${YEAR}`,
    implied: false,
    read: (found) => read.monthOf(yearWritten(found), found),
  },
  {
    name: 'month-of-that-year',
    examples: [
      ['He won in 2019 and in May of the same year resigned', '2019', '2019-05'],
      ['in May last year', '2023-05'],
    ],
    pattern: `${EDGE} m:MONTH comma? of? which:(that|the same|same|this|last|next|previous|following) unit:unit`,
    implied: true,
    when: guard.unitIsYear,
    read: (found, story) => read.monthOf(read.yearNamed(found, story), found),
  },
  {
    name: 'month',
    examples: [
      ['Sanctions were renewed in November', '2023-11'],
      ['The election will be held in November', '2024-11'],
      ['It ended last March', '2024-03'],
      ['by mid-July', '2024-07'],
    ],
    pattern: `${EDGE} which:(this|that|last|next|the? previous|the? following)? m:month`,
    implied: true,
    when: guard.month,
    read: read.bareMonth,
  },
  {
    name: 'season-of-a-year',
    examples: [
      ['in the summer of 2012', '2012-SU'],
      ['in late autumn 2012', '2012-FA'],
      ['the spring of last year', '2023-SP'],
    ],
    pattern: `${EDGE} the? season:season (comma|of)? (${YEAR} | which:(that|the same|this|last|next|previous|following) unit:unit)`,
    implied: false,
    when: (found) => !found.has('unit') || guard.unitIsYear(found),
    read: read.seasonOfYear,
  },
  {
    name: 'year-and-season',
    examples: [['the 2012 summer season', '2012-SU']],
    pattern: 'year:year season:season',
    implied: false,
    read: read.seasonOfYear,
  },
  {
    name: 'season',
    examples: [
      ['applied before last summer', '2023-SU'],
      ['It will open this autumn', '2024-FA'],
      ['in the spring they left', '2024-SP'],
    ],
    pattern: `${EDGE} (which:(this|last|next|the? previous|the? following|that|the same) | the)? season:season`,
    implied: true,
    when: guard.season,
    read: read.bareSeason,
  },
  {
    name: 'quarter-of-a-year',
    examples: [
      ['in the second quarter of 2024', '2024-Q2'],
      ['profits for the fourth quarter', '2023-Q4'],
      ['in the first quarter of last year', '2023-Q1'],
    ],
    pattern: `the? n:NTH dash? quarter (of? ${YEAR} | of? the? which:(that|same|this|last|next|previous|following) unit:unit)?`,
    implied: true,
    when: (found) => !found.has('unit') || guard.unitIsYear(found),
    read: read.quarterOfYear,
  },
  {
    name: 'quarter-by-letter',
    examples: [['in Q2 2024', '2024-Q2']],
    pattern: `q n:n1 (of? ${YEAR})?`,
    implied: true,
    when: (found) => found.value('n') <= 4,
    read: read.quarterOfYear,
  },
  {
    name: 'this-quarter',
    examples: [['The last quarter was poor', '2024-Q2']],
    pattern: 'the? which:(this|last|next|past|previous|following|coming) quarter',
    implied: true,
    deictic: true,
    read: read.thisQuarter,
  },
  {
    name: 'half-of-a-year',
    examples: [['in the first half of 2023', '2023-H1']],
    pattern: `the? n:(NTH|latter) half of (the? unit)? ${YEAR}`,
    implied: false,
    read: read.halfOfYear,
  },
  {
    name: 'century',
    examples: [
      ['in the early 20th century', '19'],
      ['the fourth century BC', 'BC03'],
      ['an eighteenth-century house', '17'],
    ],
    pattern: `${EDGE} the? n:(NTH|bigOrdinal) dash? unit:unit era:era?`,
    implied: false,
    when: guard.unitIsCentury,
    read: read.centuryNamed,
  },
  {
    name: 'decade',
    examples: [
      ['in the late 1980s', '198'],
      ["in the '60s", '196'],
      ['the 470s BC', 'BC047'],
      ['by the 1800s', '18'],
    ],
    pattern: `${EDGE} the? (early|late|mid dash?)? apostrophe? decade:decade era:era?`,
    implied: false,
    when: guard.decade,
    read: read.decadeNamed,
  },
  {
    name: 'decade-with-apostrophe',
    examples: [["during the 1930's", '193']],
    pattern: `${EDGE} the? (early|late|mid dash?)? decade:year apostrophe s`,
    implied: false,
    when: (found) =>
      found.value('decade') % 10 === 0 && tight({ ...found, start: found.span('decade').start }),
    read: read.decadeNamed,
  },
  {
    name: 'decade-by-name',
    examples: [['in the early sixties', '196']],
    pattern: `the (early|late|mid dash?)? decade:decadeWord`,
    implied: true,
    read: read.decadeNamed,
  },
  {
    name: 'years-before-christ',
    examples: [
      ['from 499 to 493 BC', 'BC0499', 'BC0493'],
      ['the war of 492-490 BC', 'BC0492', 'BC0490'],
    ],
    pattern: 'left:(y1:(n1|n2|n3|n4|year)) (dash|to|and|or) right:(y2:(n1|n2|n3|n4|year) era)',
    implied: false,
    when: (found) => guard.increasing(found, 'y2', 'y1'),
    read: (found) => [
      { value: yearValue(1 - found.value('y1')), span: found.span('left') },
      { value: yearValue(1 - found.value('y2')), span: found.span('right') },
    ],
  },
  {
    name: 'years-from-to',
    examples: [['over 2000 - 2050', '2000', '2050']],
    pattern: 'left:(year:year) dash right:(year2:year)',
    implied: false,
    when: (found) => guard.increasing(found, 'year', 'year2'),
    read: (found) => [
      { value: String(found.value('year')), span: found.span('left') },
      { value: String(found.value('year2')), span: found.span('right') },
    ],
  },
  {
    name: 'years-in-short',
    examples: [
      ['from 2010-12 she led it', '2010', '2012'],
      ['the war of 1914–18', '1914', '1918'],
    ],
    pattern: 'left:(year:year) (dash|slash) right:(short:(n1|n2|n3))',
    implied: false,
    when: guard.yearsInShort,
    read: read.yearsInShort,
  },
  {
    name: 'year',
    examples: [
      ['It ended in 2018', '2018'],
      ['in early 2020', '2020'],
      ['The 2015 text may return', '2015'],
      ['at the end of 480 BC', 'BC0480'],
      ['1,701 papers, 2000 people, $1984 and Resolution 2231'],
    ],
    pattern: `${EDGE} (the (unit:unit|units:units))? ${YEAR}`,
    implied: false,
    when: guard.year,
    read: read.bareYear,
  },
  {
    name: 'holiday',
    examples: [
      ['on Christmas Eve 2023', '2023-12-24'],
      ['They left on Boxing Day', '2023-12-26'],
      ["a speech on New Year's Day 2024", '2024-01-01'],
      ['on Good Friday 2024', '2024-03-29'],
    ],
    pattern: `(which:(this|last|next))? name:(christmas (unit|eve)? | boxing unit | new unit apostrophe? s? (unit|eve) | good weekday | easter (weekday|unit)? | halloween | thanksgiving unit? | armistice unit | valentine apostrophe? s? unit) part:part? ((comma|of)? ${YEAR})?`,
    implied: true,
    when: guard.holiday,
    read: read.holidayNamed,
  },
  {
    name: 'day-before-yesterday',
    examples: [
      ['the day before yesterday', '2024-08-11'],
      ['the day after tomorrow', '2024-08-15'],
    ],
    pattern: 'the? unit (earlier|later) today:today',
    implied: true,
    deictic: true,
    when: (found) => found.value('today') !== 0,
    read: (found, story) => read.daysFromNow(found, story, found.value('today') * 2),
  },
  {
    name: 'today',
    examples: [
      ['Yesterday the rial fell', '2024-08-12'],
      ['tomorrow morning', '2024-08-14TMO'],
    ],
    pattern: `(early|late|later|earlier)? today:today ${PART}`,
    implied: true,
    deictic: true,
    when: guard.notNowadays,
    read: read.today,
  },
  {
    name: 'tonight',
    examples: [
      ['The vote is tonight', '2024-08-13TNI'],
      ['Shells fell overnight', '2024-08-13TNI'],
    ],
    pattern: '(tonight|overnight)',
    implied: true,
    deictic: true,
    read: (found, story) => read.partOfDay(found, story, 0, 'TNI'),
  },
  {
    name: 'last-night',
    examples: [
      ['They spoke last night', '2024-08-12TNI'],
      ['The ministry said this morning', '2024-08-13TMO'],
    ],
    pattern: `${SHIFT} which:(last|this) p2:part`,
    implied: true,
    deictic: true,
    read: (found, story) => read.partOfDay(found, story, read.which(found) === 'last' ? -1 : 0),
  },
  {
    name: 'that-night',
    examples: [
      ['They met on 3 May. The following morning they left', '2024-05-03', '2024-05-04TMO'],
      ['They met on 3 May and spoke that evening', '2024-05-03', '2024-05-03TEV'],
    ],
    pattern: `${SHIFT} the? which:(that|same|next|following|previous) p2:part`,
    implied: true,
    read: read.thatPart,
  },
  {
    name: 'weekday',
    examples: [
      ['The council met on Thursday', '2024-08-08'],
      ['The council will meet on Thursday', '2024-08-15'],
      ['He flew home last Friday', '2024-08-09'],
      ['On Monday evening she spoke', '2024-08-12TEV'],
      ['Sunday Adeyemi read the Sunday Times on Bloody Sunday'],
    ],
    pattern: `${PART_OF} (early|late)? (last:(last|past) | next:(next|coming) | this:this)? weekday:weekday ${PART}`,
    implied: true,
    deictic: true,
    when: guard.weekdayAlone,
    read: read.weekdayAlone,
  },
  {
    name: 'weekend',
    examples: [
      ['Protests spread over the weekend', '2024-W32-WE'],
      ['Protests will resume this weekend', '2024-W33-WE'],
    ],
    pattern: 'which:(this|last|next|the|that|the following|the previous) (past)? unit:unit',
    implied: true,
    deictic: true,
    when: guard.unitIsWeekend,
    read: read.weekendNamed,
  },
  {
    name: 'units-ago',
    examples: [
      ['The deal collapsed six years ago', '2018'],
      ['three weeks ago', '2024-W30'],
      ['two days ago', '2024-08-11'],
      ['a decade ago', '201'],
      ['a few days ago', 'PAST_REF'],
    ],
    pattern: `${COUNT} unit:UNIT (ago)`,
    implied: true,
    deictic: true,
    read: (found, story) => read.unitsAway(found, story, -1),
  },
  {
    name: 'units-from-now',
    examples: [['two weeks from now', '2024-W35']],
    pattern: `${COUNT} unit:UNIT (from (now|today) | hence)`,
    implied: true,
    deictic: true,
    read: (found, story) => read.unitsAway(found, story, 1),
  },
  {
    name: 'units-later',
    examples: [
      ['They met on 3 May; two days later they left', '2024-05-03', '2024-05-05'],
      ['He won in 2019; a year earlier he had lost', '2019', '2018'],
      ['He was born in 1950 and three years later they moved', '1950', '1953'],
    ],
    pattern: `${COUNT} unit:UNIT way:(later|earlier|previous)`,
    implied: true,
    when: guard.laterAlone,
    read: read.unitsLater,
  },
  {
    name: 'some-time-later',
    examples: [
      ['They met on 3 May; weeks later they left', '2024-05-03', 'FUTURE_REF'],
      ['They had left weeks earlier', 'PAST_REF'],
    ],
    pattern: 'units way:(later|earlier|previous)',
    implied: true,
    when: guard.laterAlone,
    read: (found) => (found.all('way')[0]?.kind === 'later' ? 'FUTURE_REF' : 'PAST_REF'),
  },
  {
    name: 'day-after',
    examples: [['They met on 3 May; the day after, they left', '2024-05-03', '2024-05-04']],
    pattern: 'the unit:unit way:(later|earlier|following|previous)',
    implied: true,
    when: guard.laterAlone,
    read: read.unitsLater,
  },
  {
    name: 'length-from-now',
    examples: [
      ['over the next four years', 'P4Y'],
      ['for the last few weeks', 'PXW'],
      ['in the coming days', 'PXD'],
    ],
    pattern: `(the|this|these)? (last|past|next|coming|previous|following|NTH) (${COUNT} dash?)? unit:units`,
    implied: false,
    read: (found) => lengthValue(countOf(found), unitOf(found)),
  },
  {
    name: 'past-unit',
    examples: [['in the past decade', 'P10Y']],
    pattern: 'the past unit:unit',
    implied: false,
    when: (found) => unitOf(found) !== 10,
    read: (found) => lengthValue(1, unitOf(found)),
  },
  {
    name: 'last-unit',
    examples: [
      ['last month', '2024-07'],
      ['this year', '2024'],
      ['next week', '2024-W34'],
      ['earlier this week', '2024-W33'],
      ['late last year', '2023'],
      ['the end of next year', '2025'],
    ],
    pattern: `(${SHIFT} | edge:(the? edge of)) span:(which:(last|this|next) unit:unit)`,
    implied: true,
    deictic: true,
    read: read.lastUnit,
  },
  {
    name: 'length-of-the-next-unit',
    examples: [
      ['It stayed shut for the next year', 'P1Y'],
      ['over the following decade', 'P10Y'],
    ],
    pattern: 'the which:(next|following|coming) unit:unit',
    implied: false,
    when: (found) => unitOf(found) !== UNIT.weekend && /^(?:for|over)$/i.test(before(found)),
    read: (found) => lengthValue(1, unitOf(found)),
  },
  {
    name: 'that-unit',
    examples: [
      ['He won in 2019. That year he moved', '2019', '2019'],
      ['They met on 3 May and left the next day', '2024-05-03', '2024-05-04'],
      ['It broke in May 2019. Later that month it sank', '2019-05', '2019-05'],
      ['It began in 1990 and ended the following year', '1990', '1991'],
    ],
    pattern: `(${SHIFT} | edge:(the? edge of))? (the|that|this)? which:(that|same|next|following|last|previous) unit:unit`,
    implied: true,
    when: guard.wholeUnit,
    read: read.thatUnit,
  },
  {
    name: 'end-of-the-unit',
    examples: [
      ['by the end of the year', '2024'],
      ['earlier in the month', '2024-08'],
      ['He rang her on Monday. Earlier in the day he had flown home', '2024-08-12', '2024-08-12'],
      ['by year end', '2024'],
    ],
    pattern: `(edge:((early|late|later|earlier) in | the? edge of | the latter part of) the unit:unit | unit2:unit dash? (apostrophe s)? edge2:edge)`,
    implied: true,
    when: guard.endOfUnit,
    read: read.endOfUnit,
  },
  {
    name: 'every',
    examples: [
      ['meets every week', 'P1W'],
      ['every two years', 'P2Y'],
      ['each Monday', 'XXXX-WXX-1'],
      ['40 per year', 'P1Y'],
    ],
    pattern: `(quantifier|per) (${COUNT})? (unit:UNIT | weekday:weekday | part:part)`,
    implied: false,
    type: 'SET',
    read: read.every,
  },
  {
    name: 'annually',
    examples: [['They meet annually', 'P1Y']],
    pattern: 'unit:setWord',
    implied: false,
    type: 'SET',
    when: guard.notNamed,
    read: (found) => lengthValue(1, unitOf(found)),
  },
  {
    name: 'rate',
    examples: [['15 tankers a year', 'P1Y']],
    pattern: 'a unit:unit',
    implied: false,
    type: 'SET',
    when: guard.rate,
    read: (found) => lengthValue(1, unitOf(found)),
  },
  {
    name: 'two-lengths',
    examples: [['a wait of twelve to eighteen months', 'P12M', 'P18M']],
    pattern: `left:(c1:(n1|n2|n3|ones|teens|tens)) (dash|to|or) right:(c2:(n1|n2|n3|ones|teens|tens) dash? unit:UNIT)`,
    implied: false,
    type: 'DURATION',
    when: (found) => guard.increasing(found, 'c1', 'c2'),
    read: (found) => [
      { value: lengthValue(found.value('c1'), unitOf(found)), span: found.span('left') },
      { value: lengthValue(found.value('c2'), unitOf(found)), span: found.span('right') },
    ],
  },
  {
    name: 'length',
    examples: [
      ['The call lasted 30 minutes', 'PT30M'],
      ['held for two weeks', 'P2W'],
      ['a 27-year contract', 'P27Y'],
      ['two and a half years', 'P2.5Y'],
      ['after half an hour', 'PT0.5H'],
      ['for several months', 'PXM'],
      ['a couple of days', 'PXD'],
      ['two full days', 'P2D'],
    ],
    pattern: `${COUNT} dash? ${BETWEEN} unit:UNIT (and a half:half)? (dash? (old|long))?`,
    implied: false,
    type: 'DURATION',
    when: guard.lengthWithUnit,
    read: read.lengthOf,
  },
  {
    name: 'as-long-as-a-unit',
    examples: [
      ['a decades-long dispute', 'PXDE'],
      ['a month-long siege', 'P1M'],
    ],
    pattern: '(unit:unit | units:units) dash (long|old)',
    implied: false,
    type: 'DURATION',
    read: (found) =>
      found.has('units') ? lengthValue(null, found.value('units')) : lengthValue(1, unitOf(found)),
  },
  {
    name: 'length-without-number',
    examples: [
      ['not spoken for years', 'PXY'],
      ['over the years', 'PXY'],
    ],
    pattern: 'the? unit:units',
    implied: false,
    type: 'DURATION',
    when: guard.bareLength,
    read: (found) => lengthValue(null, unitOf(found)),
  },
  {
    name: 'clock',
    examples: [
      ['Sirens sounded at 5:30 p.m.', '2024-08-13T17:30'],
      ['at 08:30 GMT', '2024-08-13T08:30'],
      ['at 9am', '2024-08-13T09:00'],
      ['at noon', '2024-08-13T12:00'],
      ['Psalm 23:10'],
    ],
    pattern:
      '(clock:(clock|n1|decimal) meridiem:meridiem zone? | clock2:(clock|clockHour) zone:zone? | noon:noon)',
    implied: true,
    when: guard.clock,
    read: read.clockTime,
  },
  {
    name: 'now',
    examples: [
      ['Currently no talks are planned', 'PRESENT_REF'],
      ['They are now allies', 'PRESENT_REF'],
    ],
    pattern: '(presently|now)',
    implied: false,
    type: 'DATE',
    read: () => 'PRESENT_REF',
  },
  {
    name: 'recently',
    examples: [['the recently announced plan', 'PAST_REF']],
    pattern: 'more? recently',
    implied: false,
    type: 'DATE',
    read: () => 'PAST_REF',
  },
  {
    name: 'the-future',
    examples: [['in the near future', 'FUTURE_REF']],
    pattern: 'the? future',
    implied: false,
    type: 'DATE',
    when: guard.theFuture,
    read: () => 'FUTURE_REF',
  },
];
