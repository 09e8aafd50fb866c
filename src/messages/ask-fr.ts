// French, for /ask and /search.
import type { AskMessages } from './ask.ts';
import { counted, date, number, quoted } from './grammar-fr.ts';

export const frAsk: AskMessages = {
  ask: {
    routedName: 'Répondu par',
    readAsName: 'Lu comme',
    readAs: (asked, meant) => `« ${asked} » a été lu comme ${quoted(meant)}`,
    noWords: 'Cette question ne contient aucun mot.',
    onlyCommonWords:
      'Chaque mot de cette question est trop courant pour une recherche. Nommez une personne, un lieu ou une chose.',
    emptyCorpus: 'Il n’y a aucun document pour répondre.',
    nothingFits: 'Aucun passage ne contient assez de la question pour être une réponse.',
    notSure: 'Quelques passages s’en approchent, mais aucun n’est assez sûr pour valoir réponse.',
    nowhere: (words, documents) =>
      documents === 1
        ? `${quoted(words)} ne ${words.length === 1 ? 'figure' : 'figurent'} pas dans le seul document.`
        : `${quoted(words)} ne ${words.length === 1 ? 'figure' : 'figurent'} dans aucun des ${number(documents)} documents.`,
    inEnglish:
      'Les documents sont en anglais, et la question est lue comme eux : posez-la en anglais, ou donnez seulement des noms.',
    recognised: (name, mentions, documents) =>
      `${name} : ${counted(mentions, 'mention')} dans ${counted(documents, 'document')}.`,
    who: (name, type) => `${type === 'person' ? 'Qui est' : 'Qu’est-ce que'} ${name} ?`,
  },
  search: {
    empty: 'Donnez des mots à chercher, une « expression entre guillemets », ou des -mots à exclure.',
    onlyExclusions: 'Donnez au moins un mot que les passages doivent contenir.',
    badDay: (words) => `« ${words} » n’est pas un jour. Écrivez 2024-08-12, 12 août 2024, 2024-08 ou 2024.`,
    badOrder: (from, to) =>
      `Du ${date(from)} au ${date(to)} n’est pas une période : le premier jour vient après le dernier.`,
    noPhrase: (phrase) => `Aucun document ne contient « ${phrase} » en ces termes.`,
    notTogether: 'Aucun passage ne contient tous ces mots ensemble.',
    allExcluded: 'Chaque passage avec ces mots en contient un qui est exclu.',
    inFilter: 'Le filtre ne laisse aucun document.',
    foundName: 'Trouvé',
    found: (passages, documents) => `${counted(passages, 'passage')} dans ${counted(documents, 'document')}`,
  },
};
