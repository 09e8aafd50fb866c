// German, for the terminal.
import type { ConsoleMessages } from './console.ts';
import { counted, number } from './grammar-de.ts';

export const deConsole: ConsoleMessages = {
  console: {
    next: 'Weiter:',
    welcome: (documents) =>
      `Dossier kennt ${counted(documents, 'Dokument', 'Dokumente')}. Stellen Sie eine Frage oder geben Sie /help ein. Tab ergänzt, Strg-D beendet.`,
    reading: 'Die Dokumente werden gelesen…',
    noDocuments: (folder) =>
      `In „${folder}“ ist kein Dokument. Legen Sie .md- oder .txt-Dateien hinein oder nennen Sie mit --corpus ORDNER einen anderen Ordner.`,
    usage: [
      'Aufruf: npm run -s console -- [--corpus ORDNER] [--json] [BEFEHL ODER FRAGE]',
      '',
      '  --corpus ORDNER  aus den .md- und .txt-Dateien dieses Ordners antworten',
      '  --json           je Befehl ein JSON-Objekt ausgeben',
      '  --server ID      mit den Dokumenten, die dieser Discord-Server hat',
      '  --help           dies hier zeigen',
      '',
      'Ohne Befehl öffnet sich eine Eingabezeile, oder die Zeilen der Standardeingabe werden einzeln beantwortet.',
      'Rückgabewert: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf, 3 ein Fehler von Dossier.',
      '',
      "Beispiel: npm run -s console -- '/who name:Starmer'",
    ].join('\n'),
    saved: (path) => `Gespeichert als ${path}`,
    noSuchFile: 'diese Datei gibt es nicht',
    aFolder: 'das ist ein Ordner; Ordner nimmt npm run corpus -- import',
    unreadable: (path, reason) => `„${path}“ lässt sich nicht lesen: ${reason}.`,
    failed: (reference) =>
      `Das ist schiefgegangen, und es ist ein Fehler von Dossier. Im Protokoll stehen die Einzelheiten unter ${reference}.`,
    unknownCommand: (typed, meant) =>
      meant === undefined
        ? `Einen Befehl /${typed} gibt es nicht. /help zeigt alle.`
        : `Einen Befehl /${typed} gibt es nicht. Meinten Sie /${meant}?`,
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'Er hat keine.' : `Möglich sind ${known}`;
      const hint = meant === undefined ? offer : `Meinten Sie ${meant}:?`;
      return `/${command} hat keine Option ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} steht allein; lassen Sie „${typed}“ weg.`,
    givenTwice: (command, option) => `Bei /${command} steht ${option}: zweimal. Lassen Sie eines davon weg.`,
    missing: (command, option, example) => `/${command} braucht ${option}:, zum Beispiel ${example}`,
    tooLong: (command, option, length, most) =>
      `${option}: darf bei /${command} höchstens ${number(most)} Zeichen haben und hat ${number(length)}. Bitte kürzen.`,
  },
};
