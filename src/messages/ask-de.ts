// German, for /ask and /search.
import type { AskMessages } from './ask.ts';
import { counted, date, number, quoted } from './grammar-de.ts';

export const deAsk: AskMessages = {
  ask: {
    routedName: 'Beantwortet mit',
    readAsName: 'Gelesen als',
    readAs: (asked, meant) => `„${asked}“ wurde als ${quoted(meant)} gelesen`,
    noWords: 'Diese Frage enthält keine Wörter.',
    onlyCommonWords:
      'Jedes Wort dieser Frage ist für eine Suche zu häufig. Nennen Sie eine Person, einen Ort oder eine Sache.',
    emptyCorpus: 'Es gibt kein Dokument, das antworten könnte.',
    nothingFits: 'Keine Stelle enthält genug von der Frage, um eine Antwort zu sein.',
    notSure: 'Einige Stellen kommen ihr nahe, aber keine ist sicher genug, um als Antwort zu gelten.',
    nowhere: (words, documents) =>
      documents === 1
        ? `${quoted(words)} ${words.length === 1 ? 'kommt' : 'kommen'} im einzigen Dokument nicht vor.`
        : `${quoted(words)} ${words.length === 1 ? 'kommt' : 'kommen'} in keinem der ${number(documents)} Dokumente vor.`,
    inEnglish:
      'Die Dokumente sind englisch, und so wird auch die Frage gelesen: Fragen Sie auf Englisch oder nur mit Namen.',
    recognised: (name, mentions, documents) =>
      `${name} wird ${mentions === 1 ? 'einmal' : `${number(mentions)}-mal`} in ${counted(documents, 'Dokument', 'Dokumenten')} genannt.`,
    who: (name, type) => `${type === 'person' ? 'Wer' : 'Was'} ist ${name}?`,
  },
  search: {
    empty:
      'Geben Sie Suchwörter an, eine „Wortfolge in Anführungszeichen“ oder -Wörter, die nicht vorkommen sollen.',
    onlyExclusions: 'Geben Sie mindestens ein Wort an, das die Stellen enthalten sollen.',
    badDay: (words) =>
      `„${words}“ ist kein Tag. Schreiben Sie 2024-08-12, 12. August 2024, 2024-08 oder 2024.`,
    badOrder: (from, to) =>
      `Vom ${date(from)} bis zum ${date(to)} ist kein Zeitraum: Der erste Tag liegt nach dem letzten.`,
    noPhrase: (phrase) => `Kein Dokument enthält „${phrase}“ in diesem Wortlaut.`,
    notTogether: 'Keine Stelle enthält alle diese Wörter zusammen.',
    allExcluded: 'Jede Stelle mit diesen Wörtern enthält auch eines der ausgeschlossenen.',
    inFilter: 'Der Filter lässt kein Dokument übrig.',
    foundName: 'Gefunden',
    found: (passages, documents) =>
      `${counted(passages, 'Stelle', 'Stellen')} in ${counted(documents, 'Dokument', 'Dokumenten')}`,
  },
};
