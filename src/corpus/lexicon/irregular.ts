// Which forms of English words follow no ending? The closed classes of the language, as grammars list them.

/** Verbs and nouns: the word first, then its irregular forms. */
const FORMS = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
die dying
lie lying
tie tying
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
person people persons
wife wives
knife knives
half halves
thief thieves
wolf wolves
loaf loaves
shelf shelves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
phenomenon phenomena
criterion criteria
bacterium bacteria
datum data
medium media
stimulus stimuli
fungus fungi
nucleus nuclei
alumnus alumni
vertex vertices
appendix appendices
matrix matrices
index indices
axis axes
stratum strata
spectrum spectra
curriculum curricula
memorandum memoranda
embryo embryos
policeman policemen
policewoman policewomen
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
chairman chairmen
fisherman fishermen
gunman gunmen
businessman businessmen
businesswoman businesswomen
fireman firemen
serviceman servicemen
layman laymen
`;

/** Words that an ending would take apart wrongly or put together with another word. */
const OWN = `
news
united
universe
university
organ
organization organisation
general
generic
communism
community
international
policy
police
political
politics
emergency
emergence
`;

const COUNTS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`;
const TENS = `thirty forty fifty sixty seventy eighty ninety`;
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`;

/** Form → the word it is a form of. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(rows(FORMS));

/** Words whose term is not made by cutting endings off. */
export const EXACT: ReadonlyMap<string, string> = new Map([
  ...OWN.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((form, _, [head = '']): [string, string] => [form, head])),
  ...COUNTS.split(' ').map((word, n): [string, string] => [word, String(n)]),
  ...TENS.split(' ').map((word, n): [string, string] => [word, String((n + 3) * 10)]),
  ...ORDINALS.split(' ').map((word, n): [string, string] => [word, ordinal(n + 1)]),
  ['usa', 'us.'],
]);

function rows(list: string): [string, string][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, head]);
    });
}

function ordinal(n: number): string {
  return n === 1 ? '1st' : n === 2 ? '2nd' : n === 3 ? '3rd' : `${n}th`;
}
