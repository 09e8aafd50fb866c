// Spanish, for the Discord host.
import { counted, number, size } from './grammar-es.ts';
import type { DiscordMessages } from './discord.ts';

export const esDiscord: DiscordMessages = {
  discord: {
    attachment: {
      origin: (file) => `«${file}» no viene de Discord y no se ha leído.`,
      size: (file, most) => `«${file}» es demasiado grande; se leen ${size(most)} como máximo.`,
      fetch: (file) => `«${file}» no llegó de Discord. Envíelo otra vez.`,
    },
    page: (page, of) => `página ${page}/${of}`,
    continued: '↑ viene de la página anterior',
    continues: '↓ sigue en la página siguiente',
    andMore: (count) => `y ${number(count)} más`,
    readFrom: (words) => `leído en «${words}»`,
    keeping: (person) => `sigue sobre ${person}`,
    changed: 'Los documentos han cambiado desde la pregunta; esta es la respuesta de ahora.',
    gone: 'Eso ya no está: los documentos han cambiado desde entonces. Vuelva a preguntar.',
    error: (reference) =>
      `Algo ha fallado por nuestra parte. Si se repite, indique al operador: ${reference}`,
    tooLong: (option, limit) => `«${option}» es demasiado largo; caben ${number(limit)} caracteres.`,
    missing: (option) => `Falta «${option}».`,
    unknownCommand: 'Este comando ya no existe. Escriba / para ver los que hay.',
    forged: 'Este botón no es de aquí. Vuelva a preguntar.',
    forgotten: 'Esta pregunta era larga y ya no se conserva. Vuelva a hacerla.',
    notYours: 'Solo quien preguntó y los moderadores pueden hacerlo.',
    nowAnswered: (question) => `Ahora hay una respuesta: ${question}`,
    goTo: 'Ir a una página',
    whichPage: (of) => `Página, de 1 a ${of}`,
    whatWasWrong: '¿Qué estaba mal?',
    exported: (passages) => `${counted(passages, 'pasaje')}, en Markdown y en JSON.`,
    wait: (seconds) => `Va un poco deprisa. Espere ${seconds} s.`,
    stopping: 'El bot se está deteniendo. Vuelva a preguntar dentro de un momento.',
    tooLate: 'la respuesta tardó más de lo que Discord la espera. Vuelva a preguntar.',
    restInFile: 'La respuesta completa está en el archivo.',
    menu: { ask: 'Preguntar al corpus', check: 'Comprobar esta cita', add: 'Añadir al corpus' },
    button: {
      previous: 'Anterior',
      next: 'Siguiente',
      jump: (page, of) => `${page} / ${of}`,
      context: 'Ver el contexto de…',
      share: 'Compartir',
      remove: 'Borrar',
      export: 'Exportar',
      good: 'Útil',
      bad: 'Mal',
      sentences: 'Frases',
      paragraph: 'Párrafo',
      whole: 'Documento',
      clear: 'Preguntar sin eso',
    },
  },
};
