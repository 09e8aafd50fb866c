// French, for the Discord host.
import { counted, number, size } from './grammar-fr.ts';
import type { DiscordMessages } from './discord.ts';

export const frDiscord: DiscordMessages = {
  discord: {
    attachment: {
      origin: (file) => `« ${file} » ne vient pas de Discord et n’a pas été lu.`,
      size: (file, most) => `« ${file} » est trop gros ; ${size(most)} au plus sont lus.`,
      fetch: (file) => `« ${file} » n’a pas pu être reçu de Discord. Envoyez-le encore une fois.`,
    },
    page: (page, of) => `page ${page}/${of}`,
    continued: '↑ suite de la page précédente',
    continues: '↓ suite à la page suivante',
    andMore: (count) => `et ${number(count)} de plus`,
    readFrom: (words) => `lu dans « ${words} »`,
    keeping: (person) => `suite à propos de ${person}`,
    changed: 'Les documents ont changé depuis la question ; voici la réponse d’aujourd’hui.',
    gone: 'Cela n’existe plus\u00a0: les documents ont changé depuis. Merci de reposer la question.',
    error: (reference) =>
      `Quelque chose s’est mal passé de notre côté. Si cela se répète, indiquez à l’exploitant : ${reference}`,
    tooLong: (option, limit) => `« ${option} » est trop long ; ${number(limit)} caractères au plus.`,
    missing: (option) => `Il manque « ${option} ».`,
    unknownCommand: 'Cette commande n’existe plus. Tapez / pour voir celles qui existent.',
    forged: 'Ce bouton n’a pas sa place ici. Posez la question à nouveau.',
    forgotten: 'Cette question était longue et n’est plus conservée. Posez-la à nouveau.',
    notYours: 'Seuls la personne qui a demandé et les modérateurs peuvent faire cela.',
    nowAnswered: (question) => `Il y a maintenant une réponse : ${question}`,
    goTo: 'Aller à une page',
    whichPage: (of) => `Page, de 1 à ${of}`,
    whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
    exported: (passages) => `${counted(passages, 'passage')}, en Markdown et en JSON.`,
    wait: (seconds) => `C’était un peu rapide. Attendez ${seconds} s.`,
    stopping: 'Le bot s’arrête. Posez la question à nouveau dans un instant.',
    tooLate: 'la réponse a pris plus de temps que Discord ne l’attend. Merci de reposer la question.',
    restInFile: 'La réponse entière est dans le fichier.',
    menu: { ask: 'Interroger le corpus', check: 'Vérifier cette citation', add: 'Ajouter au corpus' },
    button: {
      previous: 'Précédent',
      next: 'Suivant',
      jump: (page, of) => `${page} / ${of}`,
      context: 'Voir le contexte de…',
      share: 'Partager',
      remove: 'Supprimer',
      export: 'Exporter',
      good: 'Utile',
      bad: 'Faux',
      sentences: 'Phrases',
      paragraph: 'Paragraphe',
      whole: 'Document',
      clear: 'Demander sans cela',
    },
  },
};
