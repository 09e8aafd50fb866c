// German, for the Discord host.
import { counted, number, size } from './grammar-de.ts';
import type { DiscordMessages } from './discord.ts';

export const deDiscord: DiscordMessages = {
  discord: {
    attachment: {
      origin: (file) => `„${file}“ kommt nicht von Discord und wurde nicht gelesen.`,
      size: (file, most) => `„${file}“ ist zu groß; höchstens ${size(most)} werden gelesen.`,
      fetch: (file) => `„${file}“ kam nicht von Discord an. Bitte senden Sie die Datei noch einmal.`,
    },
    page: (page, of) => `Seite ${page}/${of}`,
    continued: '↑ Fortsetzung der vorigen Seite',
    continues: '↓ weiter auf der nächsten Seite',
    andMore: (count) => `und ${counted(count, 'weitere Stelle', 'weitere Stellen')}`,
    readFrom: (words) => `gelesen aus „${words}“`,
    keeping: (person) => `Nachfrage zu ${person}`,
    changed: 'Die Dokumente haben sich seit der Frage geändert; dies ist die Antwort von jetzt.',
    gone: 'Das gibt es nicht mehr: Die Dokumente haben sich seither geändert. Bitte noch einmal fragen.',
    error: (reference) =>
      `Bei uns ist etwas schiefgegangen. Passiert es wieder, nennen Sie dem Betreiber: ${reference}`,
    tooLong: (option, limit) => `„${option}“ ist zu lang; höchstens ${number(limit)} Zeichen passen.`,
    missing: (option) => `„${option}“ fehlt.`,
    unknownCommand: 'Diesen Befehl gibt es nicht mehr. Geben Sie / ein, um die vorhandenen zu sehen.',
    forged: 'Dieser Knopf gehört nicht hierher. Bitte fragen Sie noch einmal.',
    forgotten: 'Diese Frage war lang und ist nicht mehr gespeichert. Bitte stellen Sie sie noch einmal.',
    notYours: 'Das können nur die Person, die gefragt hat, und Moderatoren.',
    nowAnswered: (question) => `Jetzt gibt es eine Antwort: ${question}`,
    goTo: 'Zu einer Seite gehen',
    whichPage: (of) => `Seite, von 1 bis ${of}`,
    whatWasWrong: 'Was war falsch?',
    exported: (passages) => `${counted(passages, 'Stelle', 'Stellen')}, als Markdown und als JSON.`,
    wait: (seconds) => `Das war etwas schnell. Bitte warten Sie ${seconds} s.`,
    stopping: 'Der Bot wird gerade angehalten. Bitte fragen Sie gleich noch einmal.',
    tooLate: 'die Antwort hat länger gebraucht, als Discord darauf wartet. Bitte noch einmal fragen.',
    restInFile: 'Die ganze Antwort steht in der Datei.',
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
};
