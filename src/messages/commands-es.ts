// Spanish, for the names and descriptions of commands.
import type { CommandTexts } from './commands.ts';

export const esCommands: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Haga una pregunta; los documentos responden con sus propias palabras',
    options: { question: 'Su pregunta' },
  },
  who: {
    name: 'quién',
    description: '¿Quién es, según los documentos?',
    options: { name: 'Un nombre, o una parte' },
  },
  quote: {
    name: 'cita',
    description: 'Qué se dijo, y quién lo dijo',
    options: { speaker: 'Quién habla', about: 'De qué' },
  },
  timeline: {
    name: 'cronología',
    description: 'Los acontecimientos con fecha, en orden',
    options: { about: 'De qué o de quién', from: 'Desde qué día', to: 'Hasta qué día' },
  },
  check: {
    name: 'comprobar',
    description: 'Compara citas palabra por palabra con los documentos',
    options: { text: 'Un texto con citas' },
  },
  sources: { name: 'fuentes', description: 'Los documentos: título, medio, fecha, longitud', options: {} },
  privacy: { name: 'privacidad', description: 'Qué se guarda sobre usted, y cómo borrarlo', options: {} },
  help: { name: 'ayuda', description: 'Qué puede preguntar', options: {} },
};
