// Which words speak of time, and of what kind? Written for this reader from the common stock of English.

/** What a word or number is to the patterns, and its value there: June is a `month` of value 6. */
export interface Sense {
  readonly kind: string;
  readonly value: number;
}

/** `first` counts its words from a number on; a `-` keeps a place free. */
interface Row {
  readonly kind: string;
  readonly words: string;
  readonly first?: number;
  readonly value?: number;
}

/** Words that mean the same in every case. */
const ANY_CASE: readonly Row[] = [
  {
    kind: 'month',
    first: 1,
    words: 'january february - april - june july august september october november december',
  },
  { kind: 'weekday', first: 1, words: 'monday tuesday wednesday thursday friday saturday sunday' },
  { kind: 'season', first: 0, words: 'spring summer autumn winter' },
  { kind: 'season', first: 0, words: 'springtime summertime fall wintertime' },
  { kind: 'part', value: 0, words: 'morning mornings dawn daybreak sunrise' },
  { kind: 'part', value: 1, words: 'afternoon afternoons' },
  { kind: 'part', value: 2, words: 'evening evenings dusk sunset nightfall' },
  { kind: 'part', value: 3, words: 'night nights nighttime' },
  { kind: 'noon', value: 12, words: 'noon midday' },
  { kind: 'noon', value: 0, words: 'midnight' },
  { kind: 'today', value: -1, words: 'yesterday' },
  { kind: 'today', value: 0, words: 'today' },
  { kind: 'today', value: 1, words: 'tomorrow' },
  { kind: 'unit', first: 1, words: 'minute hour day week month year decade century fortnight weekend' },
  {
    kind: 'units',
    first: 0,
    words: 'seconds minutes hours days weeks months years decades centuries fortnights',
  },
  { kind: 'units', first: 0, words: 'secs mins hrs - - - yrs' },
  { kind: 'ones', first: 1, words: 'one two three four five six seven eight nine' },
  {
    kind: 'teens',
    first: 10,
    words: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  },
  { kind: 'hundred', value: 100, words: 'hundred hundreds' },
  { kind: 'hundred', value: 1000, words: 'thousand thousands' },
  { kind: 'dozen', value: 12, words: 'dozen dozens' },
  { kind: 'vague', words: 'few several many numerous various countless couple' },
  {
    kind: 'ordinalWord',
    first: 1,
    words:
      'first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  },
  { kind: 'second', value: 2, words: 'second' },
  { kind: 'latter', value: 2, words: 'latter' },
  {
    kind: 'adjective',
    words: 'full straight consecutive whole entire successive further additional extra solid',
  },
  { kind: 'meridiem', value: 0, words: 'am a.m' },
  { kind: 'meridiem', value: 12, words: 'pm p.m' },
  { kind: 'era', words: 'bc b.c bce b.c.e' },
  { kind: 'zone', words: 'gmt utc bst cet cest est edt pst pdt local' },
  { kind: 'setWord', first: 2, words: 'hourly daily weekly monthly yearly' },
  { kind: 'setWord', value: 6, words: 'annual annually' },
  { kind: 'presently', words: 'currently nowadays presently' },
  { kind: 'edge', words: 'beginning start end close turn middle opening' },
  { kind: 'later', words: 'later after afterward afterwards' },
  { kind: 'earlier', words: 'earlier before previously' },
  { kind: 'next', words: 'next' },
  { kind: 'following', words: 'following subsequent ensuing' },
  { kind: 'previous', words: 'previous preceding prior' },
  { kind: 'coming', words: 'coming upcoming' },
  { kind: 'in', words: 'in during within throughout' },
  { kind: 'to', words: 'to through thru until till' },
  { kind: 'a', value: 1, words: 'a an' },
  { kind: 'quantifier', words: 'every each' },
  { kind: 'around', words: 'around about circa' },
  { kind: 'armistice', words: 'armistice remembrance' },
  { kind: 'valentine', words: "valentine valentine's valentine’s" },
];

/** Words that are a kind of their own. */
const THEMSELVES =
  'tonight overnight quarter quarters half recently more last past early late mid per on at by since ' +
  'from between and or of the this that same for over ago hence now time than old long s eve new good boxing future ' +
  'christmas easter thanksgiving halloween twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that mean a time only with a capital letter. */
const CAPITAL: readonly Row[] = [
  { kind: 'month', first: 3, words: 'march - may' },
  { kind: 'monthShort', first: 1, words: 'jan feb mar apr - jun jul aug sep oct nov dec' },
  { kind: 'monthShort', value: 9, words: 'sept' },
  { kind: 'weekdayShort', first: 1, words: 'mon tue wed thu fri sat sun' },
  { kind: 'weekdayShort', first: 2, words: 'tues weds thurs' },
  { kind: 'q', words: 'q' },
];

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Every spelling of every word, so that the scan needs one look-up a word and no lower-casing. */
const SENSES = new Map<string, Sense>();
for (const row of CAPITAL) addRow(row, [capitalised, upper]);
for (const row of ANY_CASE) addRow(row, [lower, capitalised, upper]);
for (const word of THEMSELVES.split(' ')) addRow({ kind: word, words: word }, [lower, capitalised, upper]);
TENS.forEach((word, n) =>
  addRow({ kind: 'tens', words: word, value: 20 + 10 * n }, [lower, capitalised, upper]),
);
DECADES.forEach((word, n) =>
  addRow({ kind: 'decadeWord', words: word, value: 20 + 10 * n }, [lower, capitalised]),
);

/** The sense of a word as it is written; undefined where it has nothing to do with time. */
export function senseOf(word: string): Sense | undefined {
  return SENSES.get(word);
}

function addRow(row: Row, forms: readonly ((word: string) => string)[]): void {
  row.words.split(' ').forEach((word, n) => {
    const value = row.first === undefined ? (row.value ?? 0) : row.first + n;
    if (word !== '-') for (const form of forms) SENSES.set(form(word), { kind: row.kind, value });
  });
}

function lower(word: string): string {
  return word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function upper(word: string): string {
  return word.toUpperCase();
}
