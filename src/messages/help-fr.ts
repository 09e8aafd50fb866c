// French, for /help.
import type { HelpWords } from './help.ts';

export const frHelp: HelpWords = {
  title: 'Ce que vous pouvez demander',
  intro: 'Chaque réponse est faite de passages copiés des documents, chacun avec sa place.',
  titleOf: (command) => `Comment utiliser /${command}`,
  example: 'Exemple',
  needed: (about) => `${about} (nécessaire)`,
  forModerators: (about) => `${about} (pour les modérateurs)`,
  unknown: (command) => `Il n’y a pas de commande « ${command} ».`,
};
