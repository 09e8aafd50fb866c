// Which Monday is "Monday"?
import { weekday } from '../../calendar.ts';
import { before, type Found } from './found.ts';
import { present, type Story } from './story.ts';
import { directionOf } from './tense.ts';

/** Verbs after which "until Friday" lies behind: it lasted, it was put off to a day to come. */
const LASTED = /\b(?:lasted|stayed|remained|continued|ran|fought|worked|lived|held|waited|reigned)\b/i;
/** Verbs in the past that look ahead: "hoped for an answer by Friday". */
const LOOKING_AHEAD =
  /\b(?:hope[ds]?|expect(?:ed|s)?|wanted|planned|demanded|promised|vowed|agreed to|asked|told|urged|ordered|given?|gave|called on|due|deadline|postponed|delayed|put off|adjourned|extended)\b/i;

/** The number of the day; null where nothing settles it. */
export function weekdayNear(found: Found, story: Story): number | null {
  const from = story.history ? (story.day ?? present(story)) : present(story);
  if (from === null) return null;
  const wanted = found.value('weekday');
  const back = (weekday(from) - wanted + 7) % 7;
  const ahead = (wanted - weekday(from) + 7) % 7;
  if (found.has('last')) return from - (back || 7);
  if (found.has('next')) return from + (ahead || 7);
  return liesAhead(found) ? from + ahead : from - back;
}

function liesAhead(found: Found): boolean {
  const word = before(found).toLowerCase();
  if (found.has('this')) return directionOf(found) !== -1;
  if (word === 'until' || word === 'till') return !LASTED.test(clauseBefore(found));
  if (word === 'by' && LOOKING_AHEAD.test(clauseBefore(found))) return true;
  return directionOf(found) === 1;
}

function clauseBefore({ page, start, sentence }: Found): string {
  return page.text.slice(Math.max(sentence?.start ?? 0, start - 120), start);
}
