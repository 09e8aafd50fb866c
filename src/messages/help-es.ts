// Spanish, for /help.
import type { HelpWords } from './help.ts';

export const esHelp: HelpWords = {
  title: 'Qué puede preguntar',
  intro: 'Cada respuesta está hecha de pasajes copiados de los documentos, cada uno con su lugar.',
  titleOf: (command) => `Cómo se usa /${command}`,
  example: 'Ejemplo',
  needed: (about) => `${about} (necesario)`,
  forModerators: (about) => `${about} (para moderadores)`,
  unknown: (command) => `No hay ningún comando «${command}».`,
};
