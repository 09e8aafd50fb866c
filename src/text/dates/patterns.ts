// How is a pattern over kinds of words written and matched? "day:ord of? month:month" and the like.

/**
 * A pattern of atoms parted by blanks. An atom is a kind of the lexicon (`month`) or the name of a set of
 * kinds; `name:atom` keeps what it matched; `( … | … )` groups; a `?` after an atom or a bracket makes it optional.
 */
export interface Pattern {
  /** Matches a string of kind letters at `lastIndex`. */
  readonly regex: RegExp;
  /** The letters with which a match can begin. */
  readonly first: ReadonlySet<string>;
}

/** What a piece of a pattern is as a regular expression. */
interface Piece {
  readonly source: string;
  readonly first: ReadonlySet<string>;
  readonly empty: boolean;
}

/** Names for several kinds that stand in the same places. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  DAY: ['n1', 'n2', 'ordinal'],
  DAYWORD: ['n1', 'n2', 'ordinal', 'ordinalWord', 'second'],
  MONTH: ['month', 'monthShort'],
  WEEKDAY: ['weekday', 'weekdayShort'],
  UNIT: ['unit', 'units', 'second'],
  NUMBER: ['n1', 'n2', 'n3', 'n4', 'decimal', 'year', 'clock'],
  NTH: ['ordinal', 'ordinalWord', 'second'],
  LAST: ['last', 'past', 'previous'],
  NEXT: ['next', 'following', 'coming'],
};

const letters = new Map<string, string>();

/** The letter that stands for a kind. */
export function letterOf(kind: string): string {
  const known = letters.get(kind);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(FIRST_LETTER + letters.size);
  letters.set(kind, letter);
  return letter;
}
/** Greek and beyond: no letter of a regular expression's own syntax. */
const FIRST_LETTER = 0x370;

/** Compiles a pattern; a mistake in it is an error of ours. */
export function compile(pattern: string): Pattern {
  const words = pattern
    .replace(/[()|]/g, ' $& ')
    .replace(/\)\s+\?/g, ')?')
    .replace(/:\s+\(/g, ':(')
    .trim()
    .split(/\s+/);
  const rest = [...words];
  const piece = alternatives(rest);
  if (rest.length > 0) throw new Error(`'${pattern}' has a bracket too many`);
  return { regex: new RegExp(piece.source, 'dy'), first: piece.first };
}

function alternatives(rest: string[]): Piece {
  const options = [sequence(rest)];
  while (rest[0] === '|') {
    rest.shift();
    options.push(sequence(rest));
  }
  return {
    source: options.map(({ source }) => source).join('|'),
    first: new Set(options.flatMap(({ first }) => [...first])),
    empty: options.some(({ empty }) => empty),
  };
}

function sequence(rest: string[]): Piece {
  let source = '';
  let empty = true;
  const first = new Set<string>();
  while (rest.length > 0 && rest[0] !== '|' && rest[0]?.startsWith(')') !== true) {
    const piece = element(rest);
    source += piece.source;
    if (empty) for (const letter of piece.first) first.add(letter);
    empty &&= piece.empty;
  }
  return { source, first, empty };
}

function element(rest: string[]): Piece {
  const word = rest.shift() ?? '';
  const [name, atom] = word.includes(':') ? word.split(':', 2) : [undefined, word];
  const open = name === undefined ? '(?:' : `(?<${name}>`;
  if (atom === '(') {
    const inside = alternatives(rest);
    const close = rest.shift() ?? '';
    const optional = close === ')?';
    return {
      source: `${open}${inside.source})${optional ? '?' : ''}`,
      first: inside.first,
      empty: inside.empty || optional,
    };
  }
  const optional = atom?.endsWith('?') ?? false;
  const kinds = kindsOf(optional ? (atom ?? '').slice(0, -1) : (atom ?? ''));
  const set = kinds.map(letterOf);
  return { source: `${open}[${set.join('')}])${optional ? '?' : ''}`, first: new Set(set), empty: optional };
}

function kindsOf(atom: string): readonly string[] {
  return SETS[atom] ?? [atom];
}
