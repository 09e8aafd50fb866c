// What part can an everyday word play in a sentence? Closed classes of English, as bits.

/** Bits of `classOf`; a word may have several. */
export const DETERMINER = 1;
export const SUBJECT_PRONOUN = 2;
export const PREPOSITION = 4;
export const AUXILIARY = 8;
export const ADVERB = 16;
export const CONJUNCTION = 32;
/** Opens a clause: "that", "because", "which". */
export const SUBORDINATOR = 64;
export const RELATIVE = 128;
export const OBJECT_PRONOUN = 256;
export const POSSESSIVE = 512;
/** Weekdays, months, "yesterday", "earlier": words that say when. */
export const TIME = 1024;
/** A finite verb that is neither auxiliary nor of saying: "went", "took". */
export const VERB = 2048;
/** Written by the word list below, not guessed from its ending. */
export const NUMERAL = 4096;

/** Bits that the page adds, by the shape of a word or by other lists. */
export const CAPITAL = 8192;
/** Ends like a past tense: "resigned". */
export const PAST = 16384;
/** Ends in "-ing". */
export const GERUND = 32768;
/** A form of a verb of saying that is as often a noun. */
export const EITHER = 65536;
/** A noun of saying: "claim". */
export const SAYING_NOUN = 131072;

// Every list: the closed classes of a school grammar (Quirk and others, 1985); VERB: irregular pasts.
const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    `the a an one this that these those some any no every each another both all several many most few either
     neither such certain numerous various other much more`,
  ],
  [DETERMINER | POSSESSIVE, 'his her its their our my your whose'],
  [
    SUBJECT_PRONOUN,
    `i he she we they it you who everyone everybody someone somebody anyone nobody one others none many some
     another both`,
  ],
  [OBJECT_PRONOUN, 'me him her us them you it himself herself themselves itself myself ourselves whom each'],
  [
    PREPOSITION,
    `of in on at by for with from to about as into onto over under after before during against between among
     amid through throughout within without across despite since until till toward towards upon via per like
     unlike regarding concerning near outside inside above below behind beside besides beyond along around
     alongside following including off out up down than past`,
  ],
  [
    AUXILIARY,
    `is are was were be been being am has have had having do does did will would can could may might must shall
     should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
     couldn't shouldn't mustn't mightn't ain't he's she's it's they're we're i'm you're i've we've they've
     i'll he'll she'll we'll they'll i'd he'd she'd we'd they'd that's there's who's`,
  ],
  [
    ADVERB,
    `not never also later then now again often once recently already just still further even too soon always
     sometimes ever simply only instead perhaps maybe rather quite very almost nearly twice thereby meanwhile
     however moreover nevertheless nonetheless therefore thus indeed anyway apparently afterwards afterward
     thereafter elsewhere here there together aloud back regularly so first last long much well far else ago`,
  ],
  [CONJUNCTION, 'and but or nor yet plus'],
  [
    SUBORDINATOR,
    `that if whether when because although though while since after before as where how why until unless
     whereas once lest`,
  ],
  [SUBORDINATOR | RELATIVE, 'who which whom whose what that where whoever whatever'],
  [
    TIME,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december yesterday today tonight tomorrow earlier later morning afternoon
     evening night week month year weekend mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  ],
  [
    VERB,
    `went took made came got gave found saw knew became began left kept held brought stood let meant met ran
     paid sat led grew lost fell sent built understood drew broke spent rose drove bought wore chose won threw
     sought fought caught taught thought felt heard showed shook sold struck slept flew hung laid rode shot
     rang swore tore bore spun stole woke strode stuck swung shrank sank sprang strung withstood overthrew arose awoke
     clung crept drank knelt lit lay misled overtook shed slid sped swept swam undid fought won led pled withdrew
     overcame forgot forgave froze hid beat bit blew dealt dug fed fled forbade foresaw leapt lent
     underwent undertook upheld wept wound seems seem appears appear wants want needs need has goes makes takes
     gives comes gets keeps thinks think believes believe knows know hopes hope expects expect remains remain
     becomes become includes include faces runs leads holds shows show means wins loses lets stands sits lives
     works plans looks look tries try starts continues begins helps turns feels feel likes loves sees see hear
     hears finds find considers consider wonder wonders refuses fails`,
  ],
  [
    NUMERAL,
    'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million dozens',
  ],
];

const CLASSES = new Map<string, number>();
for (const [bit, list] of LISTS)
  for (const word of list.trim().split(/\s+/)) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

const LY_NOUNS = new Set(
  'family rally ally assembly supply reply july italy bully monopoly anomaly'.split(' '),
);

/** The classes of a folded word, 0 for an open-class word. An adverb in "-ly" is known by its ending. */
export function classOf(word: string): number {
  const known = CLASSES.get(word);
  if (known !== undefined) return known;
  return word.length > 4 && word.endsWith('ly') && !LY_NOUNS.has(word) ? ADVERB : 0;
}
