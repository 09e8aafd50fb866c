// How are months, weekdays and seasons called?
// Source: common knowledge.

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Monday first, as in ISO weeks. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

/** Capitalised words of the calendar and of feasts that name no person, organisation or place. */
export const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...`jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  christmas easter ramadan eid hanukkah passover thanksgiving halloween lent advent diwali yom kippur pentecost
  gmt bst est edt cst cdt mst mdt pst pdt cet cest utc am pm ad bc ce bce`.split(/\s+/),
]);
