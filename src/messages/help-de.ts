// German, for /help.
import type { HelpWords } from './help.ts';

export const deHelp: HelpWords = {
  title: 'Was Sie fragen können',
  intro: 'Jede Antwort besteht aus Stellen, die aus den Dokumenten kopiert sind, jede mit ihrem Ort.',
  titleOf: (command) => `So geht /${command}`,
  example: 'Beispiel',
  needed: (about) => `${about} (nötig)`,
  forModerators: (about) => `${about} (für Moderatoren)`,
  unknown: (command) => `Es gibt keinen Befehl „${command}“.`,
};
