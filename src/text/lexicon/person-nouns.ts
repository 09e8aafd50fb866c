// Which nouns name one person by office or trade, and what do they tell of the person?
import type { Gender } from './titles.ts';

// Own list from the offices and trades that English-language news names people by.
const EITHER = `president|prime minister|premier|chancellor|minister|foreign minister|foreign secretary|home secretary
|secretary|defence secretary|defense secretary|governor|mayor|senator|representative|lawmaker|lawyer|attorney
|ambassador|envoy|commissioner|councillor|speaker|chair|chief|director|leader|spokesperson|sheriff|deputy|general
|colonel|major|captain|lieutenant|sergeant|commander|admiral|officer|detective|inspector|superintendent|coach
|manager|actor|singer|author|writer|novelist|poet|playwright|producer|filmmaker|rapper|comedian|journalist|reporter
|correspondent|editor|columnist|presenter|broadcaster|economist|analyst|scientist|researcher|historian|philosopher
|barrister|solicitor|prosecutor|chief executive|founder|entrepreneur|billionaire|millionaire|mogul|tycoon|developer
|activist|campaigner|dissident|cleric|candidate|nominee|front-runner|frontrunner|incumbent|challenger|judge|justice
|professor|doctor|physician|surgeon|nurse|teacher|student|veteran|pastor|priest|bishop|archbishop|rabbi|imam|pope
|adviser|strategist|pollster|consultant|lobbyist|diplomat|negotiator|first minister|vice president|president-elect
|secretary-general|defendant|victim|witness|suspect|whistleblower|farmer|pensioner|teenager|celebrity|star|host
|backbencher|republican|democrat|independent|socialist|conservative|liberal|retiree|native|executive|banker`;
const MALE = `spokesman|chairman|congressman|councilman|alderman|businessman|assemblyman|king|prince|duke|sheikh|emir
|ayatollah|policeman|fireman|actor|widower|father|husband|son|brother|man|boy`;
const FEMALE = `spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|assemblywoman|queen|princess|duchess
|first lady|actress|policewoman|widow|mother|wife|daughter|sister|woman|girl`;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['ceo', 'chief executive'],
  ['mp', 'lawmaker'],
  ['advisor', 'adviser'],
  ['justice', 'judge'],
]);

/** Every noun with its gender where it tells one. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...rows(EITHER, null),
  ...rows(MALE, 'male'),
  ...rows(FEMALE, 'female'),
]);

/** The plain noun for a folded word or pair of words ("pm" is "prime minister"); null where it is none. */
export function plainOffice(words: string): string | null {
  const full = SHORT.get(words) ?? words;
  return PERSON_NOUNS.has(full) ? full : null;
}

function rows(list: string, gender: Gender | null): [string, Gender | null][] {
  return list.split('|').map((noun) => [noun.trim().replaceAll('\n', ' '), gender]);
}
