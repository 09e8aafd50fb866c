// In which ways does English say who somebody is?
import type { EntityType } from '../../model.ts';
import { closing, phraseAt, runEndingAt, titleEndingAt, wholePhrase, type Phrase } from './phrases.ts';
import type { Place, Range, Scene } from './scene.ts';
import { isRoleNoun, isTitleWord } from './word-class.ts';

export interface RoleRule {
  readonly name: string;
  /** Text, the name in it, its type, and the words that the rule must find; null where it must find none. */
  readonly examples: readonly (readonly [string, string, EntityType, string | null])[];
  /** Types of names of which the rule is sure even where the words fit another type only. */
  readonly sure?: readonly EntityType[];
  /** Whether a pronoun may stand in the place of the name. */
  readonly pronouns?: boolean;
  readonly find: (scene: Scene, place: Place) => Range | null;
}

/** The order is the precedence where two rules read the same words of one entity. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'copula',
    examples: [
      ['Ann Hill is a doctor from Leeds.', 'Ann Hill', 'person', 'a doctor from Leeds'],
      [
        'Ann Hill KC (born 1970) was the mayor of York until 2001.',
        'Ann Hill',
        'person',
        'the mayor of York until 2001',
      ],
      [
        'Ann Hill, better known as Annie, is an English singer who won a prize.',
        'Ann Hill',
        'person',
        'an English singer who won a prize',
      ],
      ['Ann Hill was the head of the jury and was impressed.', 'Ann Hill', 'person', 'the head of the jury'],
      [
        'Ann Hill has been a lawyer, teacher, and writer.',
        'Ann Hill',
        'person',
        'a lawyer, teacher, and writer',
      ],
      ['Ann Hill is not a doctor.', 'Ann Hill', 'person', null],
      ['If Ann Hill is the leader, they lose.', 'Ann Hill', 'person', null],
      ['Is Ann Hill the leader?', 'Ann Hill', 'person', null],
      ['Ann Hill is in the garden.', 'Ann Hill', 'person', null],
      ['Ann Hill has been accused by many.', 'Ann Hill', 'person', null],
      ['A friend of Ann Hill is a doctor.', 'Ann Hill', 'person', null],
      [
        'Ann Hill is the oldest queen to ever take the throne.',
        'Ann Hill',
        'person',
        'the oldest queen to ever take the throne',
      ],
      ['Acme is a maker of tyres.', 'Acme', 'organization', 'a maker of tyres'],
      ['Leeds is a city in the north of England.', 'Leeds', 'place', 'a city in the north of England'],
    ],
    pronouns: true,
    sure: ['person', 'organization', 'place'],
    find: (scene, place) => {
      const verb = predicateOf(scene, place);
      if (verb === null || !isBe(scene, verb)) return null;
      return predicate(scene, verb + 1, place);
    },
  },
  {
    name: 'role-verb',
    examples: [
      ['Ann Hill became mayor of York in May.', 'Ann Hill', 'person', 'mayor of York'],
      ['Ann Hill was appointed as a judge.', 'Ann Hill', 'person', 'a judge'],
      ['Ann Hill, who is 40, has served as chair of the fund.', 'Ann Hill', 'person', 'chair of the fund'],
      ['Ann Hill was sworn in as president on Monday.', 'Ann Hill', 'person', 'president'],
      ['Ann Hill works as a plumber.', 'Ann Hill', 'person', 'a plumber'],
      ['Ann Hill never became mayor.', 'Ann Hill', 'person', null],
      ['A player from Leeds became a judge.', 'Leeds', 'place', null],
      ['Ann Hill became angry.', 'Ann Hill', 'person', null],
    ],
    pronouns: true,
    sure: ['person', 'organization', 'place'],
    find: (scene, place) => {
      const verb = predicateOf(scene, place);
      const object = verb === null ? null : roleVerbObject(scene, verb, place.to);
      return object === null ? null : predicate(scene, object, place);
    },
  },
  {
    name: 'apposition-after',
    examples: [
      ['Ann Hill, a doctor from Leeds, said so.', 'Ann Hill', 'person', 'a doctor from Leeds'],
      ['Ann Hill, 43, the mayor, said so.', 'Ann Hill', 'person', 'the mayor'],
      ['Ann Hill – the Labour leader – said so.', 'Ann Hill', 'person', 'the Labour leader'],
      ["Ann Hill, the party's leader declared the truce.", 'Ann Hill', 'person', "the party's leader"],
      ['Ann Hill (a pianist) played.', 'Ann Hill', 'person', 'a pianist'],
      ['Ann Hill (1704–1787), a painter, died.', 'Ann Hill', 'person', 'a painter'],
      ['When they met Ann Hill, the owners finally decided to go.', 'Ann Hill', 'person', null],
      [
        'Ann Hill, head of one fund, and chair of another, said so.',
        'Ann Hill',
        'person',
        'head of one fund, and chair of another',
      ],
      ['After meeting Ann Hill, the minister said no.', 'Ann Hill', 'person', null],
      ['They met Ann Hill, President Tom Wood and others.', 'Ann Hill', 'person', null],
      ['Irna, the state news agency, said so.', 'Irna', 'organization', 'the state news agency'],
      ['On Acme, companies responded to it.', 'Acme', 'organization', null],
      ['In Paris, the capital of France, it rained.', 'Paris', 'place', 'the capital of France'],
      ['In Paris, the president spoke.', 'Paris', 'place', null],
    ],
    sure: ['person', 'organization'],
    find: appositionAfter,
  },
  {
    name: 'apposition-before',
    examples: [
      ["Hamas's political leader, Ann Hill, was killed.", 'Ann Hill', 'person', "Hamas's political leader"],
      ['They spoke to the head of the museum, Ann Hill.', 'Ann Hill', 'person', 'the head of the museum'],
      ['At the meeting of the committee, Ann Hill spoke.', 'Ann Hill', 'person', null],
      ['The first film company (Acme) opened.', 'Acme', 'organization', 'The first film company'],
      ['As president, Ann Hill signed it.', 'Ann Hill', 'person', 'president'],
      ['They flew to the town of Acton, Texas.', 'Texas', 'place', null],
      ['They saw the capital of France, Paris.', 'Paris', 'place', 'the capital of France'],
      ['The state news agency, Irna, said so.', 'Irna', 'organization', 'The state news agency'],
    ],
    find: appositionBefore,
  },
  {
    name: 'title',
    examples: [
      ['Prime Minister Ann Hill spoke.', 'Ann Hill', 'person', 'Prime Minister'],
      ['The former Labour leader Ann Hill spoke.', 'Ann Hill', 'person', 'former Labour leader'],
      ['He met linguist and philosopher Ann Hill.', 'Ann Hill', 'person', 'linguist and philosopher'],
      ['Then said spokesman Ann Hill.', 'Ann Hill', 'person', 'spokesman'],
      ['Tom and his wife Ann Hill left.', 'Ann Hill', 'person', 'his wife'],
      ['It sided with the acclaimed actor Ann Hill.', 'Ann Hill', 'person', 'acclaimed actor'],
      ['It is what the match referee Ann Hill gave.', 'Ann Hill', 'person', 'match referee'],
      ['On Monday Ann Hill left.', 'Ann Hill', 'person', null],
      ["It will end striker Ann Hill's season.", 'Ann Hill', 'person', 'striker'],
      ['Dear Ann Hill, hello.', 'Ann Hill', 'person', null],
      ['He met a former state House speaker.', 'House', 'organization', null],
      ['It rained in south Texas.', 'Texas', 'place', null],
      ['The Iranian state news agency Irna said so.', 'Irna', 'organization', 'Iranian state news agency'],
    ],
    sure: ['person'],
    find: (scene, place) =>
      modifiesMore(scene, place)
        ? null
        : (titleEndingAt(scene, tokenBefore(scene, place), place) ?? officeBefore(scene, place)),
  },
  {
    name: 'affiliation',
    examples: [
      ["Labour's Ann Hill won.", 'Ann Hill', 'person', 'Labour'],
      ["The green camp's Ann Hill won.", 'Ann Hill', 'person', 'green camp'],
      ["Her brother's Ann Hill won.", 'Ann Hill', 'person', null],
    ],
    find: affiliation,
  },
  {
    name: 'relative-clause',
    examples: [
      [
        'Ann Hill, who led the party for years, resigned.',
        'Ann Hill',
        'person',
        'who led the party for years',
      ],
      ['Ann Hill, whose brother is a judge, resigned.', 'Ann Hill', 'person', 'whose brother is a judge'],
      ['A man from Leeds, who left, sang.', 'Leeds', 'place', null],
      ['They thanked Acme, which makes tyres.', 'Acme', 'organization', 'which makes tyres'],
    ],
    find: relativeClause,
  },
  {
    name: 'as',
    examples: [
      ['Ann Hill quit as leader of the party.', 'Ann Hill', 'person', 'leader of the party'],
      ["Ann Hill's appointment as a judge was welcomed.", 'Ann Hill', 'person', 'a judge'],
    ],
    find: (scene, place) => {
      let office = false;
      for (let i = place.last + 1; i <= Math.min(place.to, place.last + 5); i += 1) {
        if (office && scene.lower(i) === 'as') return predicate(scene, i + 1, place);
        if (OFFICE.test(scene.lower(i))) office = true;
      }
      return null;
    },
  },
  {
    name: 'bracket',
    examples: [
      ['Ann Hill (Labour) won.', 'Ann Hill', 'person', 'Labour'],
      ['Ann Hill (1970-2020) won.', 'Ann Hill', 'person', null],
    ],
    find: (scene, place) => {
      const open = place.last + 1;
      if (place.type !== 'person' || !scene.isMark(open, '(')) return null;
      const close = closing(scene, open, place.to);
      if (close === null || close - open > 5 || scene.class(open + 1) !== 'proper') return null;
      // Initials of the name itself, not a party.
      if (/^\p{Lu}{3,}$/u.test(scene.word(open + 1))) return null;
      const other = scene.nameAt(open + 1)?.type ?? 'organization';
      return other === 'organization' ? { first: open + 1, last: close - 1 } : null;
    },
  },
];

/** The phrase after "is", "became" or "as", with all that hangs on it. */
function predicate(scene: Scene, from: number, { to, type }: Place): Range | null {
  let first = from;
  while (first < to && scene.class(first) === 'adverb') first += 1;
  if (scene.lower(first) === 'both' || scene.lower(first) === 'also') first += 1;
  const phrase = phraseAt(scene, first, to, type);
  if (phrase === null) return null;
  const last = wholePhrase(scene, phrase, to, type, 'predicate');
  return last === null ? null : { first, last };
}

/** What people enter, hold and leave "as" something. */
const OFFICE =
  /^(?:quits?|quitting|down|retires?|returns?|returned|starred|stars|played|plays|known|career|appointment|election|role|job|post|position|work|term|tenure|time|years|resignation|retirement|succeeded|replaced|succeeds|replaces)$/;

/** Words that may stand between a subject and its verb without changing what is said. */
const BETWEEN = new Set([
  'also',
  'now',
  'then',
  'already',
  'later',
  'still',
  'soon',
  'both',
  'once',
  'therefore',
]);
const NEGATED = new Set(['not', 'never', 'no', 'neither', 'nor', "isn't", "wasn't", 'hardly', 'barely']);
const UNREAL = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'can', "wouldn't", "couldn't"]);

/** The verb whose subject a name or pronoun is; null where it is none, or where the clause does not state. */
function predicateOf(scene: Scene, place: Place): number | null {
  if (place.possessive || !isSubject(scene, place) || isUnreal(scene, place)) return null;
  let i = skipInsertion(scene, place);
  for (let steps = 0; steps < 5 && i <= place.to; steps += 1, i += 1) {
    const word = scene.lower(i);
    if (NEGATED.has(word) || UNREAL.has(word)) return null;
    const kind = scene.class(i);
    if (kind === 'adverb' || BETWEEN.has(word)) continue;
    if (kind === 'auxiliary') continue;
    if (isBe(scene, i) && nextIsVerbal(scene, i + 1, place.to)) continue;
    return NEGATED.has(scene.lower(i + 1)) ? null : i;
  }
  return null;
}

/** Small words before a subject that are not prepositions there: "since Ann Hill became". */
const CONJUNCTION = /^(?:since|until|that|for|like)$/;

/** "her" and "the team at Tennessee" are no subjects, "she" and "since Tennessee became" are. */
function isSubject(scene: Scene, { first, last, from, mention }: Place): boolean {
  if (mention.form === 'pronoun') return /^(?:s?he|they|it|we|i|you|who)$/.test(scene.lower(last));
  let before = first - 1;
  while (before >= from && /^(?:determiner|adjective|proper)$/.test(scene.class(before))) before -= 1;
  return before < from || scene.class(before) !== 'preposition' || CONJUNCTION.test(scene.lower(before));
}

/** "was appointed", "has been a": another verb or participle follows. */
function nextIsVerbal(scene: Scene, i: number, to: number): boolean {
  let next = i;
  while (next < to && (scene.class(next) === 'adverb' || BETWEEN.has(scene.lower(next)))) next += 1;
  return /^(?:been|being)$/.test(scene.lower(next)) || isRoleVerb(scene.lower(next));
}

function isBe(scene: Scene, i: number): boolean {
  return scene.class(i) === 'be' || /^(?:remains?|remained)$/.test(scene.lower(i));
}

/** A question, or a clause that "if" or "whether" opens. */
function isUnreal(scene: Scene, { first, from, to }: Place): boolean {
  if (scene.isMark(to, '?')) return true;
  for (let i = first - 1; i >= from && i >= first - 4; i -= 1) {
    if (scene.isMark(i, ',;:.')) return false;
    if (/^(?:if|whether|unless)$/.test(scene.lower(i))) return true;
  }
  return first - 1 >= from && /^(?:be|auxiliary)$/.test(scene.class(first - 1));
}

/** How many tokens an insertion between subject and verb may hold. */
const INSERTION = 30;

/** The token after brackets and insertions between commas or dashes: "Ann Hill (born 1970), a singer, IS". */
function skipInsertion(scene: Scene, { last, to, mention }: Place): number {
  let i = last + 1;
  if (mention.form === 'pronoun') return i;
  while (i <= to && scene.isMark(i, '([')) i = afterBracket(scene, i, to);
  if (!scene.isMark(i, ',–—')) return i;
  const mark = scene.word(i);
  for (let end = i + 1; end <= to && end - i < INSERTION; end += 1)
    if (scene.isMark(end, mark)) {
      const kind = scene.class(end + 1);
      if (kind === 'be' || kind === 'auxiliary' || isRoleVerb(scene.lower(end + 1))) return end + 1;
    }
  return i;
}

/** The token after a bracket and all brackets in it. */
function afterBracket(scene: Scene, open: number, to: number): number {
  let depth = 0;
  for (let i = open; i <= to; i += 1) {
    if (scene.isMark(i, '([')) depth += 1;
    else if (scene.isMark(i, ')]')) depth -= 1;
    if (depth === 0) return i + 1;
  }
  return Math.max(open, to) + 1;
}

const BECOME = /^(?:becomes?|became|become)$/;
const MAKE =
  /^(?:appointed|elected|re-elected|reelected|named|made|crowned|chosen|declared|proclaimed|selected|picked|promoted|nominated|hired|installed|confirmed)$/;
const SERVE =
  /^(?:serves?|served|serving|works?|worked|working|acts?|acted|acting|reigned|ruled|sworn|retired|resigned)$/;

function isRoleVerb(word: string): boolean {
  return BECOME.test(word) || MAKE.test(word) || SERVE.test(word);
}

/** Where the role begins after "became", "was named", "served as"; null after any other verb. */
function roleVerbObject(scene: Scene, verb: number, to: number): number | null {
  const word = scene.lower(verb);
  if (BECOME.test(word)) return verb + 1;
  let next = verb + 1;
  if (/^(?:in|on|to)$/.test(scene.lower(next)))
    next += scene.lower(next) === 'to' && scene.lower(next + 1) === 'be' ? 2 : 1;
  if (next > to) return null;
  if (scene.lower(next) === 'as') return SERVE.test(word) || MAKE.test(word) ? next + 1 : null;
  const passive = scene.class(verb - 1) === 'be' || scene.class(verb - 1) === 'adverb';
  return MAKE.test(word) && passive ? next : null;
}

function appositionAfter(scene: Scene, place: Place): Range | null {
  if (place.possessive) return null;
  const { to, type } = place;
  let open = place.last + 1;
  if (/^(?:of|from|at)$/.test(scene.lower(open))) open = afterOrigin(scene, open, to);
  const closed = scene.isMark(open, '(') ? closing(scene, open, to) : null;
  // "Ann Hill (born 1970), a singer,": the bracket is an aside unless it holds the phrase itself.
  if (closed !== null && scene.isMark(closed + 1, ',') && phraseAt(scene, open + 1, to, type) === null)
    open = closed + 1;
  const bracket = scene.isMark(open, '(');
  if (!bracket && !scene.isMark(open, ',–—-')) return null;
  let first = open + 1;
  if (!bracket) while (isAside(scene, first, to)) first = nextComma(scene, first, to) + 1;
  if (first > to || scene.lower(first) === 'whose') return null;
  const phrase = phraseAt(scene, first, to, type);
  if (phrase === null) return null;
  const last = wholePhrase(scene, phrase, to, type, 'apposition') ?? subjectApposition(scene, place, phrase);
  if (last === null || !closes(scene, last, to, bracket)) return null;
  if (holdsOnlyNames(scene, phrase) || (last >= to - 1 && opensWithPlace(scene, place))) return null;
  return { first, last };
}

/** "On Twitter, people answered.": what runs to the end of the sentence is the sentence. */
function opensWithPlace(scene: Scene, { first, from }: Place): boolean {
  const opens = scene.class(from, true) === 'preposition' || scene.lower(from) === 'according';
  return first - from <= 3 && first > from && opens;
}

/** "Ann Hill, the party's leader said": the second comma is missing, and a subject can be nothing else. */
function subjectApposition(scene: Scene, place: Place, phrase: Phrase): number | null {
  const verb = isFinite(scene, phrase.last + 1);
  return place.first === place.from && verb && phrase.last > phrase.first ? phrase.last : null;
}

/** A verb, or a past tense that lists call an adjective ("declared"). */
function isFinite(scene: Scene, i: number): boolean {
  const kind = scene.class(i);
  return /^(?:verb|be|auxiliary)$/.test(kind) || (kind === 'adjective' && scene.word(i).endsWith('ed'));
}

/** "of Leeds", "from the Civic Party": the token after it. */
function afterOrigin(scene: Scene, from: number, to: number): number {
  let i = from + 1;
  while (i <= to && i - from < 7 && /^(?:determiner|proper|adjective|noun)$/.test(scene.class(i))) i += 1;
  return i;
}

/** An age or letters after a name: "43,", "QC,", "Jr.,". */
function isAside(scene: Scene, i: number, to: number): boolean {
  const comma = nextComma(scene, i, to);
  if (comma === -1 || comma - i > 2) return false;
  return (
    (scene.isNumber(i) && comma === i + 1) ||
    scene.lower(i) === 'aged' ||
    /^(?:[A-Z]{2,4}|Jr|Sr|PhD)\.?$/.test(scene.word(i))
  );
}

function nextComma(scene: Scene, from: number, to: number): number {
  for (let i = from; i <= Math.min(to, from + 4); i += 1) if (scene.isMark(i, ',')) return i;
  return -1;
}

/** An apposition ends with a mark or with its sentence. */
function closes(scene: Scene, last: number, to: number, bracket: boolean): boolean {
  if (bracket) return scene.isMark(last + 1, '),;');
  return (
    last >= to ||
    isFinite(scene, last + 1) ||
    scene.class(last + 1) === 'mark' ||
    scene.class(last + 1) === 'and' ||
    scene.class(last + 1) === 'stop'
  );
}

/** "Ann Hill, Acme Group and others": names in a list, no words about her. */
function holdsOnlyNames(scene: Scene, { first, last, head }: Phrase): boolean {
  // "State Department Spokesperson" was read as a name, and is an office.
  if (isTitleWord(scene.word(head)) && last > first) return false;
  for (let i = first; i <= last; i += 1) {
    const kind = scene.class(i);
    if (scene.nameAt(i) === undefined && kind !== 'and' && kind !== 'determiner') return false;
  }
  return true;
}

function appositionBefore(scene: Scene, place: Place): Range | null {
  const { from, type } = place;
  const comma = place.first - 1;
  const last = comma - 1;
  const bracketed = scene.isMark(comma, '(') && scene.isMark(place.last + 1, ')');
  if (comma <= from || !(bracketed || scene.isMark(comma, ','))) return null;
  if (endsInName(scene, last, place)) return null;
  for (let first = last; first >= from && last - first < 16; first -= 1) {
    if (scene.isMark(first, ',;:—–') || scene.class(first) === 'be') break;
    if (!begins(scene, first, from)) continue;
    const phrase = phraseAt(scene, first, last, type);
    if (phrase === null || holdsOnlyNames(scene, phrase)) continue;
    if (wholePhrase(scene, phrase, last, type, 'apposition') !== last) continue;
    return closesAfter(scene, place, first) ? { first, last } : null;
  }
  return null;
}

/**
 * "agents to El Paso, Texas" and "a cast with Tom Hill, Ann Wood": names in a row. "the capital of France, Paris" and
 * "the wife of Tom Hill, Ann" are none: "of" makes the first name a part of the phrase.
 */
function endsInName(scene: Scene, last: number, { from, type }: Place): boolean {
  if (scene.class(last) !== 'proper') return false;
  const name = scene.nameAt(last);
  if (type !== 'place' && name?.type !== type) return false;
  let before = last;
  while (before > from && scene.class(before) === 'proper') before -= 1;
  if (scene.lower(before) !== 'of') return true;
  return type === 'place' && !/^(?:capital|city|seat)$/i.test(scene.word(before - 1));
}

/** After the name comes a mark, or the verb where the two open the clause: "The mayor, Ann Hill said". */
function closesAfter(scene: Scene, place: Place, first: number): boolean {
  const next = scene.class(place.last + 1);
  if (place.possessive || place.last >= place.to || /^(?:mark|and|stop)$/.test(next)) return true;
  const opens = first === place.from || scene.class(first - 1) === 'mark' || scene.lower(first - 1) === 'as';
  return opens && (next === 'adverb' || isFinite(scene, place.last + 1));
}

/** A phrase begins with an article, "his", "Iran's", or where the sentence does. */
function begins(scene: Scene, i: number, from: number): boolean {
  const kind = scene.class(i, i === from);
  // "Telling allies, …" and "As president, …" are no phrases; "president" after "As" is.
  if (i === from) return !/^(?:stop|verb|preposition)$/.test(kind) && !scene.word(i).endsWith('ing');
  if (scene.lower(i - 1) === 'as' && i - 1 === from) return true;
  if (kind === 'determiner' || kind === 'number') return true;
  const before = scene.class(i - 1, i - 1 === from);
  if (/^(?:be|verb|preposition|and)$/.test(before)) return kind !== 'preposition';
  if (before === 'determiner' || before === 'possessive' || before === 'adjective') return false;
  return (kind === 'possessive' || kind === 'proper') && before !== 'proper' && before !== 'noun';
}

/** "a former state House speaker": the name of an organisation or place only describes the next noun. */
function modifiesMore(scene: Scene, { mention, last, to, possessive }: Place): boolean {
  if (mention.type === 'person' || possessive || last >= to) return false;
  const next = scene.class(last + 1);
  return next === 'noun' || next === 'proper' || next === 'adjective';
}

/** The token before a name, or before the quotation mark that opens it: the newspaper "Die Zeit". */
function tokenBefore(scene: Scene, { first, from }: Place): number {
  return first - 2 >= from && scene.isMark(first - 1, '"“‘') ? first - 2 : first - 1;
}

/** "Governor of Washington Chris Hill": the title ends in a place or an organisation. */
function officeBefore(scene: Scene, place: Place): Range | null {
  const last = place.first - 1;
  let i = last;
  while (i > place.from && last - i < 5 && scene.class(i) === 'proper') i -= 1;
  if (i === last || scene.lower(i) !== 'of' || i === place.from) return null;
  const title = titleEndingAt(scene, i - 1, place);
  return title === null ? null : { first: title.first, last };
}

/** "Labour's Ann Hill": whose she is, without the "'s". */
function affiliation(scene: Scene, place: Place): Range | null {
  const owner = place.first - 1;
  if (place.type !== 'person' || owner < place.from || !/\p{L}['’]s$/u.test(scene.word(owner))) return null;
  const word = scene.word(owner).slice(0, -2);
  const named = scene.nameAt(owner)?.type;
  if (named === 'person' || (named === undefined && !isRoleNoun(word, 'organization'))) return null;
  const before = runEndingAt(scene, owner - 1, place);
  return { first: before?.first ?? owner, last: owner, cut: 2 };
}

function relativeClause(scene: Scene, place: Place): Range | null {
  if (place.possessive) return null;
  let first = afterAsides(scene, place);
  if (scene.isMark(first, ',(–—')) first += 1;
  const start = first;
  if (scene.class(first) === 'preposition') first += 1;
  // "a senator from Texas, who": people are meant, not the place.
  const pronoun = place.type === 'place' ? /^(?:which|where)$/ : /^(?:who|whose|whom|which)$/;
  if (!pronoun.test(scene.lower(first))) return null;
  let last = first;
  for (let i = first + 1; i <= place.to; i += 1) {
    if (scene.isMark(i, ',;:.?!)—–') && i > first + 1) break;
    if (scene.class(i) === 'and' && scene.class(i + 1) === 'stop') break;
    last = i;
  }
  return last > first ? { first: start, last } : null;
}

/** The token after brackets, an age and a first apposition, where a relative clause may begin. */
function afterAsides(scene: Scene, place: Place): number {
  let i = place.last + 1;
  if (scene.isMark(i, '([') && !/^(?:who|which|whose|whom)$/.test(scene.lower(i + 1)))
    while (i <= place.to && !scene.isMark(i - 1, ')]')) i += 1;
  const comma = isAside(scene, i + 1, place.to) ? nextComma(scene, i + 1, place.to) : i;
  const apposition = appositionAfter(scene, place);
  return apposition !== null && apposition.first > place.last ? apposition.last + 1 : comma;
}
