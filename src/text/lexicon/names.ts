// What do the lists say of a word: a first name, a city, a title, a common word?
import brands from './brands.json' with { type: 'json' };
import cities from './cities.json' with { type: 'json' };
import demonyms from './demonyms.json' with { type: 'json' };
import english from './english-words.json' with { type: 'json' };
import either from './first-names-either.json' with { type: 'json' };
import female from './first-names-female.json' with { type: 'json' };
import male from './first-names-male.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import surnames from './surnames.json' with { type: 'json' };
import territories from './territories.json' with { type: 'json' };
import { CALENDAR } from './calendar.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from './organisation-words.ts';
import { KNOWN_PLACES, PLACE_ENDS, PLACE_STARTS } from './place-words.ts';
import { NO_NAMES, PEOPLES } from './no-names.ts';
import { ADDRESSES, OFFICES } from './titles.ts';
import type { Gender } from './titles.ts';

/** What the lists say of one word or phrase; several may be true of one. */
export const FEMALE = 1;
export const MALE = 2;
export const SURNAME = 4;
export const CITY = 8;
export const TERRITORY = 16;
export const DEMONYM = 32;
export const ORGANISATION = 64;
export const ORGANISATION_HEAD = 128;
export const PLACE_END = 256;
export const PLACE_START = 512;
export const ADDRESS = 1024;
export const OFFICE = 2048;
export const CALENDAR_WORD = 4096;
export const ENGLISH = 8192;
export const BRAND = 16384;
export const REGION = 32768;
export const NO_NAME = 65536;
export const FIRST_NAME = FEMALE | MALE;
export const PLACE = CITY | TERRITORY;

/** Lower-case words and phrases of several words, with what the lists say of them. */
const flags = new Map<string, number>();
/** First words of phrases, with the length of the longest phrase in words. */
const longest = new Map<string, number>();

add(english, ENGLISH);
add(female, FEMALE);
add(male, MALE);
add(either, FIRST_NAME);
add(surnames, SURNAME);
add(cities, CITY);
add(territories, TERRITORY);
add(KNOWN_PLACES, TERRITORY);
add(demonyms, DEMONYM);
add(organisations, ORGANISATION);
add(KNOWN_ORGANISATIONS, ORGANISATION);
add(ORGANISATION_HEADS, ORGANISATION_HEAD);
add(PLACE_ENDS, PLACE_END);
add(PLACE_STARTS, PLACE_START);
add(ADDRESSES.keys(), ADDRESS);
add(OFFICES, OFFICE);
add(CALENDAR, CALENDAR_WORD);
add(brands, BRAND);
add(regions, REGION);
add(PEOPLES, DEMONYM);
add(NO_NAMES, NO_NAME);

/** What the lists say of a word or phrase in lower case; 0 where they do not have it. */
export function flagsOf(words: string): number {
  return flags.get(words) ?? 0;
}

/** Words in the longest phrase of the lists that begins with this word; 0 where none does. */
export function longestPhrase(word: string): number {
  return longest.get(word) ?? 0;
}

/** The gender that a title or first name tells; undefined where it tells none or both. */
export function genderOf(word: string): Gender | undefined {
  const folded = word.toLowerCase();
  const address = ADDRESSES.get(folded);
  if (address) return address;
  const found = flagsOf(folded) & FIRST_NAME;
  return found === FEMALE ? 'female' : found === MALE ? 'male' : undefined;
}

function add(list: Iterable<string>, flag: number): void {
  for (const entry of list) {
    const lower = entry.toLowerCase();
    const words = lower.includes('.') ? lower.replaceAll(/\.(?= |$)/g, '') : lower;
    flags.set(words, (flags.get(words) ?? 0) | flag);
    const blank = words.indexOf(' ');
    if (blank < 0) continue;
    const first = words.slice(0, blank);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.split(' ').length));
  }
}
