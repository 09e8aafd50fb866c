// French, for /help.
import type { HelpWords } from './help.ts';

export const frHelp: HelpWords = {
  title: 'Ce que vous pouvez demander',
  intro:
    'Chaque réponse est faite de passages copiés mot pour mot des documents, chacun avec sa place. Rien n’est inventé ; si les documents se taisent, la réponse le dit. Dossier lit l’anglais : qui est quelqu’un, ce qui a été dit et ce qui s’est passé se demandent aussi en français, le reste en anglais.',
  mention: {
    name: 'Sans commande',
    value:
      'Mentionnez le bot ou écrivez-lui directement : « Qui est Pezeshkian ? » Répondez à une réponse pour continuer : « Qu’a-t-il dit ? »',
  },
  menu: {
    name: 'Sur tout message',
    value: (ask, check) => `Appui long ou clic droit, puis Applications : « ${ask} », « ${check} »`,
  },
  prompt: {
    name: 'Sans commande',
    value:
      'Une ligne est une question : Qui est Pezeshkian ? La suivante la continue : Qu’a-t-il dit ? Tab complète, Ctrl-D quitte.',
  },
  sure: {
    name: 'Certitude',
    value:
      'exact : très probablement une réponse ; probable : le plus souvent ; incertain : souvent non, voyez vous-même',
  },
  place: {
    name: 'Sous chaque passage',
    value:
      'sa provenance : document, source, jour, paragraphe et phrase. S’il a une adresse web, un lien l’ouvre à ces mots précis.',
  },
  seen: {
    name: 'Qui la voit',
    value: (option) =>
      `En général tout le salon. Avec l’option « ${option} », vous seul ; vous pouvez ensuite partager la réponse.`,
  },
  more: { name: 'Plus', value: (example) => `${example} explique toutes les options d’une commande` },
  moderators: {
    name: 'Pour les modérateurs',
    value: (commands, example) => `${commands}. ${example} dit ce que fait chacune.`,
  },
  titleOf: (command) => `Comment utiliser /${command}`,
  example: 'Exemple',
  needed: (about) => `${about} (nécessaire)`,
  forModerators: (about) => `${about} (pour les modérateurs)`,
  unknown: (command) => `Il n’y a pas de commande « ${command} ».`,
};
