// Which words say that somebody says something, and what may follow them?

/** `past` serves as participle too where a verb has one form for both. */
export type Form = 'base' | 'third' | 'past' | 'ing' | 'participle';

export interface Saying {
  readonly lemma: string;
  readonly form: Form;
  /**
   * What a word of saying may govern, one letter each:
   * `q` a quotation ("she said, '…'"), `s` a bare clause ("said it was late"), `t` a clause with "that",
   * `w` a question clause ("asked whether"), `i` an infinitive ("vowed to"), `o` a hearer first ("told them that"),
   * `n` a thing ("criticised the plan"), `a` a thing "as" something ("described it as late"),
   * `p` a thing after a preposition ("called for calm", "complained about noise"),
   * `x` two things ("called the plan a mistake"), `y` a person, then "of" or "for" something ("accused them of").
   */
  readonly frames: string;
}

// One verb a line: lemma, frames, irregular past (and participle). Own list, after the verbs of communication in Levin,
// "English Verb Classes and Alternations" (1993, sections 29, 33 and 37), and the use of news.
// A `+` marks a verb that doubles its last letter: admitted, begging.
const VERBS = `
say qstw said
tell qstwio told
add qst
write qst wrote written
ask qwiop
reply qt
respond q
answer q
explain qtw
note qtw
continue q
recall qtwn
tweet qtn
insist qtp
declare qtxn
announce qtwn
warn qtiop
argue qtp
claim qtin
state qtwn
stress qtwn
emphasise qtwn
emphasize qtwn
assert qtn
contend qt
maintain qt
concede qtn
acknowledge qtn
admit+ qtn
confess qt
conclude qt
observe qt
remark qt
comment qp
joke qtp
quip+ qt
boast qtp
complain qtp
lament qtn
predict qtn
promise qtisno
vow qtin
pledge qtin
swear qti swore sworn
threaten qi
suggest qtwn
propose qtn
recommend qtn
urge qion
advise qion
remind qo
assure qso
inform o
notify o
counter qt
retort q
shoot q shot
shout qt
yell q
scream q
cry q
whisper q
mutter q
murmur q
exclaim qt
interject q
interrupt q
chant q
sing q sang sung
read q read
testify qtp
reveal qtwn
disclose qtwn
confirm qtwn
deny qtn
report qtn
allege qtn
charge qt
caution qto
cautioned qt
reiterate qtn
repeat qtn
echo qn
post q
text q
email qo
blog qt
opine qt
muse qt
theorize qt
estimate tn
mention tn
indicate tw
signal tn
signal+ tn
hint tp
imply t
proclaim qtn
pronounce qx
profess qt
preach q
plead qi
beg+ qi
demand qtin
request tn
order tio
command qi
instruct io
call qpx
describe anw
characterize an
characterise an
portray an
label x
dub x
brand x
deem x
term x
name x
refer+ p
speak p spoke spoken
talk p
discuss wn
criticise qn
criticize qn
condemn qn
denounce qn
praise qn
applaud qn
commend n
hail qan
thank qy
blast qny
slam+ qny
attack ny
mock qn
ridicule n
rebuke n
deride qan
decry qn
bemoan n
accuse y
defend n
dismiss an
reject n
refute n
dispute tn
question qwn
challenge n
cite n
quote n
detail wn
outline wn
recount qwn
relate t
remember qtn
reason qt
reckon st
rail p
agree qtip
disagree qp
decline i
refuse i
offer qi
volunteer qti
rejoin q
chide qn
tease q
scoff qt
sneer q
snap+ q
fume q
thunder q
bellow q
roar q
gush q
crow qt
enthuse q
beam q
crack q
sigh q
laugh q
smile q
shrug+ q
grin+ q
growl q
bark q
blurt q
gasp q
wail q
sob+ q
moan q
groan q
drawl q
deadpan q
riff q
vent q
rant p
expound p
elaborate qp
clarify qtw
counsel qi
exhort qi
implore qio
beseech qio
entreat qio
encourage qin
invite i
forbid i
advocate n
espouse n
champion n
tout n
extol n
laud qn
salute n
congratulate y
apologise qp
apologize qp
appeal p
campaign p
lobby p
press p
point tp
underscore tn
underline tn
highlight n
express n
brag+ tp
snipe qt
ponder w
confide qt
reassure ot
berate n
lambaste n
lambast n
castigate n
chastise n
scold qn
disparage n
belittle n
restate tn
posit qt
postulate t
assess qt
attest tp
affirm qtn
reaffirm qtn
avow t
certify t
verify t
chronicle n
document n
publish n
broadcast tn
stipulate t
specify tw
spell q
summarise qn
summarize qn
sum q
put q put
go q went gone
think q thought
worry qtp
wonder qw
chuckle q
giggle q
mumble q
stammer q
grumble qt
marvel q
venture q
concur qt
hiss q
intone q
gripe q
whine q
pray q
gloat q
rasp q
croak q
coo q
narrate q
surmise qt
speculate qt
blame n
submit+ q
`;

// Nouns of saying with what they may govern: a clause with "that" (`t`), a preposition (`p`), an infinitive (`i`).
const NOUNS = `
accusation tp
admission tp
advice ti
allegation tp
announcement tp
argument tp
assertion tp
assurance t
belief t
boast t
call pi
claim tpi
comment p
complaint tp
concession t
conclusion t
confirmation tp
contention t
criticism tp
declaration tp
demand tpi
denial tp
description p
insistence tp
mantra t
message t
notion t
observation t
opinion t
pledge ti
plea pi
prediction tp
promise tpi
proposal pi
proclamation t
refusal i
remark tp
reminder t
report tp
revelation t
rumour t
rumor t
signal tn
signal+ tn
statement tp
suggestion tp
testimony t
threat ti
vow ti
warning tp
word t
`;

// Words that are written like a verb of saying but as often are nouns: believed only with a subject before them.
const AMBIGUOUS = new Set(
  `advocate advocates answer answers appeal appeals attack attacks beliefs blame blames blast blasts boast boasts
  brand brands broadcast broadcasts call calls campaign campaigns challenge challenges champion
  champions chant chants charge charges cites claim claims command commands comment comments
  complaint counsel counter cries cry demand demands detail details dispute disputes document
  documents doubt doubts echo echoes email emails estimate estimates fear fears felt figure figures
  forecast forecasts forms found go goes guess guesses hails held highlight highlights hint hints
  hope hopes interrupts joke jokes label labels laugh laughs lead left lobby name names note notes
  offer offers order orders plans plea pleads pledge pledges point points post posts praise press
  presses promise promises pushes put puts question questions quips quote quotes reading reason
  reasons recommends refuse released releases remark remarks repeat repeats report reports request
  requests scream screams shout shouts shrugs signal signals slam slams smile smiles snap snaps
  speaking spell spells spoke state states sum sums talk talks term terms text texts thanks thought
  tweet tweets vow vows warnings wonder wonders worries worry writings`.split(/\s+/),
);

/** What may stand between a verb and the thing it is about, where it is not `ABOUT`: verbs, then prepositions. */
const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `call | for on
  ask | for
  appeal plead lobby press campaign apologise apologize | for
  refer point hint attest | to at
  warn caution | of about against
  argue | for against
  rail rant | against about
  disagree agree | with on
  insist | on`
    .split('\n')
    .flatMap((row) => {
      const [verbs = '', prepositions = ''] = row.split(' | ');
      return verbs
        .trim()
        .split(' ')
        .map((verb): [string, string[]] => [verb, prepositions.split(' ')]);
    }),
);
const ABOUT = ['about', 'of', 'on'];

/** The prepositions that lead from a verb of saying, by its lemma, to what it is about. */
export function prepositionsOf(lemma: string): readonly string[] {
  return PREPOSITIONS.get(lemma) ?? ABOUT;
}

/** The verb of saying that a folded word can be, or undefined. */
export function sayingOf(word: string): Saying | undefined {
  return FORMS.get(word);
}

/** What the noun of saying governs (`t`, `p`, `i`), or undefined where the word is none. */
export function sayingNounOf(word: string): string | undefined {
  return NOUN_FORMS.get(word);
}

/** True for forms that are nouns as often as verbs. */
export function isAmbiguousSaying(word: string): boolean {
  return AMBIGUOUS.has(word);
}

const FORMS = verbForms();
const NOUN_FORMS = nounForms();

function verbForms(): Map<string, Saying> {
  const forms = new Map<string, Saying>();
  const put = (word: string, lemma: string, form: Form, frames: string) => {
    if (!forms.has(word)) forms.set(word, { lemma, form, frames });
  };
  for (const row of VERBS.trim().split('\n')) {
    const [word = '', frames = '', past, participle] = row.split(' ');
    const lemma = word.replace('+', '');
    const stem = word.replace('+', lemma.slice(-1));
    put(past ?? pastOf(stem), lemma, 'past', frames);
    if (participle !== undefined) put(participle, lemma, 'participle', frames);
    put(lemma, lemma, 'base', frames);
    put(thirdOf(lemma), lemma, 'third', frames);
    put(ingOf(stem), lemma, 'ing', frames);
  }
  return forms;
}

function nounForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const row of NOUNS.trim().split('\n')) {
    const [noun = '', frames = ''] = row.split(' ');
    forms.set(noun, frames);
    forms.set(thirdOf(noun), frames);
  }
  return forms;
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ingOf(stem: string): string {
  return stem.endsWith('e') && !stem.endsWith('ee') ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
