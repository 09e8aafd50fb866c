// French.
import { frCommands } from './commands-fr.ts';
import { day } from './day.ts';
import { frHelp } from './help-fr.ts';
import { frLibrary } from './library-fr.ts';
import type { Translation } from './translation.ts';

const some = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number < 2 ? one : many}`;
const quoted = (words: readonly string[]): string => words.map((word) => `« ${word} »`).join(', ');

export const fr: Translation = {
  commands: frCommands,
  messages: {
    ...frLibrary,
    unknownOutlet: 'source inconnue',
    unknownDate: 'date inconnue',
    discord: {
      attachment: {
        origin: (file) => `« ${file} » ne vient pas de Discord et n’a pas été lu.`,
        size: (file) => `« ${file} » est trop gros ; 10 Mo au plus sont lus.`,
        fetch: (file) => `« ${file} » n’a pas pu être reçu de Discord. Envoyez-le encore une fois.`,
      },
      page: (page, of) => `page ${page}/${of}`,
      filter: (name, value) => `${name} : ${value}`,
      confidence: {
        exact: 'exact : ces mots répondent',
        likely: 'probable : ces mots répondent sans doute',
        weak: 'faible : ces mots ne répondent peut-être pas',
      },
      nearest: 'Le plus proche, mais pas une réponse',
      tryInstead: 'Essayez plutôt :',
      continued: '↑ suite de la page précédente',
      continues: '↓ suite à la page suivante',
      alsoIn: 'aussi dans',
      andMore: (count) => `et ${count} de plus`,
      published: (date) => day('fr', date),
      place: (paragraph, sentence) => `paragraphe ${paragraph}, phrase ${sentence}`,
      readFrom: (words) => `lu dans « ${words} »`,
      keeping: (person) => `suite à propos de ${person}`,
      changed: 'Les documents ont changé depuis la question ; voici la réponse d’aujourd’hui.',
      gone: 'Ce passage a changé ou a été retiré depuis.',
      error: (reference) =>
        `Quelque chose s’est mal passé de notre côté. Si cela se répète, indiquez à l’exploitant : ${reference}`,
      tooLong: (option, limit) => `« ${option} » est trop long ; ${limit} caractères au plus.`,
      missing: (option) => `Il manque « ${option} ».`,
      unknownCommand: 'Cette commande n’existe plus. Tapez / pour voir celles qui existent.',
      forged: 'Ce bouton n’a pas sa place ici. Posez la question à nouveau.',
      forgotten: 'Cette question était longue et n’est plus conservée. Posez-la à nouveau.',
      notYours: 'Seuls la personne qui a demandé et les modérateurs peuvent faire cela.',
      nowAnswered: (question) => `Il y a maintenant une réponse : ${question}`,
      goTo: 'Aller à une page',
      whichPage: (of) => `Page, de 1 à ${of}`,
      formTitle: 'À remplir',
      whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
      exported: (passages) => `${some(passages, 'passage')}, en Markdown et en JSON.`,
      wait: (seconds) => `C’était un peu rapide. Attendez ${seconds} s.`,
      stopping: 'Le bot s’arrête. Posez la question à nouveau dans un instant.',
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
    check: {
      title: (quotations) => `${some(quotations, 'citation')} ${quotations < 2 ? 'vérifiée' : 'vérifiées'}`,
      finding: {
        exact: '✅ exact',
        altered: '⚠️ modifié',
        'other-speaker': '⚠️ les mots sont justes, mais d’une autre personne',
        missing: '❌ absent du corpus',
      },
      quotation: (n, words) => `${n}. « ${words} »`,
      change: (document, quotation) => {
        if (document === '') return `« ${quotation} » a été ajouté`;
        if (quotation === '') return `« ${document} » a été omis`;
        return `« ${document} » est devenu « ${quotation} »`;
      },
      speaker: (there) => (there === null ? 'la personne qui parle n’est pas nommée' : `dit par ${there}`),
      narrated: 'le document le dit lui-même, sans citer personne',
      otherSpeaker: (there, here) => `dit par ${there}, pas par ${here}`,
      nothingToCheck: 'Ce message ne contient rien à vérifier.',
      onlySo: (checked) => `Seules les ${checked} premières citations du message ont été vérifiées.`,
    },
    privacy: {
      title: 'Ce qui est gardé sur vous',
      statement:
        'Ni messages, ni questions de longueur normale qui ont eu une réponse, ni qui a demandé quoi. Sont gardés : les documents de ce serveur et qui les a changés ; les questions sans réponse et, pendant 30 jours, celles trop longues pour les boutons de leur réponse, sans qui les a posées ; les avis sur les réponses, sans leurs auteurs ; et qui veut être prévenu d’une réponse. Rien ne quitte la machine de ce bot, sauf ses réponses à Discord.',
      mine: 'Sous votre nom ici :',
      kept: {
        changes: 'Changements de documents',
        drafts: 'Brouillons',
        waiting: 'Réponses que vous attendez',
      },
      nothing: 'rien',
      forget: 'M’oublier',
      forgotten:
        'Votre identifiant et votre nom ont été retirés de tout. Vos changements restent, faits par « somebody ».',
    },
    who: {
      kind: 'Genre',
      names: 'Noms',
      mentioned: 'Mentions',
      documents: 'Documents',
      published: 'Publié',
      asked: 'Demandé',
      namesakes: 'Aussi appelés ainsi',
      types: { person: 'personne', organization: 'organisation', place: 'lieu' },
      mentions: (times, documents) => `${times} fois dans ${some(documents, 'document')}`,
      andMore: (others) => `et ${others} de plus`,
      days: (first, last) =>
        first === last ? day('fr', first) : `du ${day('fr', first)} au ${day('fr', last)}`,
      readAs: (asked, name) => `« ${asked} » a été lu « ${name} »`,
      nobody: (name) => `Aucun document ne nomme « ${name} ».`,
      nowhere: (words) => `Nulle part dans les documents : ${quoted(words)}.`,
      empty: 'Donnez un nom, ou une partie.',
      quotes: (name) => `Ce que ${name} a dit`,
    },
    quote: {
      title: (speaker, about) => {
        if (speaker === null) return about === null ? 'Citations' : `Dit au sujet de « ${about} »`;
        return about === null ? `Dit par ${speaker}` : `Dit par ${speaker} au sujet de « ${about} »`;
      },
      latest: 'Les dernières citations',
      label: (speaker, type) => {
        if (type === 'direct') return `${speaker} · mot pour mot`;
        return type === 'mixed' ? `${speaker} · en partie mot pour mot` : `${speaker} · rapporté`;
      },
      unnamed: 'personne non nommée dans le texte',
      found: 'Trouvé',
      shown: 'Montré',
      shownOf: (shown, all) => `${shown} sur ${all}`,
      noSpeaker: (speaker) => `Personne du nom de « ${speaker} » n’est cité dans les documents.`,
      nothingAbout: (about) => `Aucune citation ne concerne « ${about} ».`,
      nothingAtAll: 'Les documents ne contiennent aucune citation.',
      nowhere: (words) => `Nulle part dans les documents : ${quoted(words)}.`,
      everything: (name) => `Tout ce que ${name} a dit`,
    },
    timeline: {
      title: ({ about, from, to }) => {
        const what = about === null ? 'Chronologie' : `Chronologie : ${about}`;
        if (from !== null && to !== null) return `${what}, de ${from} à ${to}`;
        if (from !== null) return `${what}, à partir de ${from}`;
        return to === null ? what : `${what}, jusqu’à ${to}`;
      },
      none: 'Aucun événement daté n’a été trouvé.',
      noneAbout: (about) => `Aucun document ne date quelque chose au sujet de « ${about} ».`,
    },
    sources: {
      outlet: 'Source',
      author: 'Auteur',
      published: 'Publié',
      address: 'Adresse',
      length: 'Longueur',
    },
    help: frHelp,
  },
};
