// German, for the terminal.
import type { ConsoleMessages } from './console.ts';
import { counted, number, option, slash } from './grammar-de.ts';

export const deConsole: ConsoleMessages = {
  console: {
    next: 'Weiter:',
    welcome: (documents) =>
      `Dossier kennt ${counted(documents, 'Dokument', 'Dokumente')}. Stellen Sie eine Frage oder geben Sie ${slash('help')} ein. Tab ergänzt, Strg-D beendet.`,
    reading: 'Die Dokumente werden gelesen…',
    noDocuments: (folder) =>
      `In „${folder}“ ist kein Dokument. Legen Sie .md- oder .txt-Dateien hinein oder nennen Sie mit --corpus ORDNER einen anderen Ordner.`,
    usage: [
      'Aufruf: npm run -s console -- [--corpus ORDNER] [--json] [BEFEHL ODER FRAGE]',
      '',
      '  --corpus ORDNER  aus den .md- und .txt-Dateien dieses Ordners antworten',
      '  --json           je Befehl ein JSON-Objekt ausgeben',
      '  --server ID      mit den Dokumenten, die dieser Discord-Server hat',
      '  --lang CODE      en, de, es oder fr sprechen; sonst DOSSIER_LANG, sonst die Sprache des Systems',
      '  --help           dies hier zeigen',
      '',
      'Ohne Befehl öffnet sich eine Eingabezeile, oder die Zeilen der Standardeingabe werden einzeln beantwortet.',
      'Rückgabewert: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf, 3 ein Fehler von Dossier.',
      '',
      `Beispiel: npm run -s console -- '${slash('who')} ${option('who', 'name')}:Starmer'`,
    ].join('\n'),
    saved: (path) => `Gespeichert als ${path}`,
    noSuchFile: 'diese Datei gibt es nicht',
    aFolder: 'das ist ein Ordner; Ordner nimmt npm run corpus -- import',
    unreadable: (path, reason) => `„${path}“ lässt sich nicht lesen: ${reason}.`,
    failed: (reference) =>
      `Das ist schiefgegangen, und es ist ein Fehler von Dossier. Im Protokoll stehen die Einzelheiten unter ${reference}.`,
    unknownCommand: (typed, meant) =>
      meant === undefined
        ? `Einen Befehl /${typed} gibt es nicht. ${slash('help')} zeigt alle.`
        : `Einen Befehl /${typed} gibt es nicht. Meinten Sie /${meant}?`,
    incomplete: (typed, further) => `Nach /${typed} fehlt ein Wort: ${further.join(', ')}`,
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'Er hat keine.' : `Möglich sind ${known}`;
      const hint = meant === undefined ? offer : `Meinten Sie ${meant}:?`;
      return `/${command} hat keine Option ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} steht allein; lassen Sie „${typed}“ weg.`,
    givenTwice: (command, name) => `Bei /${command} steht ${name}: zweimal. Lassen Sie eines davon weg.`,
    missing: (command, name, example) => `/${command} braucht ${name}:, zum Beispiel ${example}`,
    notAmong: (command, name, given, choices) =>
      `${name}: von /${command} ist ${choices.join(' oder ')}, nicht „${given}“.`,
    tooLong: (command, name, length, most) =>
      `${name}: darf bei /${command} höchstens ${number(most)} Zeichen haben und hat ${number(length)}. Bitte kürzen.`,
  },
};
