// With what is every message tried? The compiler asks for samples of each one that takes arguments.
import type { Refusals, Warning } from '../../src/library.ts';
import type { Messages } from '../../src/messages/messages.ts';

type Sampled<T> = T extends string
  ? never
  : T extends (...args: infer A) => string
    ? readonly Readonly<A>[]
    : keyof Asked<T> extends never
      ? never
      : Asked<T>;

/** What of a group takes arguments, or holds what does. */
type Asked<T> = { readonly [K in keyof T as [Sampled<T[K]>] extends [never] ? never : K]: Sampled<T[K]> };

/** Commands have words of their own, and tests of their own. */
type Tried = Omit<Messages, 'commands'>;

const COUNTS = [[0], [1], [2], [5], [12_345]] as const;
const NAMES = [['Berg']] as const;
const PAIRS = [['Berg', 'Tal']] as const;
const COUNT_PAIRS = [
  [1, 1],
  [1, 2],
  [2, 2],
  [3, 12_345],
] as const;

const FILE = { name: 'berg.pdf' };
const ADDRESS = { address: 'https://berg.example/tal' };

/** One sample or more of what each refusal is about. */
const REFUSED: { readonly [C in keyof Refusals]: readonly [Refusals[C]][] } = {
  'not-a-moderator': [[{ roles: [] }], [{ roles: [{ id: '1', name: 'Berg' }] }]],
  'no-library': [[null]],
  'nothing-given': [[null]],
  'unknown-document': [[{ given: 'Berg' }]],
  'base-document': [[{ id: 'berg' }]],
  'unknown-draft': [[{ given: 'Berg' }]],
  'unknown-change': [[{ given: 'Berg' }]],
  'unknown-name-rule': [[{ given: 'Berg' }]],
  'unknown-gap': [[{ given: 'Berg' }]],
  'already-withdrawn': [[{ id: '#77' }]],
  'not-withdrawn': [[{ id: '#77' }]],
  'too-late': [[{ id: '#77', days: 1 }], [{ id: '#77', days: 30 }]],
  'not-undoable': [[{ n: 77, newest: null }], [{ n: 77, newest: 88 }]],
  unchanged: [[{ id: '#77' }]],
  'edited-since': [[{ id: '#77' }]],
  duplicate: [[{ id: '#77', title: 'Berg' }]],
  'changed-meanwhile': [
    [{ id: '#77', by: 'Berg', version: 88, draft: 'd', fields: [] }],
    [{ id: '#77', by: '', version: 88, draft: 'd', fields: [] }],
  ],
  'bad-field': [
    [{ name: 'published', value: 'Berg' }],
    [{ name: 'url', value: 'Berg' }],
    [{ name: 'title', value: 'Berg' }],
  ],
  'two-names': [[null]],
  'file-too-big': [[{ ...FILE, limit: 26_214_400 }]],
  'text-too-long': [[{ ...FILE, limit: 10_485_760 }]],
  'zip-too-big': [[{ ...FILE, limit: 2_621_440_000 }]],
  'too-many-files': [[{ ...FILE, limit: 2000 }]],
  'nested-zip': [[FILE]],
  'bad-path': [[FILE]],
  empty: [[FILE]],
  'no-text': [[FILE]],
  scanned: [[{ ...FILE, pages: 1 }], [{ ...FILE, pages: 30 }]],
  encrypted: [[FILE]],
  damaged: [[FILE]],
  unreadable: [[FILE]],
  mislabelled: [[{ ...FILE, claimed: '.pdf', found: 'text' }], [{ ...FILE, claimed: '.pdf', found: 'PNG' }]],
  binary: [[FILE]],
  'unknown-format': [[FILE]],
  'too-slow': [[{ ...FILE, seconds: 30 }]],
  'too-hungry': [[FILE]],
  'not-an-export': [[FILE]],
  'bad-address': [[ADDRESS]],
  'not-https': [[ADDRESS]],
  'private-address': [[{ host: 'berg.example' }]],
  'unknown-host': [[{ host: 'berg.example' }]],
  'too-many-redirects': [[{ ...ADDRESS, limit: 5 }]],
  'page-too-big': [[{ ...ADDRESS, limit: 10_485_760 }]],
  'page-too-slow': [[{ ...ADDRESS, seconds: 30 }]],
  'page-status': [[{ ...ADDRESS, status: 404 }]],
  'page-type': [[{ ...ADDRESS, type: 'video/mp4' }]],
  'page-forbidden': [[ADDRESS]],
  'page-unreachable': [
    [{ ...ADDRESS, why: 'refused' }],
    [{ ...ADDRESS, why: 'no-way' }],
    [{ ...ADDRESS, why: 'no-tls' }],
    [{ ...ADDRESS, why: 'garbled' }],
    [{ ...ADDRESS, why: 'ended' }],
    [{ ...ADDRESS, why: 'other' }],
  ],
  'bad-certificate': [
    [{ host: 'berg.example', why: 'name' }],
    [{ host: 'berg.example', why: 'time' }],
    [{ host: 'berg.example', why: 'issuer' }],
  ],
  'disk-full': [[null]],
  'disk-read-only': [[null]],
};

const WARNINGS: readonly Warning[] = [
  { code: 'no-date' },
  { code: 'bad-date', given: 'Berg' },
  { code: 'odd-date', given: '2099-08-12' },
  { code: 'not-english' },
  { code: 'near-duplicate', id: '#77', title: 'Berg' },
  { code: 'was-withdrawn', id: '#77' },
  { code: 'invalid-bytes', count: 1 },
  { code: 'invalid-bytes', count: 12_345 },
  { code: 'hidden-characters', count: 1 },
  { code: 'hidden-characters', count: 12_345 },
  { code: 'bad-front-matter', fault: { kind: 'open' } },
  { code: 'bad-front-matter', fault: { kind: 'no-list' } },
  { code: 'bad-front-matter', fault: { kind: 'line', line: 23 } },
  { code: 'bad-front-matter', fault: { kind: 'long', most: 16_384 } },
  { code: 'odd-field', field: 'berg' },
];

export const SAMPLES: Sampled<Tried> = {
  ask: {
    readAs: [
      ['Brg', ['Berg']],
      ['Brg', ['Berg', 'Burg', 'Tal']],
    ],
    nowhere: [
      [['Berg'], 1],
      [['Berg', 'Tal'], 1],
      [['Berg'], 12_345],
      [['Berg', 'Tal'], 2],
    ],
    recognised: [
      ['Berg', 1, 1],
      ['Berg', 12_345, 23],
    ],
    who: [
      ['Berg', 'person'],
      ['Berg', 'place'],
    ],
  },
  search: {
    badDay: NAMES,
    badOrder: [['2024-08-12', '2023-07-11']],
    noPhrase: NAMES,
    found: COUNT_PAIRS,
  },
  refusal: REFUSED,
  warning: WARNINGS.map((warning) => [warning] as const),
  moderator: {
    unknown: [['title'], ['published'], ['source'], ['author'], ['url']],
    from: PAIRS,
    page: COUNT_PAIRS,
    andMore: COUNTS,
    addAll: COUNTS,
    look: NAMES,
    previewTitle: NAMES,
    previewMany: [
      [1, 0],
      [2, 1],
      [12_345, 23],
    ],
    sizeOf: [
      [1, 1, 1],
      [12_345, 23, 34],
    ],
    words: COUNTS,
    sentence: COUNTS,
    added: COUNTS,
    edited: NAMES,
    withdrawn: NAMES,
    restored: NAMES,
    canRestore: [['2024-08-12']],
    cancelled: COUNTS,
    bothSides: [
      ['Berg', 'Tal'],
      ['', ''],
    ],
    editTitle: NAMES,
    historyTitle: [
      ['Berg', 1],
      ['Berg', 23],
    ],
    versionLine: [
      [23, '2024-08-12 17:30', 'Berg', 'Tal', '', '0a1b'],
      [23, '2024-08-12 17:30', 'Berg', 'Tal', 'Titel', '0a1b'],
    ],
    undoNumber: COUNTS,
    undone: COUNTS,
    listTitle: COUNTS,
    listNone: NAMES,
    withdrawnUntil: [['2024-08-12']],
    nearly: NAMES,
    stateOf: [
      ['#77', 23, null],
      ['#77', 23, '2024-08-12'],
    ],
    logTitle: COUNTS,
    sealWhole: [['0a1b']],
    sealBroken: [[77]],
    namesTitle: COUNTS,
    nameRule: [
      ['merge', 'Berg, Tal'],
      ['split', 'Berg, Tal'],
    ],
    nameIn: [['Berg', 'Tal', '#77']],
    exported: [
      [1, 1_048_576],
      [12_345, 2_621_440],
    ],
    brought: [
      [1, 0],
      [2, 1],
      [12_345, 23],
    ],
    badSetting: [
      ['base', 'Berg'],
      ['role', 'Berg'],
    ],
    onOff: [[true], [false]],
    toggle: [
      ['Berg', true],
      ['Berg', false],
    ],
    gapsTitle: COUNTS,
    asked: [
      [1, '2024-08-12', 0],
      [2, '2024-08-12', 1],
      [12_345, '2024-08-12', 23],
    ],
    badVerdict: NAMES,
    feedbackTitle: COUNTS,
  },
  bulk: {
    nothing: NAMES,
    summary: [
      [{ added: 1, known: 1, skipped: 1, failed: 1 }],
      [{ added: 12_345, known: 23, skipped: 34, failed: 45 }],
    ],
    left: COUNTS,
  },
  console: {
    welcome: COUNTS,
    noDocuments: NAMES,
    saved: NAMES,
    unreadable: PAIRS,
    failed: NAMES,
    unknownCommand: [
      ['berg', undefined],
      ['berg', 'tal'],
    ],
    unknownOption: [
      ['berg', 'tal', undefined, []],
      ['berg', 'tal', undefined, ['see', 'bach']],
      ['berg', 'tal', 'see', ['see', 'bach']],
    ],
    incomplete: [['berg', ['see', 'bach']]],
    notAmong: [['berg', 'tal', 'see', ['bach', 'moor']]],
    takesNothing: PAIRS,
    givenTwice: PAIRS,
    missing: [['berg', 'tal', '/berg tal:See']],
    tooLong: [['berg', 'tal', 12_345, 6000]],
  },
  sources: {
    title: COUNT_PAIRS,
    label: [
      ['Berg', 1],
      ['Berg', 12_345],
    ],
    noneLike: NAMES,
    noneFrom: NAMES,
    paragraphs: [
      [2, 2, 30],
      [3, 12_345, 23_456],
    ],
    badPlace: NAMES,
    lengthOf: COUNT_PAIRS,
  },
  help: {
    menu: { value: PAIRS },
    seen: { value: NAMES },
    more: { value: NAMES },
    moderators: { value: PAIRS },
    titleOf: NAMES,
    needed: NAMES,
    forModerators: NAMES,
    unknown: NAMES,
  },
  check: {
    title: COUNTS,
    quotation: NAMES,
    change: [
      ['Berg', 'Tal'],
      ['', 'Tal'],
      ['Berg', ''],
    ],
    speaker: [[null], ['Berg']],
    otherSpeaker: PAIRS,
    onlySo: COUNTS,
  },
  discord: {
    attachment: { origin: [['Berg', 1]], size: [['Berg', 10_485_760]], fetch: [['Berg', 1]] },
    page: COUNT_PAIRS,
    andMore: COUNTS,
    readFrom: NAMES,
    keeping: NAMES,
    error: NAMES,
    tooLong: [['Berg', 6000]],
    missing: NAMES,
    nowAnswered: NAMES,
    whichPage: COUNTS,
    exported: COUNTS,
    wait: COUNTS,
    button: { jump: COUNT_PAIRS },
  },
  quote: {
    title: [
      [null, null],
      ['Berg', null],
      [null, 'Tal'],
      ['Berg', 'Tal'],
    ],
    label: [
      ['Berg', 'direct'],
      ['Berg', 'mixed'],
      ['Berg', 'indirect'],
    ],
    of: [
      ['a spokesman', 'Berg'],
      ['a spokesman', 'Berg ministry'],
    ],
    counts: [
      [1, 1, 1],
      [12_345, 23, 34],
      [0, 2, 0],
    ],
    readAs: [[['Berg', 'Tal']]],
    noSpeaker: NAMES,
    neverQuoted: NAMES,
    notAbout: PAIRS,
    nothingAbout: NAMES,
    nowhere: [[['Berg']], [['Berg', 'Tal']]],
    everything: NAMES,
  },
  who: {
    filteredOut: [
      ['Berg', 1, 1],
      ['Berg', 12_345, 23],
    ],
    mentions: [
      [1, 1],
      [12_345, 23],
    ],
    inDocument: [['Berg', 12_345]],
    andMore: COUNTS,
    days: [
      ['2024-08-12', '2024-08-12'],
      ['2023-07-11', '2024-08-12'],
    ],
    readAs: PAIRS,
    holds: NAMES,
    named: [
      ['Berg', 1],
      ['Berg', 12_345],
    ],
    relatedTo: NAMES,
    together: [
      ['Berg', 1],
      ['Berg', 12_345],
    ],
    alone: NAMES,
    nobody: NAMES,
    nowhere: [[['Berg']], [['Berg', 'Tal']]],
    choice: [
      ['Berg', '', 1],
      ['Berg', 'Tal', 12_345],
    ],
  },
  timeline: {
    title: [
      [{ about: null, from: null, to: null }],
      [{ about: 'Berg', from: '2023', to: '2024' }],
      [{ about: null, from: '2024', to: '2024' }],
      [{ about: 'Berg', from: '2023', to: null }],
      [{ about: null, from: null, to: '2024' }],
    ],
    about: [['2024'], ['2024-08-12']],
    after: [['2024'], ['2024-08-12']],
    before: [['2024'], ['2024-08-12']],
    range: [
      ['2017-01', '2021-09'],
      ['2024-08-12', '2024-08-13'],
    ],
    carried: [['2024-08-12']],
    reported: [['2024-08-12']],
    unsettled: NAMES,
    told: [
      ['2024', 2],
      ['2024', 12_345],
    ],
    inexact: [['2024']],
    inexactCount: COUNTS,
    elsewhere: COUNTS,
    unsettledCount: COUNTS,
    readCount: COUNT_PAIRS,
    shownCount: COUNT_PAIRS,
    noneAbout: NAMES,
    badDate: NAMES,
    backwards: PAIRS,
  },
  explain: {
    noDocument: NAMES,
    noSentence: [['Berg', 12_345]],
    badDate: NAMES,
    onItsOwn: [[null], ['2024-08-12']],
    sentence: COUNTS,
    moreCount: COUNTS,
    mention: [
      ['name', 'person', 'Berg'],
      ['nominal', 'organization', 'Berg'],
      ['pronoun', 'place', 'Berg'],
    ],
    roleOf: NAMES,
    said: [
      ['direct', 'she', 'Berg', 'said'],
      ['mixed', 'Berg', 'Berg', null],
      ['indirect', null, null, 'said'],
    ],
    meant: [
      ['', false],
      ['2024-08-12', false],
      ['2024-08-12', true],
      ['P2D', false],
    ],
    finding: [['Berg', 'Tal', 'weekday']],
  },
  passage: {
    named: PAIRS,
    place: COUNT_PAIRS,
    shownOf: [
      [2, 12_345, false],
      [2, 12_345, true],
    ],
    atLeast: NAMES,
    partly: [[300], [2000]],
  },
  date: [['2024-08-12'], ['2024-08-12T17:30']],
};
