// German, for /help.
import type { HelpWords } from './help.ts';

export const deHelp: HelpWords = {
  title: 'Was Sie fragen können',
  intro:
    'Jede Antwort besteht aus Stellen, die Wort für Wort aus den Dokumenten kopiert sind, jede mit ihrem Ort. Nichts ist erfunden; wo die Dokumente schweigen, sagt die Antwort es. Dossier liest Englisch: Wer jemand ist, was gesagt wurde und was wann geschah, können Sie auch auf Deutsch fragen, alles andere auf Englisch.',
  mention: {
    name: 'Ohne Befehl',
    value:
      'Erwähnen Sie den Bot oder schreiben Sie ihm direkt: „Wer ist Pezeshkian?“ Antworten Sie auf eine Antwort, um nachzufragen: „Was sagte er?“',
  },
  menu: {
    name: 'Zu jeder Nachricht',
    value: (ask, check) => `Gedrückt halten oder rechts klicken, dann Apps: „${ask}“, „${check}“`,
  },
  prompt: {
    name: 'Ohne Befehl',
    value:
      'Eine Zeile ist eine Frage: Wer ist Pezeshkian? Die nächste fragt nach: Was sagte er? Tab ergänzt, Strg-D beendet.',
  },
  sure: {
    name: 'Wie sicher',
    value:
      'genau: sehr wahrscheinlich eine Antwort; wahrscheinlich: meistens; unsicher: oft nicht, sehen Sie selbst',
  },
  place: {
    name: 'Unter jeder Stelle',
    value:
      'ihre Herkunft: Dokument, Quelle, Tag, Absatz und Satz. Hat es eine Webadresse, öffnet ein Link es bei genau diesen Worten.',
  },
  seen: {
    name: 'Wer sie sieht',
    value: (option) =>
      `Meist alle im Kanal. Mit der Option „${option}“ nur Sie; dann können Sie die Antwort teilen.`,
  },
  more: { name: 'Mehr', value: (example) => `${example} erklärt alle Optionen eines Befehls` },
  moderators: {
    name: 'Für Moderatoren',
    value: (commands, example) => `${commands}. ${example} sagt, was jeder tut.`,
  },
  titleOf: (command) => `So geht /${command}`,
  example: 'Beispiel',
  needed: (about) => `${about} (nötig)`,
  forModerators: (about) => `${about} (für Moderatoren)`,
  unknown: (command) => `Es gibt keinen Befehl „${command}“.`,
};
