// Spanish, for the names and descriptions of commands.
import type { TranslatedCommandWords, Wording } from './commands.ts';

const from: Wording = {
  name: 'desde',
  description: 'Solo documentos desde este día: 2024-08-12, 2024-08 o 2024',
};
const to: Wording = { name: 'hasta', description: 'Solo documentos hasta este día' };
const source: Wording = { name: 'medio', description: 'Solo documentos de este medio' };
const document: Wording = { name: 'documento', description: 'Solo este documento' };
const number: Wording = { name: 'documento', description: 'Su número, por ejemplo #7' };
const page: Wording = { name: 'página', description: 'Qué página' };
const names: Wording = { name: 'nombres', description: 'Los nombres, separados por comas' };
const title: Wording = { name: 'título', description: 'Título' };
const published: Wording = { name: 'fecha', description: 'Día de publicación, como 2024-08-12' };
const outlet: Wording = { name: 'medio', description: 'Medio' };
const author: Wording = { name: 'autor', description: 'Autor o autora' };

export const esCommands: TranslatedCommandWords = {
  families: { corpus: { name: 'corpus', description: 'Gestionar los documentos de este servidor' } },
  private: { name: 'privado', description: 'Si solo usted ve la respuesta' },
  choices: { on: 'sí', off: 'no', yes: 'sí' },
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haga una pregunta; los documentos responden con sus propias palabras',
      options: { question: { name: 'pregunta', description: 'Su pregunta' }, from, to, source, document },
    },
    who: {
      name: 'quién',
      description: '¿Quién o qué es, con las palabras de los documentos?',
      options: {
        name: { name: 'nombre', description: 'Un nombre, una parte, o un cargo («the prime minister»)' },
        related: { name: 'relacionados', description: '«sí» muestra a quién nombran las mismas frases' },
        from,
        to,
        source,
        document,
      },
    },
    quote: {
      name: 'cita',
      description: 'Qué se dijo y quién lo dijo: textual o en estilo indirecto',
      options: {
        speaker: {
          name: 'quién',
          description: 'Quién habla: nombre, parte, cargo, o una palabra como «officials»',
        },
        about: { name: 'tema', description: 'De qué trata' },
        from: { name: 'desde', description: 'Primer día de publicación: 2024-08-12, 2024-08 o 2024' },
        to: { name: 'hasta', description: 'Último día de publicación, escrito igual' },
        source,
        document,
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Qué pasó y cuándo: acontecimientos con fecha, en orden, cada uno con su pasaje',
      options: {
        about: { name: 'tema', description: 'Una persona, una organización, un lugar o palabras' },
        from: { name: 'desde', description: 'Primer día: 2024-08-12, 2024-08 o 2024' },
        to: { name: 'hasta', description: 'Último día, escrito igual' },
        source,
        document,
      },
    },
    check: {
      name: 'comprobar',
      description: 'Compara citas palabra por palabra con los documentos',
      options: { text: { name: 'texto', description: 'Un texto con citas' } },
    },
    search: {
      name: 'buscar',
      description: 'Pasajes con estas palabras, una "frase exacta" y sin ninguna -palabra',
      options: {
        text: { name: 'texto', description: 'Palabras, "una frase exacta", -sin' },
        from,
        to,
        source,
        document,
      },
    },
    sources: {
      name: 'fuentes',
      description: 'Los documentos de los que salen las respuestas, o uno de ellos para leerlo',
      options: {
        document: { name: 'documento', description: 'Leer este documento' },
        at: { name: 'párrafo', description: 'El párrafo por el que empezar' },
        from,
        to,
        source,
      },
    },
    explain: {
      name: 'explicar',
      description: 'Qué se leyó en una frase (nombres, citas, fechas), y por qué regla',
      options: {
        text: { name: 'texto', description: 'Una frase de un documento, o cualquier otra' },
        document: { name: 'documento', description: 'Un documento' },
        sentence: { name: 'frase', description: 'El número de su frase' },
        date: { name: 'fecha', description: 'El día en que se escribieron otras palabras' },
      },
    },
    'corpus add': {
      name: 'añadir',
      description: 'Añadir archivos, una página web o un texto; usted los ve antes de que cuenten',
      options: {
        file: { name: 'archivo', description: 'txt, md, html, pdf, docx, epub, o un zip de estos' },
        url: { name: 'dirección', description: 'Dirección de una página; con archivo o texto: dónde está' },
        text: { name: 'texto', description: 'El propio texto' },
        title: { name: 'título', description: 'Título, si el documento no lo dice' },
        published,
        source: outlet,
        author,
      },
    },
    'corpus list': {
      name: 'lista',
      description: 'Los documentos propios del servidor, también los retirados',
      options: {
        text: { name: 'texto', description: 'Solo los que tienen estas palabras en el título o el medio' },
        page,
      },
    },
    'corpus show': {
      name: 'mostrar',
      description: 'Un documento con todo lo que se sabe de él',
      options: { document: number, page },
    },
    'corpus edit': {
      name: 'editar',
      description: 'Corregir lo que se sabe de un documento, o su texto; cada vez, una versión nueva',
      options: {
        document: number,
        title,
        published,
        source: outlet,
        author,
        url: { name: 'dirección', description: 'Dirección web' },
        text: { name: 'texto', description: 'Todo el texto nuevo' },
        file: { name: 'archivo', description: 'Un archivo con todo el texto nuevo' },
        version: { name: 'versión', description: 'La versión que usted ha visto' },
      },
    },
    'corpus withdraw': {
      name: 'retirar',
      description: 'Sacar un documento de todas las respuestas; se puede recuperar durante 30 días',
      options: { document: number },
    },
    'corpus restore': {
      name: 'recuperar',
      description: 'Devolver un documento retirado',
      options: { document: number },
    },
    'corpus history': {
      name: 'historial',
      description: 'Las versiones de un documento: quién cambió qué y cuándo',
      options: { document: number },
    },
    'corpus log': {
      name: 'registro',
      description: 'Quién cambió qué en este servidor, lo más reciente primero',
      options: { page },
    },
    'corpus undo': {
      name: 'deshacer',
      description: 'Deshacer un cambio, por su número en el registro',
      options: { change: { name: 'cambio', description: 'El número en /corpus registro' } },
    },
    'corpus export': {
      name: 'exportar',
      description: 'Todo lo que guarda este servidor, en un solo zip',
      options: {},
    },
    'corpus import': {
      name: 'importar',
      description: 'Recuperar una exportación: toda en un servidor vacío; si no, lo que falte',
      options: { file: { name: 'archivo', description: 'Un zip hecho con /corpus exportar' } },
    },
    'corpus merge': {
      name: 'unir',
      description: 'Estos nombres designan a la misma persona o cosa',
      options: { names },
    },
    'corpus split': {
      name: 'separar',
      description: 'Estos nombres no designan lo mismo',
      options: {
        names,
        documents: {
          name: 'documentos',
          description: 'Solo en estos: ahí el primer nombre designa a alguien llamado como el segundo',
        },
      },
    },
    'corpus names': {
      name: 'nombres',
      description: 'Qué nombres se unieron o separaron',
      options: {},
    },
    'corpus feedback': {
      name: 'opiniones',
      description: 'Qué opinaron los lectores de las respuestas',
      options: { page },
    },
    gaps: {
      name: 'lagunas',
      description: 'Preguntas sin respuesta, las más frecuentes primero',
      options: { page },
    },
    settings: {
      name: 'ajustes',
      description: 'Qué muestra este servidor y quién puede moderar',
      options: {
        base: { name: 'base', description: 'Los documentos del operador: sí o no' },
        role: { name: 'rol', description: 'Un rol que puede moderar; nombrado otra vez, ya no' },
        log: {
          name: 'registro',
          description: 'Un canal donde anunciar cada cambio; nombrado otra vez, ninguno',
        },
        hidden: {
          name: 'ocultas',
          description: 'Respuestas solo para quien pregunta, salvo que elija otra cosa: sí o no',
        },
        http: { name: 'http', description: 'Direcciones web sin cifrado: sí o no' },
      },
    },
    privacy: {
      name: 'privacidad',
      description: 'Qué se guarda sobre usted y cómo borrarlo',
      options: {
        forget: { name: 'olvidar', description: '«sí» quita de todo su identificador y su nombre' },
      },
    },
    help: {
      name: 'ayuda',
      description: 'Qué puede preguntar, con ejemplos',
      options: { command: { name: 'comando', description: 'Más sobre este comando' } },
    },
  },
};
