// Spanish.
import { esCommands } from './commands-es.ts';
import { day } from './day.ts';
import { esHelp } from './help-es.ts';
import { esLibrary } from './library-es.ts';
import type { Translation } from './translation.ts';

const some = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

export const es: Translation = {
  commands: esCommands,
  messages: {
    ...esLibrary,
    unknownOutlet: 'medio desconocido',
    unknownDate: 'fecha desconocida',
    discord: {
      attachment: {
        origin: (file) => `«${file}» no viene de Discord y no se ha leído.`,
        size: (file) => `«${file}» es demasiado grande; se leen 10 MB como máximo.`,
        fetch: (file) => `«${file}» no llegó de Discord. Envíelo otra vez.`,
      },
      page: (page, of) => `página ${page}/${of}`,
      filter: (name, value) => `${name}: ${value}`,
      confidence: {
        exact: 'exacto: estas palabras responden',
        likely: 'probable: estas palabras seguramente responden',
        weak: 'débil: quizá estas palabras no respondan',
      },
      nearest: 'Lo más cercano, pero no una respuesta',
      tryInstead: 'Pruebe con:',
      continued: '↑ viene de la página anterior',
      continues: '↓ sigue en la página siguiente',
      alsoIn: 'también en',
      andMore: (count) => `y ${count} más`,
      published: (date) => day('es', date),
      place: (paragraph, sentence) => `párrafo ${paragraph}, frase ${sentence}`,
      readFrom: (words) => `leído en «${words}»`,
      keeping: (person) => `sigue sobre ${person}`,
      changed: 'Los documentos han cambiado desde la pregunta; esta es la respuesta de ahora.',
      gone: 'Este pasaje ha cambiado o se ha retirado desde entonces.',
      error: (reference) =>
        `Algo ha fallado por nuestra parte. Si se repite, indique al operador: ${reference}`,
      tooLong: (option, limit) => `«${option}» es demasiado largo; caben ${limit} caracteres.`,
      missing: (option) => `Falta «${option}».`,
      unknownCommand: 'Este comando ya no existe. Escriba / para ver los que hay.',
      forged: 'Este botón no es de aquí. Vuelva a preguntar.',
      forgotten: 'Esta pregunta era larga y ya no se conserva. Vuelva a hacerla.',
      notYours: 'Solo quien preguntó y los moderadores pueden hacerlo.',
      nowAnswered: (question) => `Ahora hay una respuesta: ${question}`,
      goTo: 'Ir a una página',
      whichPage: (of) => `Página, de 1 a ${of}`,
      formTitle: 'Rellene esto',
      whatWasWrong: '¿Qué estaba mal?',
      exported: (passages) => `${some(passages, 'pasaje')}, en Markdown y en JSON.`,
      wait: (seconds) => `Va un poco deprisa. Espere ${seconds} s.`,
      stopping: 'El bot se está deteniendo. Vuelva a preguntar dentro de un momento.',
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
    check: {
      title: (quotations) => `${some(quotations, 'cita')} ${quotations === 1 ? 'comprobada' : 'comprobadas'}`,
      finding: {
        exact: '✅ exacta',
        altered: '⚠️ alterada',
        'other-speaker': '⚠️ las palabras son ciertas, pero de otra persona',
        missing: '❌ no está en el corpus',
      },
      quotation: (n, words) => `${n}. «${words}»`,
      change: (document, quotation) => {
        if (document === '') return `se añadió «${quotation}»`;
        if (quotation === '') return `se omitió «${document}»`;
        return `«${document}» pasó a ser «${quotation}»`;
      },
      speaker: (there) => (there === null ? 'no se nombra a quien habla' : `dicho por ${there}`),
      narrated: 'lo dice el propio documento, sin citar a nadie',
      otherSpeaker: (there, here) => `dicho por ${there}, no por ${here}`,
      nothingToCheck: 'En este mensaje no hay nada que comprobar.',
      onlySo: (checked) => `Solo se comprobaron las primeras ${checked} citas del mensaje.`,
    },
    privacy: {
      title: 'Qué se guarda sobre usted',
      statement:
        'No se guardan mensajes, ni preguntas respondidas de largo normal, ni quién preguntó qué. Se guardan los documentos de este servidor y quién los cambió; las preguntas sin respuesta y, durante 30 días, las demasiado largas para los botones de su respuesta, sin quién las hizo; las opiniones sobre respuestas, sin de quién son; y quién quiere que se le avise de una respuesta. Nada sale de la máquina de este bot salvo sus respuestas a Discord.',
      mine: 'Con su nombre, aquí:',
      kept: {
        changes: 'Cambios de documentos',
        drafts: 'Borradores',
        waiting: 'Respuestas que espera',
      },
      nothing: 'nada',
      forget: 'Borrar mis datos',
      forgotten:
        'Su identificador y su nombre se quitaron de todo. Sus cambios quedan, hechos por «somebody».',
    },
    who: {
      kind: 'Tipo',
      names: 'Nombres',
      mentioned: 'Menciones',
      documents: 'Documentos',
      published: 'Publicado',
      asked: 'Preguntado',
      namesakes: 'También se llaman así',
      types: { person: 'persona', organization: 'organización', place: 'lugar' },
      mentions: (times, documents) => `${some(times, 'vez', 'veces')} en ${some(documents, 'documento')}`,
      andMore: (others) => `y ${others} más`,
      days: (first, last) =>
        first === last ? day('es', first) : `del ${day('es', first)} al ${day('es', last)}`,
      readAs: (asked, name) => `«${asked}» se leyó como «${name}»`,
      nobody: (name) => `Ningún documento nombra «${name}».`,
      nowhere: (words) => `En ninguna parte de los documentos: ${quoted(words)}.`,
      empty: 'Dé un nombre, o una parte.',
      quotes: (name) => `Lo que dijo ${name}`,
    },
    quote: {
      title: (speaker, about) => {
        if (speaker === null) return about === null ? 'Citas' : `Dicho sobre «${about}»`;
        return about === null ? `Dicho por ${speaker}` : `Dicho por ${speaker} sobre «${about}»`;
      },
      latest: 'Las últimas citas',
      label: (speaker, type) => {
        if (type === 'direct') return `${speaker} · palabra por palabra`;
        return type === 'mixed' ? `${speaker} · en parte palabra por palabra` : `${speaker} · referido`;
      },
      unnamed: 'el texto no nombra a quien habla',
      found: 'Encontrado',
      shown: 'Mostrado',
      shownOf: (shown, all) => `${shown} de ${all}`,
      noSpeaker: (speaker) => `En los documentos no se cita a nadie llamado «${speaker}».`,
      nothingAbout: (about) => `Ninguna cita trata de «${about}».`,
      nothingAtAll: 'Los documentos no contienen citas.',
      nowhere: (words) => `En ninguna parte de los documentos: ${quoted(words)}.`,
      everything: (name) => `Todo lo de ${name}`,
    },
    timeline: {
      title: ({ about, from, to }) => {
        const what = about === null ? 'Cronología' : `Cronología: ${about}`;
        if (from !== null && to !== null) return `${what}, de ${from} a ${to}`;
        if (from !== null) return `${what}, desde ${from}`;
        return to === null ? what : `${what}, hasta ${to}`;
      },
      none: 'No se encontró ningún acontecimiento con fecha.',
      noneAbout: (about) => `Ningún documento fecha nada sobre «${about}».`,
    },
    sources: {
      outlet: 'Medio',
      author: 'Autor',
      published: 'Publicado',
      address: 'Dirección',
      length: 'Longitud',
    },
    help: esHelp,
  },
};
