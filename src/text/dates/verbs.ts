// Which forms of verbs tell past from future? Shared by the readers of tense and of events.

/** Past forms of the irregular verbs that news uses. */
const IRREGULAR = words(
  'set was were had did said went came took made gave got saw told found knew thought left held began led won lost met ' +
    'paid sent spoke wrote broke fell flew grew hit kept ran rose sat sold stood struck taught threw understood wore bought ' +
    'brought built caught chose cut drew drove felt fought hid hurt laid lay let meant put quit read rode sank sang shot ' +
    'shook shut slept slid spent split spread stole sued swore swept swung tore woke withdrew became been killed ' +
    'rang sprang drank ate blew fled fed dealt dug hung lit lent bore bit swam clung upheld forbade ' +
    'born died forgot froze overcame overthrew undertook sought shown seen known given taken done gone begun',
);
const NOT_PAST = words(
  'united need speed indeed hundred breed seed proceed exceed succeed sacred wicked feed bleed unprecedented',
);

/** "said", "launched", "been": a past tense or a participle, as a lower-case word. */
export function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));
}

export const MODALS = words(
  "will shall would should can could may might must won't won’t wouldn't can't cannot",
);
export const BE = words("is are was were be been being 's ’s");

/** The words of a list, parted by blanks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
