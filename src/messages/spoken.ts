// In which of our languages is a question written, where that is plain?

/**
 * The code of German (`de`), French (`fr`) or Spanish (`es`), where the everyday words of a text are plainly that
 * language's; null for English and for whatever is not plain, as names and titles in another language are.
 */
export function languageIn(text: string): string | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.some((word) => ENGLISH.has(word))) return null;
  const found = Object.entries(EVERYDAY)
    .map(([code, lists]) => ({ code, certain: certainty(words, lists) }))
    .toSorted((a, b) => b.certain - a.certain);
  const [best, next] = found;
  return best !== undefined && best.certain > (next?.certain ?? 0) ? best.code : null;
}

/** Whether a word is one of the everyday words of a language that `languageIn` gives. */
export function isEveryday(word: string, language: string): boolean {
  const lists = EVERYDAY[language];
  const lower = word.toLowerCase();
  return [lists?.opening, lists?.own, lists?.shared].some((list) => list?.has(lower) === true);
}

/** So much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 1000;

/** The words in lower case that are no names: those with capitals count at the beginning only. */
function wordsOf(text: string): readonly string[] {
  const all =
    text
      .slice(0, LOOKED_AT)
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return all.flatMap((word, i) => {
    const lower = word.toLowerCase();
    if (word === lower) return [lower];
    return i === 0 && word.slice(1) === lower.slice(1) ? [lower] : [];
  });
}

/** How many different everyday words of this language there are; 0 where they are too few to be sure. */
function certainty(words: readonly string[], { own, shared, opening }: Everyday): number {
  const [first = ''] = words;
  const different = [...new Set(words)];
  const certain = different.filter((word) => own.has(word) || opening.has(word)).length;
  if (opening.has(first)) return certain;
  const begins = own.has(first) || shared.has(first);
  const all = certain + different.filter((word) => shared.has(word)).length / 2;
  return certain >= MANY || (begins && certain > 0 && all >= FEW) ? all : 0;
}

/** Words that settle it where the text begins as a question of the language does, and where it does not. */
const FEW = 2;
const MANY = 3;

/** Everyday words of one language. */
interface Everyday {
  /** Question words that settle it alone at the beginning of a text. */
  readonly opening: ReadonlySet<string>;
  /** Words that are none of English, and no part of names. */
  readonly own: ReadonlySet<string>;
  /** Words that are those of other languages or parts of names too: they count for half, and never alone. */
  readonly shared: ReadonlySet<string>;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

// Own lists: the closed classes as school grammars of each language have them (pronouns, articles, prepositions,
// conjunctions, question words), and the everyday forms of to be, to have, to do and to say.
const EVERYDAY: Readonly<Record<string, Everyday>> = {
  de: {
    opening: listed(
      'wer wann warum wieso weshalb welche welcher welches welchem welchen wessen wohin woher wieviel wieviele',
    ),
    own: listed(`
      wen wem wo wie worüber wofür womit wozu
      ist sind waren wurde wurden wird werden worden habe haben hatte hatten kann können konnte soll sollen sollte
      muss müssen geworden gewesen sagt sagte sagten gesagt geantwortet getan macht machte geschah geschehen passiert
      passierte gibt weiß
      ich mich mir dich dir er sie ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wir uns unser
      es und oder aber dass weil wenn als ob denn doch nicht kein keine keinen nichts
      ein eine einen einem einer eines dieser diese dieses jener alle alles etwas jemand niemand
      mit für über nach bei aus auf um seit vom zum zur beim durch gegen ohne zwischen unter während wegen bis
      noch schon auch nur sehr viel viele mehr dort hier jetzt dann heute gestern
    `),
    shared: listed('was hat die der das den dem war am an im in von zu will gab sag'),
  },
  fr: {
    opening: listed('quand pourquoi combien quel quelle quels quelles où'),
    own: listed(`
      qui que quoi qu comment dont lequel laquelle
      est sont était étaient été sera fut ont avait avaient avoir être dit disent disait répond répondu déclaré
      passé arrivé fait faire peut veut doit
      je tu il elle ils elles nous vous lui leur leurs moi ce cet cette ces ça ceci cela
      sa ses notre votre mes tes
      ne pas rien jamais aucun aucune et ou mais donc alors puis parce puisque si comme
      un une les aux avec dans chez sans sous entre avant après depuis jusque vers contre sur
      aussi très tout toute tous toutes même encore déjà ici là hier
    `),
    shared: listed('a à de du des la le l d c s n j en au par pour plus son on y'),
  },
  es: {
    opening: listed(
      'quién quiénes cuándo dónde cuánto cuánta cuántos cuántas qué cuál cuáles cómo quien cuando',
    ),
    own: listed(`
      quienes donde cual cuales cuantos cuantas
      es está están eran fue fueron era ser ha han había dijo dice dicen dicho respondió declaró contestó hizo hace
      hay pasó ocurrió sucedió puede quiere
      yo tú él ella ellos ellas nosotros usted ustedes le les lo nos su sus mi este esta estos estas ese esa eso esto
      aquel aquella nada nadie nunca algo alguien ningún ninguna y o pero porque pues cuando si como aunque
      un una unos unas con sin sobre entre desde hasta hacia contra según durante tras por para
      más muy también ya todavía aquí allí hoy ayer
    `),
    shared: listed('que el la los las de del al en no se a me te son'),
  },
};

/** What no question in another of our languages has: the closed classes of English, but for words that these share. */
const ENGLISH = listed(`
  the of is are were who whom whose what when where why how which did does do done have had been being be
  and with from about to by for at his her hers him he she they them their it its this that these those
  not but or nor because while than then there here into between against before after during until since
  said say says tell show give find would could should can may might must shall you your we our us i my
  if up out over off down all any each some every other only just also very more most than
`);
