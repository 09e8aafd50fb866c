// What can a word be inside a phrase that says who somebody is?
import type { EntityType } from '../../model.ts';
import { ADDRESS, FIRST_NAME, flagsOf, OFFICE, SURNAME } from '../lexicon/names.ts';
import lists from '../lexicon/word-classes.json' with { type: 'json' };

export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'noun'
  | 'adjective'
  | 'proper'
  | 'number'
  | 'adverb'
  | 'preposition'
  | 'and'
  | 'relative'
  | 'be'
  | 'auxiliary'
  | 'verb'
  | 'stop'
  | 'mark';

const CLOSED = new Map<string, WordClass>([
  ...row('determiner', 'the a an this these those some any each every another no'),
  ...row('possessive', 'my your his her its our their whose'),
  ...row('preposition', 'of in at for from on with to by under behind between against over within without'),
  ...row(
    'preposition',
    'among during since until through across into onto about near per alongside outside inside',
  ),
  ...row(
    'preposition',
    'toward towards upon throughout beyond above below beside along around off via despite',
  ),
  ...row('and', 'and or &'),
  ...row('relative', 'who which whom that'),
  ...row('be', 'is are was were be been being'),
  ...row('auxiliary', 'am has have had do does did will would shall should can could may might must'),
  ...row('stop', 'i you he she it we they me him us them himself herself itself themselves myself'),
  ...row(
    'stop',
    'when while after before because although though if unless whereas where whether but nor so yet as',
  ),
  ...row('stop', 'than then there here how why what not never also too only just even still already again'),
  ...row(
    'stop',
    'today yesterday tomorrow tonight now later earlier soon ago meanwhile however instead perhaps',
  ),
  ...row(
    'stop',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july',
  ),
  ...row('stop', 'august september october november december'),
  ...row('stop', 'both either neither such like plus including yes oh well thanks please'),
  ...row(
    'number',
    'one two three four five six seven eight nine ten eleven twelve dozens hundreds several many few',
  ),
  ...row(
    'adjective',
    'former late ex current incoming outgoing acting leading first second third last next own fellow',
  ),
  ...row(
    'adjective',
    'chief general major deputy vice assistant associate senior junior new old long-time longtime',
  ),
  ...row(
    'adverb',
    'ever most more very once much well-known best better widely newly recently formerly perhaps',
  ),
]);

/** Pasts that do not end in "-ed", and forms that WordNet lists under another spelling. */
const PASTS = new Set(
  (
    'said told made went took came got gave found thought became began kept held met led ran paid sent spent stood ' +
    'won lost wrote spoke saw knew felt fell heard brought bought built caught chose drew drove ate fought flew ' +
    'forgot grew hid hit hurt laid lent let meant rode rose sold set shook shot shut sang sank sat slept stole ' +
    'struck swore swam taught tore threw understood woke wore done gone seen given taken known written says goes'
  ).split(' '),
);

/** Slang that is a first name far more often, and words that only address somebody. */
const NO_PERSON = new Set([
  'dick',
  'dear',
  'guy',
  'nick',
  'jack',
  'jenny',
  'molly',
  'john',
  'tom',
  'jonah',
  'benedict',
]);
const PERSON = new Set(lists.person.split(' ').filter((word) => !NO_PERSON.has(word)));
const SOMETIMES_PERSON = set(lists.sometimesPerson);

/** Parts of a place and of speech that WordNet files under places. */
const NO_PLACE = set(
  'left right north south east west northeast northwest southeast southwest northern southern eastern western interior ' +
    'downtown uptown top bottom middle side front back end place path line point target position sphere distance ' +
    'destination here there way edge corner centre heart rest mid upstate central somewhere',
);
const NO_GROUP = set('state red blue public social people end top left right year house past data world');
const GROUP = new Set(lists.group.split(' ').filter((word) => !NO_GROUP.has(word)));
const PLACE = new Set(lists.place.split(' ').filter((word) => !NO_PLACE.has(word)));
const VERB = set(lists.verb);
const PARTICIPLE = set(lists.participle);

/** Abbreviated and recent words for what people are, which WordNet lacks. */
const MORE_PERSON = set(
  'ceo cfo coo cto cio vp evp svp pm mp mps mep meps msp td mla pm chairperson spokesperson spokespeople secretary-general ' +
    'gen col capt lt maj sgt sen rep gov dr prof rev hon youtuber vlogger blogger streamer influencer podcaster ' +
    'frontman frontwoman showrunner gamer whistleblower lawmaker policymaker frontrunner partner half-brother ' +
    'half-sister stepson stepdaughter co-founder cofounder co-author co-star co-host co-chair newcomer duo trio ' +
    'people couple chair lead head no2 exec execs legend icon star hopeful favourite favorite boss face voice mastermind ' +
    'architect personality figure major whip pharaoh brain brains deity diety idol guru darling mogul tycoon supremo loyalist hardliner moderate',
);
const MORE_GROUP = set(
  'website site newspaper magazine broadcaster network channel giant maker carmaker automaker chipmaker retailer ' +
    'lender insurer publisher operator provider developer manufacturer producer supplier firm start-up startup label ' +
    'studio brand chain airline charity nonprofit non-profit ngo thinktank think-tank watchdog regulator paper daily ' +
    'weekly tabloid outlet portal platform blog app franchise band duo trio quartet side club squad lab laboratory ' +
    'school university college hospital museum bank fund union wing offshoot arm subsidiary maker conglomerate ' +
    'multinational monopoly utility messenger service successor predecessor parent rival ally group groups subsidiary',
);
const MORE_PLACE = set(
  'capital nation country state republic kingdom monarchy democracy island archipelago port resort suburb neighbourhood ' +
    'neighborhood borough enclave exclave hometown birthplace home venue stadium airport prison camp base',
);

/** The class of a word; `first` where it opens a sentence, so that a capital says nothing. */
export function wordClass(word: string, first: boolean): WordClass {
  const lower = word.toLowerCase();
  const closed = CLOSED.get(lower);
  const capital = /^\p{Lu}/u.test(word);
  if (closed !== undefined && (!capital || first || closed !== 'stop' || MONTHS_AND_DAYS.test(lower))) {
    return capital && !first && closed === 'adjective' ? 'proper' : closed;
  }
  if (/['’]s?$/.test(word)) return 'possessive';
  if (capital) return 'proper';
  if (PASTS.has(lower)) return 'verb';
  if (lower.includes('-')) return isRoleNoun(lower, 'person') ? 'noun' : 'adjective';
  if (PERSON.has(lower) || MORE_PERSON.has(lower)) return 'noun';
  if (/(?:ing|ed)$/.test(lower) && lower.length > 4) return PARTICIPLE.has(lower) ? 'adjective' : 'verb';
  if (singulars(lower).some((base) => VERB.has(base))) return GROUP.has(lower) ? 'noun' : 'verb';
  if (lower.endsWith('ly') && lower.length > 4) return LY_ADJECTIVES.test(lower) ? 'adjective' : 'adverb';
  return 'noun';
}

const MONTHS_AND_DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;
const LY_ADJECTIVES =
  /^(?:early|daily|weekly|monthly|elderly|family|friendly|only|lonely|lively|likely|deadly|costly|ally|rally|assembly|supply|monopoly|reply|italy)$/;

/** Whether a noun says what somebody or something of this type is: "spokesman", "agency", "capital". */
export function isRoleNoun(word: string, type: EntityType): boolean {
  const lower = word.toLowerCase();
  return singulars(lower).some((noun) => isSingularRole(noun, type));
}

/** Whether a noun hardly ever means anything but a person. */
export function isMostlyPerson(word: string): boolean {
  const lower = word.toLowerCase();
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  const known = [...singulars(lower), ...singulars(last)].some(
    (noun) => PERSON.has(noun) || MORE_PERSON.has(noun),
  );
  return known || ALWAYS_PERSON.test(last);
}

function isSingularRole(noun: string, type: EntityType): boolean {
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  for (const form of last === noun ? [noun] : [noun, last]) {
    if (type === 'person') {
      if (PERSON.has(form) || MORE_PERSON.has(form) || SOMETIMES_PERSON.has(form)) return true;
      if (flagsOf(form) & ADDRESS) return true;
    } else if (type === 'organization') {
      if (GROUP.has(form) || MORE_GROUP.has(form)) return true;
    } else if (PLACE.has(form) || MORE_PLACE.has(form)) return true;
  }
  return type === 'person' && ALWAYS_PERSON.test(last);
}

/**
 * Whether a word before a name is a title and no name: "Judge", "President", "Scientologist". First names that are
 * trades too ("Hunter", "Dean") are names.
 */
export function isTitleWord(word: string): boolean {
  const flags = flagsOf(word.toLowerCase());
  if (flags & (OFFICE | ADDRESS)) return (flags & FIRST_NAME) === 0 || (flags & ADDRESS) !== 0;
  return (flags & (FIRST_NAME | SURNAME)) === 0 && isMostlyPerson(word);
}

/** Endings of words for people that no list is full of. */
const ALWAYS_PERSON = /.{3}(?:man|woman|person|ologist|maker|keeper|player|holder)s?$/;

/** A past tense that does not end in "-ed". */
export function isPast(lower: string): boolean {
  return PASTS.has(lower);
}

/** A plural and what it may be the plural of. */
function singulars(word: string): string[] {
  if (word.endsWith('men')) return [word, `${word.slice(0, -3)}man`];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (!word.endsWith('s') || word.endsWith('ss')) return [word];
  return word.endsWith('es') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word, word.slice(0, -1)];
}

function row(kind: WordClass, words: string): [string, WordClass][] {
  return words.split(' ').map((word) => [word, kind]);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
