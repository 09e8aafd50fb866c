// French, for the terminal.
import type { ConsoleMessages } from './console.ts';
import { counted, number, option, slash } from './grammar-fr.ts';

export const frConsole: ConsoleMessages = {
  console: {
    next: 'Ensuite :',
    welcome: (documents) =>
      `Dossier connaît ${counted(documents, 'document')}. Posez une question, ou tapez ${slash('help')}. Tab complète, Ctrl-D quitte.`,
    reading: 'Lecture des documents…',
    noDocuments: (folder) =>
      `Il n’y a aucun document dans « ${folder} ». Mettez-y des fichiers .md ou .txt, ou indiquez un autre dossier avec --corpus DOSSIER.`,
    usage: [
      'Usage : npm run -s console -- [--corpus DOSSIER] [--json] [COMMANDE OU QUESTION]',
      '',
      '  --corpus DOSSIER  répondre à partir des fichiers .md et .txt de ce dossier',
      '  --json            écrire un objet JSON par commande',
      '  --server ID       avec les documents que ce serveur Discord conserve',
      '  --lang CODE       parler en, de, es ou fr ; sinon DOSSIER_LANG, sinon la langue du système',
      '  --help            montrer ceci',
      '',
      'Sans commande, une invite s’ouvre, ou les lignes de l’entrée standard reçoivent chacune leur réponse.',
      'Code de retour : 0 trouvé, 1 rien trouvé, 2 mauvais usage, 3 une faute de Dossier.',
      '',
      `Exemple : npm run -s console -- '${slash('who')} ${option('who', 'name')}:Starmer'`,
    ].join('\n'),
    saved: (path) => `Enregistré sous ${path}`,
    noSuchFile: 'ce fichier n’existe pas',
    aFolder: 'c’est un dossier ; npm run corpus -- import prend les dossiers',
    unreadable: (path, reason) => `« ${path} » ne peut pas être lu : ${reason}.`,
    failed: (reference) =>
      `Cela a échoué, et c’est une faute de Dossier. Le journal donne les détails sous ${reference}.`,
    unknownCommand: (typed, meant) =>
      meant === undefined
        ? `Il n’y a pas de commande /${typed}. ${slash('help')} les montre toutes.`
        : `Il n’y a pas de commande /${typed}. Vouliez-vous dire /${meant} ?`,
    incomplete: (typed, further) => `Après /${typed}, il faut encore un mot : ${further.join(', ')}`,
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'Elle n’en a aucune.' : `Elle accepte ${known}`;
      const hint = meant === undefined ? offer : `Vouliez-vous dire ${meant}: ?`;
      return `/${command} n’a pas d’option ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} s’emploie seule ; enlevez « ${typed} ».`,
    givenTwice: (command, name) => `/${command} a reçu ${name}: deux fois. Enlevez-en une.`,
    missing: (command, name, example) => `/${command} demande ${name}:, par exemple ${example}`,
    notAmong: (command, name, given, choices) =>
      `${name}: de /${command} est ${choices.join(' ou ')}, pas « ${given} ».`,
    tooLong: (command, name, length, most) =>
      `${name}: de /${command} peut avoir ${counted(most, 'caractère')} et en a ${number(length)}. Raccourcissez.`,
  },
};
