// English, for the moderators' commands.
import type { CertificateFault, FrontMatterFault, Unreachable, Warning } from '../library.ts';
import { counted, date, number, size } from './grammar-en.ts';
import type { LibraryMessages } from './library.ts';

export const enLibrary: LibraryMessages = {
  refused: 'Not done',
  refusal: {
    'not-a-moderator': ({ roles }) =>
      roles.length === 0
        ? 'This needs the permission Manage Server. Those who have it can name further roles with /settings.'
        : `This needs the permission Manage Server or one of these roles: ${names(roles)}.`,
    'no-library': () => 'Documents can only be kept in a server. Use this command there.',
    'nothing-given': () => 'Nothing was given. Hand over a file, a web address or a text.',
    'unknown-document': ({ given }) =>
      `There is no document “${given}”. /corpus list shows all with their numbers.`,
    'base-document': ({ id }) =>
      `“${id}” belongs to the operator's folder, which cannot be changed from here. /settings can switch the whole folder off for this server.`,
    'unknown-draft': ({ given }) =>
      `The draft “${given}” is not there any more: it was added or cancelled. Start again with /corpus add.`,
    'unknown-change': ({ given }) =>
      `There is no change “${given}”. /corpus log shows all with their numbers.`,
    'unknown-name-rule': ({ given }) => `There is no rule “${given}” for names. /corpus names shows all.`,
    'unknown-gap': ({ given }) => `The question “${given}” is not on the list of /gaps any more.`,
    'already-withdrawn': ({ id }) => `${id} is withdrawn already. /corpus restore brings it back.`,
    'not-withdrawn': ({ id }) => `${id} is not withdrawn; there is nothing to restore.`,
    'too-late': ({ id, days }) =>
      `${id} was withdrawn more than ${days} days ago and its text is deleted. Add it again with /corpus add.`,
    'not-undoable': ({ n, newest }) =>
      newest === null
        ? `Change ${n} is of a kind that cannot be taken back.`
        : `Change ${n} was followed by change ${newest} of the same document. Undo that one first.`,
    unchanged: ({ id }) => `${id} says this already; nothing was changed.`,
    'edited-since': ({ id }) =>
      `${id} was edited in the meantime. Look at it with /corpus show and try again.`,
    duplicate: ({ id, title }) => `The same text is already there: ${id} “${title}”.`,
    'changed-meanwhile': ({ id, by, version }) =>
      `${by || 'Somebody'} changed ${id} while you were editing; it is at version ${version} now. Compare, then choose.`,
    'bad-field': ({ name, value }) => `${FIELDS[name] ?? name} cannot be “${value}”. ${fieldHelp(name)}`,
    'two-names': () => 'Give at least two different names, parted by commas.',
    'file-too-big': ({ name, limit }) => `“${name}” is larger than ${size(limit)}, the most a file may have.`,
    'text-too-long': ({ name, limit }) =>
      `“${name}” holds more than ${size(limit)} of text, the most a document may have. Split it.`,
    'zip-too-big': ({ name, limit }) => `“${name}” unpacks to more than ${size(limit)}. Split it.`,
    'too-many-files': ({ name, limit }) => `“${name}” holds more than ${limit} files. Split it.`,
    'nested-zip': ({ name }) => `“${name}” is a zip inside a zip. Unpack it first.`,
    'bad-path': ({ name }) => `“${name}” points outside of the zip. Make the zip anew.`,
    empty: ({ name }) => `“${name}” is empty.`,
    'no-text': ({ name }) => `“${name}” holds no text that could be read.`,
    scanned: ({ name, pages }) =>
      `“${name}” is a scan: its ${pages === 1 ? 'page is a picture' : `${number(pages)} pages are pictures`} without text. Run it through text recognition (OCR) first.`,
    encrypted: ({ name }) => `“${name}” is encrypted. Save it without a password.`,
    damaged: ({ name }) => `“${name}” is damaged or cut short and cannot be opened.`,
    unreadable: ({ name }) => `“${name}” cannot be read: the system does not allow it, or the file is gone.`,
    mislabelled: ({ name, claimed, found }) =>
      `“${name}” is named like ${claimed} but holds ${found === 'text' ? 'plain text' : found}. Rename it after what it holds.`,
    binary: ({ name }) => `“${name}” is not a text.`,
    'unknown-format': ({ name }) =>
      `“${name}” is of a kind that cannot be read. Use txt, md, html, pdf, docx, epub, or a zip of these.`,
    'too-slow': ({ name, seconds }) => `“${name}” was not read within ${seconds} seconds and was given up.`,
    'too-hungry': ({ name }) => `“${name}” takes more memory than a document may and was given up.`,
    'not-an-export': ({ name }) => `“${name}” was not made by /corpus export.`,
    'bad-address': ({ address }) => `“${address}” is no web address. It begins with https://.`,
    'not-https': ({ address }) =>
      `“${address}” does not begin with https://. Addresses with http:// can be allowed in /settings.`,
    'private-address': ({ host }) =>
      `“${host}” is not on the public internet. Only public pages are fetched; save the page and add the file.`,
    'unknown-host': ({ host }) => `“${host}” was not found. Check the spelling.`,
    'too-many-redirects': ({ address, limit }) =>
      `“${address}” leads on more than ${limit} times. Add the address where it ends.`,
    'page-too-big': ({ address, limit }) => `“${address}” sends more than ${size(limit)}.`,
    'page-too-slow': ({ address, seconds }) =>
      `“${address}” did not answer in full within ${seconds} seconds.`,
    'page-status': ({ address, status }) => `“${address}” answered with error ${status}.`,
    'page-type': ({ address, type }) => `“${address}” sends ${type}, which is not a text.`,
    'page-forbidden': ({ address }) =>
      `The website asks programs not to fetch “${address}” (robots.txt). Save the page and add the file.`,
    'page-unreachable': ({ address, why }) => `“${address}” could not be reached: ${UNREACHABLE[why]}.`,
    'bad-certificate': ({ host, why }) =>
      `“${host}” cannot prove that it is that site: ${CERTIFICATE[why]}. Nothing was fetched; save the page and add the file.`,
    'disk-full': () => 'The disk of the bot is full; nothing was changed. Tell the operator.',
    'disk-read-only': () =>
      'The disk of the bot cannot be written to; nothing was changed. Tell the operator.',
  },
  warning: warningIn,
  origin: {
    given: 'given',
    'front matter': 'front matter',
    'JSON-LD': "the page's JSON-LD",
    'Open Graph': "the page's Open Graph tags",
    page: 'the page',
    PDF: "the PDF's properties",
    DOCX: "the DOCX's properties",
    EPUB: "the EPUB's properties",
    'first line': 'first line',
    'file name': 'file name',
    address: 'its address',
  },
  field: {
    title: 'Title',
    published: 'Published',
    source: 'Outlet',
    author: 'Author',
    url: 'Address',
    text: 'Text',
  },
  change: {
    add: 'added',
    edit: 'edited',
    withdraw: 'withdrawn',
    restore: 'restored',
    merge: 'names merged',
    split: 'names split',
    unname: 'rule for names taken back',
    settings: 'settings',
    bring: 'brought in from an export',
    purge: 'text deleted for good',
    forget: 'name taken out of the log',
  },
  verdict: {
    good: 'good',
    bad: 'something else was wrong',
    speaker: 'wrong speaker',
    date: 'wrong date',
    'no-answer': 'not an answer',
  },
  setting: {
    base: "The operator's documents",
    moderatorRoles: 'Roles that may moderate',
    logChannel: 'Channel for changes',
    http: 'Addresses with http://',
    private: 'Answers for the asker alone',
  },
  moderator: {
    somebody: 'somebody',
    unknown: () => 'unknown',
    nobody: 'none',
    noRole: 'none',
    noChannel: 'none',
    from: (value, origin) => `${value} (${origin})`,
    previous: 'Previous',
    next: 'Next',
    page: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
    pageName: 'Part',
    andMore: (count) => `… and ${number(count)} more`,
    addTitle: 'Add documents',
    addHow:
      'Hand over files (txt, md, html, pdf, docx, epub, or a zip of these), the address of a page, or the text itself. Nothing counts before you have seen it and said so.',
    files: 'Files',
    add: 'Add',
    addAll: (count) => `Add all ${number(count)}`,
    fix: 'Fix',
    cancel: 'Cancel',
    look: (title) => `Look at “${title}”`,
    previewTitle: (title) => `Add “${title}”?`,
    previewMany: (drafts, failures) =>
      failures === 0
        ? `Add ${counted(drafts, 'document')}?`
        : `Add ${counted(drafts, 'document')}? ${number(failures)} could not be read.`,
    allWell: 'Nothing is added yet. Is this right?',
    size: 'Holds',
    sizeOf: (words, quotations, dates) =>
      `${counted(words, 'word')}, ${counted(quotations, 'quotation')}, ${counted(dates, 'date')}`,
    words: (count) => counted(count, 'word'),
    people: 'People',
    sentence: (n) => `Sentence ${n}`,
    added: (count) => (count === 1 ? 'Added' : `Added ${number(count)} documents`),
    edited: (id) => `${id} edited`,
    withdrawn: (id) => `${id} withdrawn`,
    restored: (id) => `${id} restored`,
    canRestore: (until) => `It is out of every answer now, and can be restored until ${date(until)}.`,
    cancelledTitle: 'Cancelled',
    cancelled: (count) => (count === 1 ? 'Nothing was added.' : `None of the ${number(count)} was added.`),
    bothSides: (theirs, yours) => `now: ${theirs || 'unknown'}\nyours: ${yours || 'unknown'}`,
    mine: 'Use mine',
    theirs: 'Keep theirs',
    list: 'List',
    show: 'Show',
    edit: 'Edit',
    editText: 'Edit text',
    editTitle: (id) => `Edit ${id}`,
    editHow: 'Change the fields or the text. The version before is kept.',
    editLong: 'Change the fields. The text is too long for a form: hand over a file with the new one.',
    withdraw: 'Withdraw',
    restore: 'Restore',
    history: 'History',
    historyTitle: (id, versions) => `${id}: ${counted(versions, 'version')}`,
    versionLine: (version, at, by, title, fields, hash) =>
      `${version} · ${at} · ${by} · ${title}${fields === '' ? '' : ` · changed: ${fields}`} · ${hash}`,
    undo: 'Undo',
    redo: 'Undo the undoing',
    undoNumber: (n) => `Undo ${n}`,
    undone: (n) => `Change ${n} taken back`,
    listTitle: (count) => counted(count, 'document'),
    listEmpty: 'This server has no documents of its own yet. /corpus add adds the first.',
    listNone: (wanted) => `None has “${wanted}” in its title or outlet.`,
    withdrawnUntil: (until) => `withdrawn, restorable until ${date(until)}`,
    nearly: (ids) => `nearly the same as ${ids}`,
    near: 'Nearly the same',
    state: 'Document',
    stateOf: (id, version, until) =>
      `${id}, version ${version}${until === null ? '' : `, withdrawn, restorable until ${date(until)}`}`,
    fromFolder: "from the operator's folder",
    hidden: 'Hidden characters',
    logTitle: (count) => counted(count, 'change'),
    logEmpty: 'Nothing has been changed yet.',
    seal: 'Seal',
    sealWhole: (chain) =>
      `${chain} – every change follows from those before it. Noted elsewhere, it proves later that none of them was altered.`,
    sealBroken: (n) =>
      `broken at change ${n}: there a change was altered, taken out or put in without the bot.`,
    namesTitle: (count) => counted(count, 'rule', 'rules') + ' for names',
    namesEmpty: 'No names were merged or split. /corpus merge and /corpus split do that.',
    nameRule: (kind, list) => (kind === 'merge' ? `one and the same: ${list}` : `not the same: ${list}`),
    nameIn: (name, as, documents) => `${name} in ${documents} is somebody else: ${as}`,
    exportTitle: 'Export',
    exported: (documents, bytes) =>
      `${counted(documents, 'document')} with all versions, the log, names and settings; ${size(bytes)}. /corpus import brings it back.`,
    importTitle: 'Import',
    brought: (added, known) =>
      known === 0
        ? `${counted(added, 'document')} added.`
        : `${counted(added, 'document')} added, ${number(known)} ${known === 1 ? 'was' : 'were'} there already.`,
    settingsTitle: 'Settings',
    settingsSaved: 'Settings saved',
    settingsHow: '/settings with an option changes it.',
    badSetting: (name, given) =>
      name === 'base' || name === 'http' || name === 'hidden'
        ? `“${given}” cannot be ${name}: use on or off.`
        : `“${given}” cannot be ${name}: choose one from the list, or off.`,
    onOff: (on) => (on ? 'on' : 'off'),
    toggle: (name, on) => `${name}: ${on ? 'on' : 'off'}`,
    gapsTitle: (count) => `${counted(count, 'question')} without an answer`,
    gapsEmpty: 'Every question so far found something.',
    asked: (count, last, waiting) =>
      `asked ${count === 1 ? 'once' : `${number(count)} times`}, last on ${date(last)}${waiting === 0 ? '' : `, ${number(waiting)} waiting`}`,
    tellMe: 'Tell me',
    willTell: 'You will get the answer here once a document has it.',
    badVerdict: (verdicts) => `Use one of: ${verdicts}.`,
    thanks: 'Thank you',
    feedbackKept: 'Kept for the moderators, without your name.',
    feedbackTitle: (count) => counted(count, 'verdict'),
    feedbackEmpty: 'No reader has said anything yet.',
  },
  bulk: {
    usage:
      'Usage: npm run corpus -- import FOLDER|ZIP [--server ID]\nAdds every txt, md, html, pdf, docx, epub and zip file. Interrupted, it goes on where it was when run again.\n       npm run corpus -- verify [--server ID]\nSays whether log and documents are as they were written.',
    nothing: (path) => `“${path}” holds no file that can be read.`,
    summary: ({ added, known, skipped, failed }) =>
      `${counted(added, 'document')} added, ${number(known)} known, ${number(skipped)} done before, ${number(failed)} failed.`,
    left: (count) => `${counted(count, 'file')} left: mend the disk and run it again.`,
  },
};

function warningIn(warning: Warning): string {
  switch (warning.code) {
    case 'no-date':
      return 'No date: “yesterday” and the like stay unresolved. Fix it if you know the day.';
    case 'bad-date':
      return `The date “${warning.given}” could not be read and was left out.`;
    case 'odd-date':
      return `The date ${date(warning.given)} is in the future or before 1900. Is it right?`;
    case 'not-english':
      return 'This does not look like English: it can be searched, but people and quotations may be missed.';
    case 'near-duplicate':
      return `Nearly the same text as ${warning.id} “${warning.title}”.`;
    case 'was-withdrawn':
      return `The same text was withdrawn as ${warning.id}. /corpus restore brings that back.`;
    case 'invalid-bytes':
      return `${counted(warning.count, 'place was', 'places were')} no valid text and became “\uFFFD”.`;
    case 'hidden-characters':
      return `${counted(warning.count, 'hidden character is', 'hidden characters are')} in the text (control, zero-width or direction marks).`;
    case 'bad-front-matter':
      return `The front matter could not be read (${blockFault(warning.fault)}); it stays in the text.`;
    case 'odd-field':
      return `“${warning.field}” is no usable value and was left out.`;
  }
}

function blockFault(fault: FrontMatterFault): string {
  switch (fault.kind) {
    case 'open':
      return 'it opens with --- and has no line --- at its end';
    case 'no-list':
      return 'it has no lines such as “title: Bridge”';
    case 'line':
      return `line ${fault.line} of the file is no “name: value”`;
    case 'long':
      return `it is longer than ${counted(fault.most, 'character')}`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'The title',
  published: 'The date',
  source: 'The outlet',
  author: 'The author',
  url: 'The address',
  text: 'The text',
};

function names(places: readonly { readonly name: string }[]): string {
  return places.map(({ name }) => name).join(', ');
}

function fieldHelp(name: string): string {
  if (name === 'published') return 'Write it as 2024-08-12 or 2024-08-12T21:30.';
  if (name === 'url') return 'It begins with https://.';
  return 'It must not be empty.';
}

const UNREACHABLE: Readonly<Record<Unreachable, string>> = {
  refused: 'nobody answers there',
  'no-way': 'there is no way to it',
  'no-tls': 'it does not speak https',
  garbled: 'what it sent cannot be unpacked',
  ended: 'it ended the connection too early',
  other: 'the connection failed',
};

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  name: 'its certificate is for another name',
  time: 'its certificate has expired or is not valid yet',
  issuer: 'nobody who is trusted has signed its certificate',
};
