// German.
import { deCommands } from './commands-de.ts';
import { day } from './day.ts';
import { deHelp } from './help-de.ts';
import { deLibrary } from './library-de.ts';
import type { Translation } from './translation.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');

export const de: Translation = {
  commands: deCommands,
  messages: {
    ...deLibrary,
    unknownOutlet: 'Quelle unbekannt',
    unknownDate: 'Datum unbekannt',
    discord: {
      attachment: {
        origin: (file) => `„${file}“ kommt nicht von Discord und wurde nicht gelesen.`,
        size: (file) => `„${file}“ ist zu groß; höchstens 10 MB werden gelesen.`,
        fetch: (file) => `„${file}“ kam nicht von Discord an. Bitte senden Sie die Datei noch einmal.`,
      },
      page: (page, of) => `Seite ${page}/${of}`,
      filter: (name, value) => `${name}: ${value}`,
      confidence: {
        exact: 'genau: diese Worte antworten',
        likely: 'wahrscheinlich: diese Worte antworten wohl',
        weak: 'schwach: diese Worte antworten vielleicht nicht',
      },
      nearest: 'Am nächsten, aber keine Antwort',
      tryInstead: 'Versuchen Sie stattdessen:',
      continued: '↑ Fortsetzung der vorigen Seite',
      continues: '↓ weiter auf der nächsten Seite',
      alsoIn: 'auch in',
      andMore: (count) => `und ${count} weitere`,
      published: (date) => day('de', date),
      place: (paragraph, sentence) => `Absatz ${paragraph}, Satz ${sentence}`,
      readFrom: (words) => `gelesen aus „${words}“`,
      keeping: (person) => `Nachfrage zu ${person}`,
      changed: 'Die Dokumente haben sich seit der Frage geändert; dies ist die Antwort von jetzt.',
      gone: 'Diese Stelle wurde seither geändert oder zurückgezogen.',
      error: (reference) =>
        `Bei uns ist etwas schiefgegangen. Passiert es wieder, nennen Sie dem Betreiber: ${reference}`,
      tooLong: (option, limit) => `„${option}“ ist zu lang; höchstens ${limit} Zeichen passen.`,
      missing: (option) => `„${option}“ fehlt.`,
      unknownCommand: 'Diesen Befehl gibt es nicht mehr. Geben Sie / ein, um die vorhandenen zu sehen.',
      forged: 'Dieser Knopf gehört nicht hierher. Bitte fragen Sie noch einmal.',
      forgotten: 'Diese Frage war lang und ist nicht mehr gespeichert. Bitte stellen Sie sie noch einmal.',
      notYours: 'Das können nur die Person, die gefragt hat, und Moderatoren.',
      nowAnswered: (question) => `Jetzt gibt es eine Antwort: ${question}`,
      goTo: 'Zu einer Seite gehen',
      whichPage: (of) => `Seite, von 1 bis ${of}`,
      formTitle: 'Bitte ausfüllen',
      whatWasWrong: 'Was war falsch?',
      exported: (passages) =>
        `${passages} ${passages === 1 ? 'Stelle' : 'Stellen'}, als Markdown und als JSON.`,
      wait: (seconds) => `Das war etwas schnell. Bitte warten Sie ${seconds} s.`,
      stopping: 'Der Bot wird gerade angehalten. Bitte fragen Sie gleich noch einmal.',
      menu: { ask: 'Dokumente dazu befragen', check: 'Dieses Zitat prüfen', add: 'In den Korpus aufnehmen' },
      button: {
        previous: 'Zurück',
        next: 'Weiter',
        jump: (page, of) => `${page} / ${of}`,
        context: 'Zusammenhang zeigen von…',
        share: 'Teilen',
        remove: 'Löschen',
        export: 'Exportieren',
        good: 'Hilfreich',
        bad: 'Falsch',
        sentences: 'Sätze',
        paragraph: 'Absatz',
        whole: 'Dokument',
        clear: 'Ohne das fragen',
      },
    },
    check: {
      title: (quotations) => (quotations === 1 ? 'Ein Zitat geprüft' : `${quotations} Zitate geprüft`),
      finding: {
        exact: '✅ genau',
        altered: '⚠️ verändert',
        'other-speaker': '⚠️ richtige Worte, aber von jemand anderem',
        missing: '❌ nicht im Korpus',
      },
      quotation: (n, words) => `${n}. „${words}“`,
      change: (document, quotation) => {
        if (document === '') return `„${quotation}“ wurde eingefügt`;
        if (quotation === '') return `„${document}“ wurde ausgelassen`;
        return `aus „${document}“ wurde „${quotation}“`;
      },
      speaker: (there) => (there === null ? 'wer spricht, wird nicht genannt' : `gesagt von ${there}`),
      narrated: 'das Dokument sagt es selbst und zitiert niemanden',
      otherSpeaker: (there, here) => `gesagt von ${there}, nicht von ${here}`,
      nothingToCheck: 'In dieser Nachricht ist nichts zu prüfen.',
      onlySo: (checked) => `Nur die ersten ${checked} Zitate der Nachricht wurden geprüft.`,
    },
    privacy: {
      title: 'Was über Sie gespeichert ist',
      statement:
        'Keine Nachrichten, keine beantworteten Fragen üblicher Länge und nicht, wer was gefragt hat. Gespeichert sind die Dokumente dieses Servers und wer sie geändert hat; Fragen ohne Antwort und für 30 Tage solche, die für die Knöpfe unter ihrer Antwort zu lang sind, ohne wer sie gestellt hat; Meinungen zu Antworten, ohne von wem; und wer von einer Antwort erfahren will. Nichts verlässt den Rechner dieses Bots außer seinen Antworten an Discord.',
      mine: 'Unter Ihrem Namen hier:',
      kept: {
        changes: 'Änderungen an Dokumenten',
        drafts: 'Entwürfe',
        waiting: 'Antworten, auf die Sie warten',
      },
      nothing: 'nichts',
      forget: 'Meine Daten löschen',
      forgotten:
        'Ihre Kennung und Ihr Name wurden überall entfernt. Ihre Änderungen bleiben, getan von „somebody“.',
    },
    who: {
      kind: 'Art',
      names: 'Namen',
      mentioned: 'Genannt',
      documents: 'Dokumente',
      published: 'Erschienen',
      asked: 'Gefragt',
      namesakes: 'Heißen auch so',
      types: { person: 'Person', organization: 'Organisation', place: 'Ort' },
      mentions: (times, documents) =>
        `${times}-mal in ${documents} ${documents === 1 ? 'Dokument' : 'Dokumenten'}`,
      andMore: (others) => `und ${others} weitere`,
      days: (first, last) =>
        first === last ? day('de', first) : `${day('de', first)} bis ${day('de', last)}`,
      readAs: (asked, name) => `„${asked}“ wurde als „${name}“ gelesen`,
      nobody: (name) => `Kein Dokument nennt „${name}“.`,
      nowhere: (words) => `Nirgends in den Dokumenten: ${quoted(words)}.`,
      empty: 'Geben Sie einen Namen an oder einen Teil davon.',
      quotes: (name) => `Was ${name} gesagt hat`,
    },
    quote: {
      title: (speaker, about) => {
        if (speaker === null) return about === null ? 'Zitate' : `Gesagt über „${about}“`;
        return about === null ? `Gesagt von ${speaker}` : `Gesagt von ${speaker} über „${about}“`;
      },
      latest: 'Die neuesten Zitate',
      label: (speaker, type) => {
        if (type === 'direct') return `${speaker} · wörtlich`;
        return type === 'mixed' ? `${speaker} · teils wörtlich` : `${speaker} · berichtet`;
      },
      unnamed: 'im Text nicht genannt, wer spricht',
      found: 'Gefunden',
      shown: 'Gezeigt',
      shownOf: (shown, all) => `${shown} von ${all}`,
      noSpeaker: (speaker) => `Niemand namens „${speaker}“ wird in den Dokumenten zitiert.`,
      nothingAbout: (about) => `Kein Zitat hat mit „${about}“ zu tun.`,
      nothingAtAll: 'Die Dokumente enthalten keine Zitate.',
      nowhere: (words) => `Nirgends in den Dokumenten: ${quoted(words)}.`,
      everything: (name) => `Alles von ${name}`,
    },
    timeline: {
      title: ({ about, from, to }) => {
        const what = about === null ? 'Zeitleiste' : `Zeitleiste: ${about}`;
        if (from !== null && to !== null) return `${what}, ${from} bis ${to}`;
        if (from !== null) return `${what}, ab ${from}`;
        return to === null ? what : `${what}, bis ${to}`;
      },
      none: 'Kein datiertes Ereignis wurde gefunden.',
      noneAbout: (about) => `Kein Dokument datiert etwas zu „${about}“.`,
    },
    sources: {
      outlet: 'Quelle',
      author: 'Von',
      published: 'Erschienen',
      address: 'Adresse',
      length: 'Länge',
    },
    help: deHelp,
  },
};
