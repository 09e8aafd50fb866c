// French, for the names and descriptions of commands.
import type { CommandTexts } from './commands.ts';

export const frCommands: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Posez une question ; les documents répondent avec leurs propres mots',
    options: { question: 'Votre question' },
  },
  who: {
    name: 'qui',
    description: 'Qui est-ce, selon les documents ?',
    options: { name: 'Un nom, ou une partie' },
  },
  quote: {
    name: 'citation',
    description: 'Ce qui a été dit, et par qui',
    options: { speaker: 'Qui parle', about: 'De quoi' },
  },
  timeline: {
    name: 'chronologie',
    description: 'Les événements datés, dans l’ordre',
    options: { about: 'De quoi ou de qui', from: 'À partir de quel jour', to: 'Jusqu’à quel jour' },
  },
  check: {
    name: 'vérifier',
    description: 'Compare des citations mot à mot avec les documents',
    options: { text: 'Un texte avec des citations' },
  },
  sources: { name: 'sources', description: 'Les documents : titre, source, date, longueur', options: {} },
  privacy: { name: 'données', description: 'Ce qui est gardé sur vous, et comment l’effacer', options: {} },
  help: { name: 'aide', description: 'Ce que vous pouvez demander', options: {} },
};
