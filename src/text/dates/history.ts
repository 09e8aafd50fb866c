// Is the text a history, whose dates hang on each other, or news, whose dates hang on its publication day?
import { dayOf, parseDay } from '../../calendar.ts';
import type { Match } from './rule.ts';

/** A history writes at least so many years … */
const YEARS = 4;
/** … that lie more than so many years before its publication … */
const DISTANCE = 1;
/** … and so many of them for every word that hangs on the day of writing ("yesterday", "on Monday"). */
const RATIO = 8;

/**
 * Decided by what the text itself says: years that lie well back against years that do not, and against words
 * such as "today" and "Monday".
 */
export function isHistory(matches: readonly Match[], published: string | null): boolean {
  const day = published === null ? null : parseDay(published);
  const now = day === null ? null : dayOf(day).year;
  let far = 0;
  let near = 0;
  let deictic = 0;
  for (const { rule, found } of matches) {
    if (rule.deictic === true) deictic += 1;
    if (!found.has('year') && !found.has('bc')) continue;
    const year = found.has('bc') ? -found.value('bc') : found.value('year');
    if (now === null || now - year > DISTANCE) far += 1;
    else near += 1;
  }
  return far >= YEARS && far > RATIO * deictic && far > near;
}
