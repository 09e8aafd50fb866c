// Spanish, for /help.
import type { HelpWords } from './help.ts';

export const esHelp: HelpWords = {
  title: 'Qué puede preguntar',
  intro:
    'Cada respuesta son pasajes copiados palabra por palabra de los documentos, cada uno con su lugar. Nada es inventado; donde los documentos callan, la respuesta lo dice. Dossier lee inglés: quién es alguien, qué se dijo y qué pasó y cuándo se puede preguntar también en español; lo demás, en inglés.',
  mention: {
    name: 'Sin comando',
    value:
      'Mencione al bot o escríbale directamente: «¿Quién es Pezeshkian?» Responda a una respuesta para seguir: «¿Qué dijo?»',
  },
  menu: {
    name: 'En cualquier mensaje',
    value: (ask, check) => `Manténgalo pulsado o haga clic derecho, luego Aplicaciones: «${ask}», «${check}»`,
  },
  prompt: {
    name: 'Sin comando',
    value:
      'Una línea es una pregunta: ¿Quién es Pezeshkian? La siguiente la continúa: ¿Qué dijo? Tab completa, Ctrl-D sale.',
  },
  sure: {
    name: 'Certeza',
    value:
      'exacto: muy probablemente una respuesta; probable: la mayoría de las veces; dudoso: a menudo no, véalo usted mismo',
  },
  place: {
    name: 'Bajo cada pasaje',
    value:
      'su procedencia: documento, medio, día, párrafo y frase. Si tiene dirección web, un enlace lo abre en esas mismas palabras.',
  },
  seen: {
    name: 'Quién la ve',
    value: (option) =>
      `Normalmente todo el canal. Con la opción «${option}», solo usted; después puede compartirla.`,
  },
  more: { name: 'Más', value: (example) => `${example} explica todas las opciones de un comando` },
  moderators: {
    name: 'Para moderadores',
    value: (commands, example) => `${commands}. ${example} dice qué hace cada uno.`,
  },
  titleOf: (command) => `Cómo se usa /${command}`,
  example: 'Ejemplo',
  needed: (about) => `${about} (necesario)`,
  forModerators: (about) => `${about} (para moderadores)`,
  unknown: (command) => `No hay ningún comando «${command}».`,
};
