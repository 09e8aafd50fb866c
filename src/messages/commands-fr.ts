// French, for the names and descriptions of commands.
import type { TranslatedCommandWords, Wording } from './commands.ts';

const from: Wording = {
  name: 'depuis',
  description: 'Seulement les documents à partir de ce jour : 2024-08-12, 2024-08 ou 2024',
};
const to: Wording = { name: 'jusque', description: 'Seulement les documents jusqu’à ce jour' };
const source: Wording = { name: 'source', description: 'Seulement les documents de cette source' };
const document: Wording = { name: 'document', description: 'Seulement ce document' };
const number: Wording = { name: 'document', description: 'Son numéro, par exemple #7' };
const page: Wording = { name: 'page', description: 'Quelle page' };
const names: Wording = { name: 'noms', description: 'Les noms, séparés par des virgules' };
const title: Wording = { name: 'titre', description: 'Titre' };
const published: Wording = { name: 'date', description: 'Jour de parution, comme 2024-08-12' };
const outlet: Wording = { name: 'source', description: 'Source' };
const author: Wording = { name: 'auteur', description: 'Auteur ou autrice' };

export const frCommands: TranslatedCommandWords = {
  families: { corpus: { name: 'corpus', description: 'Gérer les documents de ce serveur' } },
  private: { name: 'privé', description: 'Si vous seul voyez la réponse' },
  choices: { on: 'oui', off: 'non', yes: 'oui' },
  commands: {
    ask: {
      name: 'demander',
      description: 'Posez une question ; les documents répondent avec leurs propres mots',
      options: { question: { name: 'question', description: 'Votre question' }, from, to, source, document },
    },
    who: {
      name: 'qui',
      description: 'Qui ou qu’est-ce que c’est, selon les mots des documents ?',
      options: {
        name: { name: 'nom', description: 'Un nom, une partie, ou une fonction (« the prime minister »)' },
        related: { name: 'liés', description: '« oui » montre qui les mêmes phrases nomment' },
        from,
        to,
        source,
        document,
      },
    },
    quote: {
      name: 'citation',
      description: 'Ce qui a été dit, et par qui : mot pour mot ou rapporté',
      options: {
        speaker: {
          name: 'qui',
          description: 'Qui parle : nom, partie, fonction, ou un mot comme « officials »',
        },
        about: { name: 'sujet', description: 'De quoi il est question' },
        from: { name: 'depuis', description: 'Premier jour de parution : 2024-08-12, 2024-08 ou 2024' },
        to: { name: 'jusque', description: 'Dernier jour de parution, écrit de même' },
        source,
        document,
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand : les événements datés, chacun avec son passage',
      options: {
        about: { name: 'sujet', description: 'Une personne, une organisation, un lieu ou des mots' },
        from: { name: 'depuis', description: 'Premier jour : 2024-08-12, 2024-08 ou 2024' },
        to: { name: 'jusque', description: 'Dernier jour, écrit de même' },
        source,
        document,
      },
    },
    check: {
      name: 'vérifier',
      description: 'Compare des citations mot à mot avec les documents',
      options: { text: { name: 'texte', description: 'Un texte avec des citations' } },
    },
    search: {
      name: 'chercher',
      description: 'Les passages avec ces mots, une "suite de mots", et sans aucun -mot',
      options: {
        text: { name: 'texte', description: 'Des mots, "une suite exacte", -sans' },
        from,
        to,
        source,
        document,
      },
    },
    sources: {
      name: 'sources',
      description: 'Les documents d’où viennent les réponses, ou l’un d’eux à lire',
      options: {
        document: { name: 'document', description: 'Lire ce document' },
        at: { name: 'paragraphe', description: 'Le paragraphe par lequel commencer' },
        from,
        to,
        source,
      },
    },
    explain: {
      name: 'expliquer',
      description: 'Ce qui a été lu dans une phrase (noms, citations, dates), et par quelle règle',
      options: {
        text: { name: 'texte', description: 'Une phrase d’un document, ou une autre' },
        document: { name: 'document', description: 'Un document' },
        sentence: { name: 'phrase', description: 'Le numéro de sa phrase' },
        date: { name: 'date', description: 'Le jour où d’autres mots ont été écrits' },
      },
    },
    'corpus add': {
      name: 'ajouter',
      description: 'Ajouter des fichiers, une page web ou un texte ; vous les voyez avant qu’ils comptent',
      options: {
        file: { name: 'fichier', description: 'txt, md, html, pdf, docx, epub, ou un zip de ceux-ci' },
        url: {
          name: 'adresse',
          description: 'Adresse d’une page ; avec un fichier ou un texte : où il se trouve',
        },
        text: { name: 'texte', description: 'Le texte même' },
        title: { name: 'titre', description: 'Titre, si le document n’en donne pas' },
        published,
        source: outlet,
        author,
      },
    },
    'corpus list': {
      name: 'liste',
      description: 'Les documents propres au serveur, les retirés aussi',
      options: {
        text: { name: 'texte', description: 'Seulement ceux qui ont ces mots dans le titre ou la source' },
        page,
      },
    },
    'corpus show': {
      name: 'montrer',
      description: 'Un document avec tout ce que l’on en sait',
      options: { document: number, page },
    },
    'corpus edit': {
      name: 'modifier',
      description: 'Corriger ce que l’on sait d’un document, ou son texte ; chaque fois une nouvelle version',
      options: {
        document: number,
        title,
        published,
        source: outlet,
        author,
        url: { name: 'adresse', description: 'Adresse web' },
        text: { name: 'texte', description: 'Tout le nouveau texte' },
        file: { name: 'fichier', description: 'Un fichier avec tout le nouveau texte' },
        version: { name: 'version', description: 'La version que vous avez regardée' },
      },
    },
    'corpus withdraw': {
      name: 'retirer',
      description: 'Ôter un document de toutes les réponses ; on peut le rétablir pendant 30 jours',
      options: { document: number },
    },
    'corpus restore': {
      name: 'rétablir',
      description: 'Remettre un document retiré',
      options: { document: number },
    },
    'corpus history': {
      name: 'historique',
      description: 'Les versions d’un document : qui a modifié quoi, et quand',
      options: { document: number },
    },
    'corpus log': {
      name: 'journal',
      description: 'Qui a modifié quoi sur ce serveur, le plus récent d’abord',
      options: { page },
    },
    'corpus undo': {
      name: 'annuler',
      description: 'Défaire une modification, par son numéro dans le journal',
      options: { change: { name: 'modification', description: 'Le numéro dans /corpus journal' } },
    },
    'corpus export': {
      name: 'exporter',
      description: 'Tout ce que garde ce serveur, en un seul zip',
      options: {},
    },
    'corpus import': {
      name: 'importer',
      description: 'Reprendre un export : tout sur un serveur vide, sinon ce qui manque',
      options: { file: { name: 'fichier', description: 'Un zip fait par /corpus exporter' } },
    },
    'corpus merge': {
      name: 'réunir',
      description: 'Ces noms désignent une seule et même personne ou chose',
      options: { names },
    },
    'corpus split': {
      name: 'séparer',
      description: 'Ces noms ne désignent pas la même chose',
      options: {
        names,
        documents: {
          name: 'documents',
          description: 'Seulement dans ceux-ci : le premier nom y désigne quelqu’un appelé comme le second',
        },
      },
    },
    'corpus names': {
      name: 'noms',
      description: 'Quels noms ont été réunis ou séparés',
      options: {},
    },
    'corpus feedback': {
      name: 'avis',
      description: 'Ce que les lecteurs ont pensé des réponses',
      options: { page },
    },
    gaps: {
      name: 'lacunes',
      description: 'Les questions restées sans réponse, les plus posées d’abord',
      options: { page },
    },
    settings: {
      name: 'réglages',
      description: 'Ce que montre ce serveur, et qui peut modérer',
      options: {
        base: { name: 'base', description: 'Les documents de l’exploitant : oui ou non' },
        role: {
          name: 'rôle',
          description: 'Un rôle qui peut modérer ; nommé encore une fois, il ne peut plus',
        },
        log: {
          name: 'journal',
          description: 'Un salon où annoncer chaque modification ; nommé encore une fois, plus aucun',
        },
        hidden: {
          name: 'discret',
          description: 'Les réponses visibles du seul demandeur, sauf s’il choisit autrement : oui ou non',
        },
        http: { name: 'http', description: 'Les adresses web sans chiffrement : oui ou non' },
      },
    },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est gardé sur vous, et comment l’effacer',
      options: {
        forget: { name: 'oublier', description: '« oui » retire partout votre identifiant et votre nom' },
      },
    },
    help: {
      name: 'aide',
      description: 'Ce que vous pouvez demander, avec des exemples',
      options: { command: { name: 'commande', description: 'Plus sur cette commande' } },
    },
  },
};
