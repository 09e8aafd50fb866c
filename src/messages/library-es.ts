// Spanish, for the moderators' commands.
import type { CertificateFault, FrontMatterFault, Unreachable, Warning } from '../library.ts';
import { counted, date, number, option, size, slash } from './grammar-es.ts';
import type { LibraryMessages } from './library.ts';

export const esLibrary: LibraryMessages = {
  refused: 'No se ha hecho',
  refusal: {
    'not-a-moderator': ({ roles }) =>
      roles.length === 0
        ? `Hace falta el permiso «Gestionar servidor». Quien lo tiene puede nombrar otros roles con ${slash('settings')}.`
        : `Hace falta el permiso «Gestionar servidor» o uno de estos roles: ${names(roles)}.`,
    'no-library': () => 'Solo se pueden guardar documentos en un servidor. Use este comando allí.',
    'nothing-given': () => 'No se ha dado nada. Hace falta un archivo, una dirección web o un texto.',
    'unknown-document': ({ given }) =>
      `No hay ningún documento «${given}». ${slash('corpus list')} los muestra todos con su número.`,
    'base-document': ({ id }) =>
      `«${id}» pertenece a la carpeta del operador, que no se puede cambiar desde aquí. Con ${slash('settings')} se puede desactivar toda la carpeta en este servidor.`,
    'unknown-draft': ({ given }) =>
      `El borrador «${given}» ya no existe: se añadió o se canceló. Empiece de nuevo con ${slash('corpus add')}.`,
    'unknown-change': ({ given }) =>
      `No hay ningún cambio «${given}». ${slash('corpus log')} los muestra todos con su número.`,
    'unknown-name-rule': ({ given }) =>
      `No hay ninguna regla de nombres «${given}». ${slash('corpus names')} las muestra todas.`,
    'unknown-gap': ({ given }) => `La pregunta «${given}» ya no está en la lista de ${slash('gaps')}.`,
    'already-withdrawn': ({ id }) => `${id} ya está retirado. ${slash('corpus restore')} lo recupera.`,
    'not-withdrawn': ({ id }) => `${id} no está retirado; no hay nada que recuperar.`,
    'too-late': ({ id, days }) =>
      `${id} se retiró hace más de ${counted(days, 'día')} y su texto está borrado. Añádalo de nuevo con ${slash('corpus add')}.`,
    'not-undoable': ({ n, newest }) =>
      newest === null
        ? `El cambio ${n} es de un tipo que no se puede deshacer.`
        : `Al cambio ${n} le siguió el cambio ${newest} del mismo documento. Deshaga primero ese.`,
    unchanged: ({ id }) => `${id} ya dice eso; no se ha cambiado nada.`,
    'edited-since': ({ id }) =>
      `${id} se ha editado entretanto. Véalo con ${slash('corpus show')} e inténtelo otra vez.`,
    duplicate: ({ id, title }) => `El mismo texto ya está: ${id} «${title}».`,
    'changed-meanwhile': ({ id, by, version }) =>
      `${by || 'Alguien'} cambió ${id} mientras usted lo editaba; ahora está en la versión ${version}. Compare y elija.`,
    'bad-field': ({ name, value }) => `${FIELDS[name] ?? name} no puede ser «${value}». ${fieldHelp(name)}`,
    'two-names': () => 'Indique al menos dos nombres distintos, separados por comas.',
    'file-too-big': ({ name, limit }) => `«${name}» ocupa más de ${size(limit)}, lo máximo para un archivo.`,
    'text-too-long': ({ name, limit }) =>
      `«${name}» contiene más de ${size(limit)} de texto, lo máximo para un documento. Divídalo.`,
    'zip-too-big': ({ name, limit }) => `«${name}» ocupa más de ${size(limit)} descomprimido. Divídalo.`,
    'too-many-files': ({ name, limit }) =>
      `«${name}» contiene más de ${counted(limit, 'archivo')}. Divídalo.`,
    'nested-zip': ({ name }) => `«${name}» es un zip dentro de otro zip. Descomprímalo primero.`,
    'bad-path': ({ name }) => `«${name}» apunta fuera del zip. Vuelva a crear el zip.`,
    empty: ({ name }) => `«${name}» está vacío.`,
    'no-text': ({ name }) => `«${name}» no contiene ningún texto legible.`,
    scanned: ({ name, pages }) =>
      `«${name}» es un documento escaneado: ${pages === 1 ? 'su página es una imagen' : `sus ${number(pages)} páginas son imágenes`} sin texto. Páselo antes por un reconocimiento de texto (OCR).`,
    encrypted: ({ name }) => `«${name}» está cifrado. Guárdelo sin contraseña.`,
    damaged: ({ name }) => `«${name}» está dañado o incompleto y no se puede abrir.`,
    unreadable: ({ name }) => `«${name}» no se puede leer: el sistema no lo permite o el archivo ya no está.`,
    mislabelled: ({ name, claimed, found }) =>
      `«${name}» se llama como ${claimed}, pero contiene ${found === 'text' ? 'texto simple' : found}. Cámbiele el nombre según su contenido.`,
    binary: ({ name }) => `«${name}» no es un texto.`,
    'unknown-format': ({ name }) =>
      `«${name}» tiene un formato que no se puede leer. Use txt, md, html, pdf, docx, epub, o un zip de ellos.`,
    'too-slow': ({ name, seconds }) =>
      `«${name}» no se pudo leer en ${counted(seconds, 'segundo')} y se abandonó.`,
    'too-hungry': ({ name }) =>
      `«${name}» necesita más memoria de la permitida a un documento y se abandonó.`,
    'not-an-export': ({ name }) => `«${name}» no procede de ${slash('corpus export')}.`,
    'bad-address': ({ address }) => `«${address}» no es una dirección web. Empieza por https://.`,
    'not-https': ({ address }) =>
      `«${address}» no empieza por https://. Las direcciones con http:// se pueden permitir en ${slash('settings')}.`,
    'private-address': ({ host }) =>
      `«${host}» no está en el internet público. Solo se leen páginas públicas; guarde la página y añada el archivo.`,
    'unknown-host': ({ host }) => `No se encontró «${host}». Compruebe la ortografía.`,
    'too-many-redirects': ({ address, limit }) =>
      `«${address}» redirige más de ${counted(limit, 'vez', 'veces')}. Añada la dirección final.`,
    'page-too-big': ({ address, limit }) => `«${address}» envía más de ${size(limit)}.`,
    'page-too-slow': ({ address, seconds }) =>
      `«${address}» no respondió por completo en ${counted(seconds, 'segundo')}.`,
    'page-status': ({ address, status }) => `«${address}» respondió con el error ${status}.`,
    'page-type': ({ address, type }) => `«${address}» envía ${type}, que no es un texto.`,
    'page-forbidden': ({ address }) =>
      `El sitio pide a los programas que no lean «${address}» (robots.txt). Guarde la página y añada el archivo.`,
    'page-unreachable': ({ address, why }) => `No se pudo llegar a «${address}»: ${UNREACHABLE[why]}.`,
    'bad-certificate': ({ host, why }) =>
      `«${host}» no puede probar que es ese sitio: ${CERTIFICATE[why]}. No se descargó nada; guarde la página y añada el archivo.`,
    'disk-full': () => 'El disco del bot está lleno; no se ha cambiado nada. Avise al operador.',
    'disk-read-only': () =>
      'No se puede escribir en el disco del bot; no se ha cambiado nada. Avise al operador.',
  },
  warning: warningIn,
  origin: {
    given: 'indicado',
    'front matter': 'cabecera del archivo',
    'JSON-LD': 'JSON-LD de la página',
    'Open Graph': 'etiquetas Open Graph de la página',
    page: 'la propia página',
    PDF: 'propiedades del PDF',
    DOCX: 'propiedades del DOCX',
    EPUB: 'propiedades del EPUB',
    'first line': 'primera línea',
    'file name': 'nombre del archivo',
    address: 'su dirección',
  },
  field: {
    title: 'Título',
    published: 'Publicado',
    source: 'Medio',
    author: 'Autor',
    url: 'Dirección',
    text: 'Texto',
  },
  change: {
    add: 'añadido',
    edit: 'editado',
    withdraw: 'retirado',
    restore: 'recuperado',
    merge: 'nombres unidos',
    split: 'nombres separados',
    unname: 'regla de nombres anulada',
    settings: 'ajustes',
    bring: 'traído de una exportación',
    purge: 'texto borrado para siempre',
    forget: 'nombre retirado del registro',
  },
  verdict: {
    good: 'buena',
    bad: 'otra cosa estaba mal',
    speaker: 'otra persona lo dijo',
    date: 'fecha equivocada',
    'no-answer': 'no responde',
  },
  setting: {
    base: 'Documentos del operador',
    moderatorRoles: 'Roles que pueden moderar',
    logChannel: 'Canal para los cambios',
    http: 'Direcciones con http://',
    private: 'Respuestas solo para quien pregunta',
  },
  moderator: {
    somebody: 'alguien',
    unknown: (field) => (field === 'url' ? 'desconocida' : 'desconocido'),
    nobody: 'ninguna',
    noRole: 'ninguno',
    noChannel: 'ninguno',
    from: (value, origin) => `${value} (${origin})`,
    previous: 'Anterior',
    next: 'Siguiente',
    page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
    pageName: 'Parte',
    andMore: (count) => `… y ${number(count)} más`,
    addTitle: 'Añadir documentos',
    addHow:
      'Entregue archivos (txt, md, html, pdf, docx, epub, o un zip de ellos), la dirección de una página o el propio texto. Nada cuenta hasta que usted lo haya visto y confirmado.',
    files: 'Archivos',
    add: 'Añadir',
    addAll: (count) => (count === 1 ? 'Añadir' : `Añadir los ${number(count)}`),
    fix: 'Corregir',
    cancel: 'Cancelar',
    look: (title) => `Ver «${title}»`,
    previewTitle: (title) => `¿Añadir «${title}»?`,
    previewMany: (drafts, failures) =>
      `¿Añadir ${counted(drafts, 'documento')}?${failures === 0 ? '' : ` ${number(failures)} no se ${failures === 1 ? 'pudo' : 'pudieron'} leer.`}`,
    allWell: 'Aún no se ha añadido nada. ¿Es correcto?',
    size: 'Contiene',
    sizeOf: (words, quotations, dates) =>
      `${counted(words, 'palabra')}, ${counted(quotations, 'cita')}, ${counted(dates, 'fecha')}`,
    words: (count) => counted(count, 'palabra'),
    people: 'Personas',
    sentence: (n) => `Frase ${n}`,
    added: (count) => (count === 1 ? 'Añadido' : `${number(count)} documentos añadidos`),
    edited: (id) => `${id} editado`,
    withdrawn: (id) => `${id} retirado`,
    restored: (id) => `${id} recuperado`,
    canRestore: (until) => `Ya no aparece en ninguna respuesta y se puede recuperar hasta el ${date(until)}.`,
    cancelledTitle: 'Cancelado',
    cancelled: (count) =>
      count === 1 ? 'No se añadió nada.' : `No se añadió ninguno de los ${number(count)}.`,
    bothSides: (theirs, yours) => `ahora: ${theirs || 'desconocido'}\nel suyo: ${yours || 'desconocido'}`,
    mine: 'Usar el mío',
    theirs: 'Dejar el otro',
    list: 'Lista',
    show: 'Mostrar',
    edit: 'Editar',
    editText: 'Editar el texto',
    editTitle: (id) => `Editar ${id}`,
    editHow: 'Cambie los campos o el texto. La versión anterior se conserva.',
    editLong:
      'Cambie los campos. El texto es demasiado largo para un formulario: entregue un archivo con el nuevo.',
    withdraw: 'Retirar',
    restore: 'Recuperar',
    history: 'Historial',
    historyTitle: (id, versions) => `${id}: ${counted(versions, 'versión', 'versiones')}`,
    versionLine: (version, at, by, title, fields, hash) =>
      `${version} · ${at} · ${by} · ${title}${fields === '' ? '' : ` · cambiado: ${fields}`} · ${hash}`,
    undo: 'Deshacer',
    redo: 'Rehacer',
    undoNumber: (n) => `Deshacer ${n}`,
    undone: (n) => `Cambio ${n} deshecho`,
    listTitle: (count) => counted(count, 'documento'),
    listEmpty: `Este servidor aún no tiene documentos propios. ${slash('corpus add')} añade el primero.`,
    listNone: (wanted) => `Ninguno tiene «${wanted}» en el título o el medio.`,
    withdrawnUntil: (until) => `retirado, recuperable hasta el ${date(until)}`,
    nearly: (ids) => `casi igual que ${ids}`,
    near: 'Casi iguales',
    state: 'Documento',
    stateOf: (id, version, until) =>
      `${id}, versión ${version}${until === null ? '' : `, retirado, recuperable hasta el ${date(until)}`}`,
    fromFolder: 'de la carpeta del operador',
    hidden: 'Caracteres invisibles',
    logTitle: (count) => counted(count, 'cambio'),
    logEmpty: 'Aún no se ha cambiado nada.',
    seal: 'Sello',
    sealWhole: (chain) =>
      `${chain} – cada cambio sigue a los anteriores. Anotado en otro lugar, prueba más tarde que ninguno fue alterado.`,
    sealBroken: (n) => `roto en el cambio ${n}: allí se alteró, quitó o añadió algo sin el bot.`,
    namesTitle: (count) => `${counted(count, 'regla')} de nombres`,
    namesEmpty: `No se han unido ni separado nombres. Se hace con ${slash('corpus merge')} y ${slash('corpus split')}.`,
    nameRule: (kind, list) => (kind === 'merge' ? `son lo mismo: ${list}` : `no son lo mismo: ${list}`),
    nameIn: (name, as, documents) => `${name} en ${documents} es otra persona: ${as}`,
    exportTitle: 'Exportar',
    exported: (documents, bytes) =>
      `${counted(documents, 'documento')} con todas las versiones, el registro, los nombres y los ajustes; ${size(bytes)}. ${slash('corpus import')} lo trae de vuelta.`,
    importTitle: 'Importar',
    brought: (added, known) =>
      `${counted(added, 'documento añadido', 'documentos añadidos')}${known === 0 ? '' : `, ${number(known)} ya ${known === 1 ? 'estaba' : 'estaban'}`}.`,
    settingsTitle: 'Ajustes',
    settingsSaved: 'Ajustes guardados',
    settingsHow: `${slash('settings')} con una opción la cambia.`,
    badSetting: (name, given) =>
      name === 'base' || name === 'http' || name === 'hidden'
        ? `«${given}» no vale para ${option('settings', name)}: use sí o no.`
        : `«${given}» no vale para ${option('settings', name)}: elija de la lista, u off.`,
    onOff: (on) => (on ? 'sí' : 'no'),
    toggle: (name, on) => `${name}: ${on ? 'sí' : 'no'}`,
    gapsTitle: (count) => `${counted(count, 'pregunta')} sin respuesta`,
    gapsEmpty: 'Hasta ahora, todas las preguntas han encontrado algo.',
    asked: (count, last, waiting) =>
      `hecha ${count === 1 ? 'una vez' : counted(count, 'vez', 'veces')}, la última el ${date(last)}${waiting === 0 ? '' : `, ${number(waiting)} a la espera`}`,
    tellMe: 'Avisarme',
    willTell: 'Recibirá la respuesta aquí en cuanto un documento la tenga.',
    badVerdict: (verdicts) => `Use uno de: ${verdicts}.`,
    thanks: 'Gracias',
    feedbackKept: 'Se guarda para los moderadores, sin su nombre.',
    feedbackTitle: (count) => counted(count, 'opinión', 'opiniones'),
    feedbackEmpty: 'Ningún lector ha opinado todavía.',
  },
  bulk: {
    usage:
      'Uso: npm run corpus -- import CARPETA|ZIP [--server ID]\nAñade cada archivo txt, md, html, pdf, docx, epub y zip. Si se interrumpe, al ejecutarlo otra vez sigue donde estaba.\n     npm run corpus -- verify [--server ID]\nDice si el registro y los documentos siguen como se escribieron.',
    nothing: (path) => `«${path}» no contiene ningún archivo legible.`,
    summary: ({ added, known, skipped, failed }) =>
      `${counted(added, 'documento añadido', 'documentos añadidos')}, ${counted(known, 'conocido')}, ${counted(skipped, 'hecho')} antes, ${counted(failed, 'fallido')}.`,
    left: (count) => `Quedan ${counted(count, 'archivo')}: arregla el disco y ejecútalo otra vez.`,
  },
};

function warningIn(warning: Warning): string {
  switch (warning.code) {
    case 'no-date':
      return 'Sin fecha: «ayer» y expresiones parecidas quedan sin resolver. Corríjala si conoce el día.';
    case 'bad-date':
      return `La fecha «${warning.given}» no se pudo leer y se omitió.`;
    case 'odd-date':
      return `La fecha ${date(warning.given)} está en el futuro o es anterior a 1900. ¿Es correcta?`;
    case 'not-english':
      return 'El texto no parece estar en inglés: se puede buscar en él, pero pueden faltar personas y citas.';
    case 'near-duplicate':
      return `Casi el mismo texto que ${warning.id} «${warning.title}».`;
    case 'was-withdrawn':
      return `El mismo texto se retiró como ${warning.id}. ${slash('corpus restore')} lo recupera.`;
    case 'invalid-bytes':
      return `${counted(warning.count, 'lugar no era texto válido y pasó', 'lugares no eran texto válido y pasaron')} a ser «\uFFFD».`;
    case 'hidden-characters':
      return `El texto contiene ${counted(warning.count, 'carácter invisible', 'caracteres invisibles')} (de control, sin anchura o de dirección).`;
    case 'bad-front-matter':
      return `La cabecera no se pudo leer (${blockFault(warning.fault)}); queda en el texto.`;
    case 'odd-field':
      return `«${warning.field}» no es un valor utilizable y se omitió.`;
  }
}

function blockFault(fault: FrontMatterFault): string {
  switch (fault.kind) {
    case 'open':
      return 'empieza con --- y ninguna línea --- la cierra';
    case 'no-list':
      return 'no contiene líneas como «title: Bridge»';
    case 'line':
      return `la línea ${fault.line} del archivo no es «nombre: valor»`;
    case 'long':
      return `tiene más de ${counted(fault.most, 'carácter', 'caracteres')}`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'El título',
  published: 'La fecha',
  source: 'El medio',
  author: 'El autor',
  url: 'La dirección',
  text: 'El texto',
};

function names(places: readonly { readonly name: string }[]): string {
  return places.map(({ name }) => name).join(', ');
}

function fieldHelp(name: string): string {
  if (name === 'published') return 'Escríbala como 2024-08-12 o 2024-08-12T21:30.';
  if (name === 'url') return 'Empieza por https://.';
  return 'No debe estar vacío.';
}

const UNREACHABLE: Readonly<Record<Unreachable, string>> = {
  refused: 'nadie responde allí',
  'no-way': 'no hay camino hasta allí',
  'no-tls': 'no habla https',
  garbled: 'lo que envió no se puede descomprimir',
  ended: 'terminó la conexión demasiado pronto',
  other: 'la conexión falló',
};

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  name: 'su certificado es para otro nombre',
  time: 'su certificado ha caducado o aún no es válido',
  issuer: 'nadie de confianza ha firmado su certificado',
};
