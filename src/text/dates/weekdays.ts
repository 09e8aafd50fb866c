// Which Monday is "Monday"?
import { weekday } from '../../calendar.ts';
import type { Found } from './found.ts';
import type { Story } from './story.ts';
import { directionOf } from './tense.ts';

/** The number of the day; null where nothing settles it. */
export function weekdayNear(found: Found, story: Story): number | null {
  const from = story.history ? (story.day ?? story.published) : story.published;
  if (from === null) return null;
  const wanted = found.value('weekday');
  const back = (weekday(from) - wanted + 7) % 7;
  const ahead = (wanted - weekday(from) + 7) % 7;
  if (found.has('last')) return from - (back || 7);
  if (found.has('next')) return from + (ahead || 7);
  const direction = directionOf(found);
  return direction === 1 || (found.has('this') && direction === 0) ? from + ahead : from - back;
}
