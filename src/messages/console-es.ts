// Spanish, for the terminal.
import type { ConsoleMessages } from './console.ts';
import { counted, number, option, slash } from './grammar-es.ts';

export const esConsole: ConsoleMessages = {
  console: {
    next: 'A continuación:',
    welcome: (documents) =>
      `Dossier conoce ${counted(documents, 'documento')}. Escriba una pregunta, o ${slash('help')}. Tab completa, Ctrl-D sale.`,
    reading: 'Leyendo los documentos…',
    noDocuments: (folder) =>
      `No hay ningún documento en «${folder}». Ponga allí archivos .md o .txt, o indique otra carpeta con --corpus CARPETA.`,
    usage: [
      'Uso: npm run -s console -- [--corpus CARPETA] [--json] [COMANDO O PREGUNTA]',
      '',
      '  --corpus CARPETA  responder a partir de los archivos .md y .txt de esta carpeta',
      '  --json            escribir un objeto JSON por comando',
      '  --server ID       con los documentos que guarda este servidor de Discord',
      '  --lang CODE       hablar en, de, es o fr; si no, DOSSIER_LANG; si no, el idioma del sistema',
      '  --help            mostrar esto',
      '',
      'Sin comando se abre una línea de entrada, o se responden una a una las líneas de la entrada estándar.',
      'Código de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto, 3 un fallo de Dossier.',
      '',
      `Ejemplo: npm run -s console -- '${slash('who')} ${option('who', 'name')}:Starmer'`,
    ].join('\n'),
    saved: (path) => `Guardado como ${path}`,
    noSuchFile: 'no existe ese archivo',
    aFolder: 'es una carpeta; npm run corpus -- import acepta carpetas',
    unreadable: (path, reason) => `«${path}» no se puede leer: ${reason}.`,
    failed: (reference) =>
      `Algo ha fallado, y es culpa de Dossier. El registro da los detalles con la referencia ${reference}.`,
    unknownCommand: (typed, meant) =>
      meant === undefined
        ? `No hay ningún comando /${typed}. ${slash('help')} los muestra todos.`
        : `No hay ningún comando /${typed}. ¿Quería decir /${meant}?`,
    incomplete: (typed, further) => `Tras /${typed} falta una palabra: ${further.join(', ')}`,
    unknownOption: (command, typed, meant, options) => {
      const known = options.map((name) => `${name}:`).join(' ');
      const offer = options.length === 0 ? 'No tiene ninguna.' : `Admite ${known}`;
      const hint = meant === undefined ? offer : `¿Quería decir ${meant}:?`;
      return `/${command} no tiene la opción ${typed}:. ${hint}`;
    },
    takesNothing: (command, typed) => `/${command} va solo; quite «${typed}».`,
    givenTwice: (command, name) => `/${command} tiene ${name}: dos veces. Quite una.`,
    missing: (command, name, example) => `/${command} necesita ${name}:, por ejemplo ${example}`,
    notAmong: (command, name, given, choices) =>
      `${name}: de /${command} es ${choices.join(' o ')}, no «${given}».`,
    tooLong: (command, name, length, most) =>
      `${name}: de /${command} puede tener ${counted(most, 'carácter', 'caracteres')} y tiene ${number(length)}. Acórtelo.`,
  },
};
