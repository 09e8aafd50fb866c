// German, for the moderators' commands.
import type { CertificateFault, FrontMatterFault, Unreachable, Warning } from '../library.ts';
import { counted, date, number, option, size, slash } from './grammar-de.ts';
import type { LibraryMessages } from './library.ts';

export const deLibrary: LibraryMessages = {
  refused: 'Nicht ausgeführt',
  refusal: {
    'not-a-moderator': ({ roles }) =>
      roles.length === 0
        ? `Dafür ist die Berechtigung „Server verwalten“ nötig. Wer sie hat, kann mit ${slash('settings')} weitere Rollen bestimmen.`
        : `Dafür ist die Berechtigung „Server verwalten“ nötig oder eine dieser Rollen: ${names(roles)}.`,
    'no-library': () => 'Dokumente gibt es nur auf einem Server. Verwenden Sie den Befehl dort.',
    'nothing-given': () => 'Es wurde nichts übergeben: eine Datei, eine Webadresse oder ein Text ist nötig.',
    'unknown-document': ({ given }) =>
      `Ein Dokument „${given}“ gibt es nicht. ${slash('corpus list')} zeigt alle mit ihren Nummern.`,
    'base-document': ({ id }) =>
      `„${id}“ gehört zum Ordner des Betreibers und lässt sich von hier aus nicht ändern. Mit ${slash('settings')} lässt sich der ganze Ordner für diesen Server abschalten.`,
    'unknown-draft': ({ given }) =>
      `Den Entwurf „${given}“ gibt es nicht mehr: Er wurde aufgenommen oder verworfen. Beginnen Sie neu mit ${slash('corpus add')}.`,
    'unknown-change': ({ given }) =>
      `Eine Änderung „${given}“ gibt es nicht. ${slash('corpus log')} zeigt alle mit ihren Nummern.`,
    'unknown-name-rule': ({ given }) =>
      `Eine Namensregel „${given}“ gibt es nicht. ${slash('corpus names')} zeigt alle.`,
    'unknown-gap': ({ given }) => `Die Frage „${given}“ steht nicht mehr auf der Liste von ${slash('gaps')}.`,
    'already-withdrawn': ({ id }) =>
      `${id} ist bereits zurückgezogen. ${slash('corpus restore')} holt das Dokument zurück.`,
    'not-withdrawn': ({ id }) => `${id} ist nicht zurückgezogen; es gibt nichts wiederherzustellen.`,
    'too-late': ({ id, days }) =>
      `${id} wurde vor mehr als ${days} ${days === 1 ? 'Tag' : 'Tagen'} zurückgezogen, und der Text ist gelöscht. Nehmen Sie das Dokument mit ${slash('corpus add')} neu auf.`,
    'not-undoable': ({ n, newest }) =>
      newest === null
        ? `Änderung ${n} ist von einer Art, die sich nicht rückgängig machen lässt.`
        : `Auf Änderung ${n} folgte Änderung ${newest} am selben Dokument. Machen Sie zuerst diese rückgängig.`,
    unchanged: ({ id }) => `${id} enthält das schon; nichts wurde geändert.`,
    'edited-since': ({ id }) =>
      `${id} wurde inzwischen bearbeitet. Sehen Sie sich den Stand mit ${slash('corpus show')} an und versuchen Sie es noch einmal.`,
    duplicate: ({ id, title }) => `Derselbe Text ist schon vorhanden: ${id} „${title}“.`,
    'changed-meanwhile': ({ id, by, version }) =>
      `${by || 'Jemand'} hat ${id} während Ihrer Bearbeitung geändert; jetzt gilt Version ${version}. Vergleichen Sie und wählen Sie dann.`,
    'bad-field': ({ name, value }) =>
      `${FIELDS[name] ?? name} kann nicht „${value}“ sein. ${fieldHelp(name)}`,
    'two-names': () => 'Geben Sie mindestens zwei verschiedene Namen an, durch Kommas getrennt.',
    'file-too-big': ({ name, limit }) =>
      `„${name}“ ist größer als ${size(limit)}; mehr darf eine Datei nicht haben.`,
    'text-too-long': ({ name, limit }) =>
      `„${name}“ enthält mehr als ${size(limit)} Text; mehr darf ein Dokument nicht haben. Bitte aufteilen.`,
    'zip-too-big': ({ name, limit }) => `„${name}“ ergibt entpackt mehr als ${size(limit)}. Bitte aufteilen.`,
    'too-many-files': ({ name, limit }) =>
      `„${name}“ enthält mehr als ${counted(limit, 'Datei', 'Dateien')}. Bitte aufteilen.`,
    'nested-zip': ({ name }) => `„${name}“ ist ein Zip in einem Zip. Bitte zuerst entpacken.`,
    'bad-path': ({ name }) => `„${name}“ verweist auf eine Stelle außerhalb des Zips. Bitte neu packen.`,
    empty: ({ name }) => `„${name}“ ist leer.`,
    'no-text': ({ name }) => `„${name}“ enthält keinen lesbaren Text.`,
    scanned: ({ name, pages }) =>
      `„${name}“ ist ein Scan: ${pages === 1 ? 'Die Seite ist ein Bild' : `Die ${number(pages)} Seiten sind Bilder`} ohne Text. Zuerst ist eine Texterkennung (OCR) nötig.`,
    encrypted: ({ name }) => `„${name}“ ist verschlüsselt. Bitte ohne Passwort speichern.`,
    damaged: ({ name }) => `„${name}“ ist beschädigt oder unvollständig und lässt sich nicht öffnen.`,
    unreadable: ({ name }) =>
      `„${name}“ kann nicht gelesen werden: Das System erlaubt es nicht, oder die Datei ist nicht mehr da.`,
    mislabelled: ({ name, claimed, found }) =>
      `„${name}“ heißt wie ${claimed}, enthält aber ${found === 'text' ? 'einfachen Text' : found}. Benennen Sie die Datei nach ihrem Inhalt um.`,
    binary: ({ name }) => `„${name}“ ist kein Text.`,
    'unknown-format': ({ name }) =>
      `„${name}“ hat ein Format, das nicht gelesen werden kann. Möglich sind txt, md, html, pdf, docx, epub oder ein Zip davon.`,
    'too-slow': ({ name, seconds }) =>
      `„${name}“ konnte nicht innerhalb von ${counted(seconds, 'Sekunde', 'Sekunden')} gelesen werden und wurde aufgegeben.`,
    'too-hungry': ({ name }) =>
      `„${name}“ braucht mehr Speicher, als ein Dokument darf, und wurde aufgegeben.`,
    'not-an-export': ({ name }) => `„${name}“ stammt nicht von ${slash('corpus export')}.`,
    'bad-address': ({ address }) => `„${address}“ ist keine Webadresse. Sie beginnt mit https://.`,
    'not-https': ({ address }) =>
      `„${address}“ beginnt nicht mit https://. Adressen mit http:// lassen sich in ${slash('settings')} erlauben.`,
    'private-address': ({ host }) =>
      `„${host}“ liegt nicht im öffentlichen Internet. Nur öffentliche Seiten werden abgerufen; speichern Sie die Seite und fügen Sie die Datei hinzu.`,
    'unknown-host': ({ host }) => `„${host}“ wurde nicht gefunden. Bitte prüfen Sie die Schreibweise.`,
    'too-many-redirects': ({ address, limit }) =>
      `„${address}“ leitet mehr als ${limit}-mal weiter. Verwenden Sie die Adresse, bei der die Kette endet.`,
    'page-too-big': ({ address, limit }) => `„${address}“ sendet mehr als ${size(limit)}.`,
    'page-too-slow': ({ address, seconds }) =>
      `„${address}“ hat nicht innerhalb von ${counted(seconds, 'Sekunde', 'Sekunden')} vollständig geantwortet.`,
    'page-status': ({ address, status }) => `„${address}“ hat mit dem Fehler ${status} geantwortet.`,
    'page-type': ({ address, type }) => `„${address}“ sendet ${type}; das ist kein Text.`,
    'page-forbidden': ({ address }) =>
      `Die Website bittet Programme, „${address}“ nicht abzurufen (robots.txt). Speichern Sie die Seite und fügen Sie die Datei hinzu.`,
    'page-unreachable': ({ address, why }) => `„${address}“ war nicht erreichbar: ${UNREACHABLE[why]}.`,
    'bad-certificate': ({ host, why }) =>
      `„${host}“ kann nicht beweisen, diese Website zu sein: ${CERTIFICATE[why]}. Es wurde nichts abgerufen; die Seite lässt sich speichern und als Datei aufnehmen.`,
    'disk-full': () =>
      'Der Datenträger des Bots ist voll; nichts wurde geändert. Bitte verständigen Sie den Betreiber.',
    'disk-read-only': () =>
      'Auf den Datenträger des Bots kann nicht geschrieben werden; nichts wurde geändert. Bitte verständigen Sie den Betreiber.',
  },
  warning: warningIn,
  origin: {
    given: 'angegeben',
    'front matter': 'Kopfdaten der Datei',
    'JSON-LD': 'JSON-LD der Seite',
    'Open Graph': 'Open-Graph-Angaben der Seite',
    page: 'die Seite selbst',
    PDF: 'Eigenschaften des PDF',
    DOCX: 'Eigenschaften des DOCX',
    EPUB: 'Eigenschaften des EPUB',
    'first line': 'erste Zeile',
    'file name': 'Dateiname',
    address: 'Webadresse',
  },
  field: {
    title: 'Titel',
    published: 'Erschienen',
    source: 'Quelle',
    author: 'Verfasst von',
    url: 'Adresse',
    text: 'Text',
  },
  change: {
    add: 'aufgenommen',
    edit: 'bearbeitet',
    withdraw: 'zurückgezogen',
    restore: 'wiederhergestellt',
    merge: 'Namen zusammengeführt',
    split: 'Namen getrennt',
    unname: 'Namensregel aufgehoben',
    settings: 'Einstellungen',
    bring: 'aus einem Export übernommen',
    purge: 'Text endgültig gelöscht',
    forget: 'Name aus dem Protokoll genommen',
  },
  verdict: {
    good: 'gut',
    bad: 'etwas anderes war falsch',
    speaker: 'falsche Person',
    date: 'falsches Datum',
    'no-answer': 'keine Antwort',
  },
  setting: {
    base: 'Dokumente des Betreibers',
    moderatorRoles: 'Rollen, die moderieren dürfen',
    logChannel: 'Kanal für Änderungen',
    http: 'Adressen mit http://',
    private: 'Antworten nur für die fragende Person',
  },
  moderator: {
    somebody: 'jemand',
    unknown: () => 'unbekannt',
    nobody: 'keine',
    noRole: 'keine',
    noChannel: 'keiner',
    from: (value, origin) => `${value} (${origin})`,
    previous: 'Zurück',
    next: 'Weiter',
    page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
    pageName: 'Teil',
    andMore: (count) => `… und ${number(count)} weitere`,
    addTitle: 'Dokumente aufnehmen',
    addHow:
      'Übergeben Sie Dateien (txt, md, html, pdf, docx, epub oder ein Zip davon), die Adresse einer Seite oder den Text selbst. Nichts gilt, bevor Sie es gesehen und bestätigt haben.',
    files: 'Dateien',
    add: 'Aufnehmen',
    addAll: (count) => (count === 1 ? 'Aufnehmen' : `Alle ${number(count)} aufnehmen`),
    fix: 'Berichtigen',
    cancel: 'Verwerfen',
    look: (title) => `„${title}“ ansehen`,
    previewTitle: (title) => `„${title}“ aufnehmen?`,
    previewMany: (drafts, failures) =>
      `${counted(drafts, 'Dokument', 'Dokumente')} aufnehmen?${failures === 0 ? '' : ` ${number(failures)} ${failures === 1 ? 'war' : 'waren'} nicht lesbar.`}`,
    allWell: 'Noch ist nichts aufgenommen. Stimmt alles?',
    size: 'Umfang',
    sizeOf: (words, quotations, dates) =>
      `${counted(words, 'Wort', 'Wörter')}, ${counted(quotations, 'Zitat', 'Zitate')}, ${counted(dates, 'Datum', 'Datumsangaben')}`,
    words: (count) => counted(count, 'Wort', 'Wörter'),
    people: 'Personen',
    sentence: (n) => `Satz ${n}`,
    added: (count) => (count === 1 ? 'Aufgenommen' : `${number(count)} Dokumente aufgenommen`),
    edited: (id) => `${id} bearbeitet`,
    withdrawn: (id) => `${id} zurückgezogen`,
    restored: (id) => `${id} wiederhergestellt`,
    canRestore: (until) =>
      `Das Dokument kommt in keiner Antwort mehr vor und lässt sich bis zum ${date(until)} wiederherstellen.`,
    cancelledTitle: 'Verworfen',
    cancelled: (count) =>
      count === 1 ? 'Nichts wurde aufgenommen.' : `Keines der ${number(count)} wurde aufgenommen.`,
    bothSides: (theirs, yours) => `jetzt: ${theirs || 'unbekannt'}\nIhres: ${yours || 'unbekannt'}`,
    mine: 'Meines verwenden',
    theirs: 'Anderes behalten',
    list: 'Liste',
    show: 'Zeigen',
    edit: 'Bearbeiten',
    editText: 'Text bearbeiten',
    editTitle: (id) => `${id} bearbeiten`,
    editHow: 'Ändern Sie die Felder oder den Text. Die vorige Version bleibt erhalten.',
    editLong:
      'Ändern Sie die Felder. Für ein Formular ist der Text zu lang: Übergeben Sie eine Datei mit dem neuen.',
    withdraw: 'Zurückziehen',
    restore: 'Wiederherstellen',
    history: 'Verlauf',
    historyTitle: (id, versions) => `${id}: ${counted(versions, 'Version', 'Versionen')}`,
    versionLine: (version, at, by, title, fields, hash) =>
      `${version} · ${at} · ${by} · ${title}${fields === '' ? '' : ` · geändert: ${fields}`} · ${hash}`,
    undo: 'Rückgängig machen',
    redo: 'Doch ausführen',
    undoNumber: (n) => `${n} rückgängig machen`,
    undone: (n) => `Änderung ${n} rückgängig gemacht`,
    listTitle: (count) => counted(count, 'Dokument', 'Dokumente'),
    listEmpty: `Dieser Server hat noch keine eigenen Dokumente. ${slash('corpus add')} nimmt das erste auf.`,
    listNone: (wanted) => `Kein Dokument hat „${wanted}“ in Titel oder Quelle.`,
    withdrawnUntil: (until) => `zurückgezogen, wiederherstellbar bis zum ${date(until)}`,
    nearly: (ids) => `fast gleich wie ${ids}`,
    near: 'Fast gleich',
    state: 'Dokument',
    stateOf: (id, version, until) =>
      `${id}, Version ${version}${until === null ? '' : `, zurückgezogen, wiederherstellbar bis zum ${date(until)}`}`,
    fromFolder: 'aus dem Ordner des Betreibers',
    hidden: 'Unsichtbare Zeichen',
    logTitle: (count) => counted(count, 'Änderung', 'Änderungen'),
    logEmpty: 'Bisher wurde nichts geändert.',
    seal: 'Siegel',
    sealWhole: (chain) =>
      `${chain} – jede Änderung folgt auf die vor ihr. Anderswo notiert, beweist es später, dass keine verändert wurde.`,
    sealBroken: (n) =>
      `gebrochen bei Änderung ${n}: Dort wurde am Bot vorbei etwas verändert, entfernt oder eingefügt.`,
    namesTitle: (count) => counted(count, 'Namensregel', 'Namensregeln'),
    namesEmpty: `Es wurden keine Namen zusammengeführt oder getrennt. Das geht mit ${slash('corpus merge')} und ${slash('corpus split')}.`,
    nameRule: (kind, list) => (kind === 'merge' ? `ein und dasselbe: ${list}` : `nicht dasselbe: ${list}`),
    nameIn: (name, as, documents) => `${name} ist in ${documents} jemand anderes: ${as}`,
    exportTitle: 'Export',
    exported: (documents, bytes) =>
      `${counted(documents, 'Dokument', 'Dokumente')} mit allen Versionen, Protokoll, Namen und Einstellungen; ${size(bytes)}. ${slash('corpus import')} liest alles wieder ein.`,
    importTitle: 'Import',
    brought: (added, known) =>
      `${counted(added, 'Dokument', 'Dokumente')} aufgenommen${known === 0 ? '' : `, ${number(known)} ${known === 1 ? 'war' : 'waren'} schon vorhanden`}.`,
    settingsTitle: 'Einstellungen',
    settingsSaved: 'Einstellungen gespeichert',
    settingsHow: `${slash('settings')} mit einer Option ändert den jeweiligen Wert.`,
    badSetting: (name, given) =>
      name === 'base' || name === 'http' || name === 'hidden'
        ? `„${given}“ ist für ${option('settings', name)} nicht möglich: ein oder aus.`
        : `„${given}“ ist für ${option('settings', name)} nicht möglich: Wählen Sie aus der Liste, oder off.`,
    onOff: (on) => (on ? 'ein' : 'aus'),
    toggle: (name, on) => `${name}: ${on ? 'ein' : 'aus'}`,
    gapsTitle: (count) => `${counted(count, 'Frage', 'Fragen')} ohne Antwort`,
    gapsEmpty: 'Bisher hat jede Frage etwas gefunden.',
    asked: (count, last, waiting) =>
      `${count === 1 ? 'einmal' : `${number(count)}-mal`} gefragt, zuletzt am ${date(last)}${waiting === 0 ? '' : `, ${number(waiting)} ${waiting === 1 ? 'wartet' : 'warten'}`}`,
    tellMe: 'Benachrichtigen',
    willTell: 'Sie erhalten die Antwort hier, sobald ein Dokument sie enthält.',
    badVerdict: (verdicts) => `Möglich sind: ${verdicts}.`,
    thanks: 'Vielen Dank',
    feedbackKept: 'Für die Moderatoren aufbewahrt, ohne Ihren Namen.',
    feedbackTitle: (count) => counted(count, 'Urteil', 'Urteile'),
    feedbackEmpty: 'Bisher hat niemand etwas dazu gesagt.',
  },
  bulk: {
    usage:
      'Aufruf: npm run corpus -- import ORDNER|ZIP [--server ID]\nNimmt jede txt-, md-, html-, pdf-, docx-, epub- und zip-Datei auf. Nach einer Unterbrechung geht es beim nächsten Aufruf an derselben Stelle weiter.\n        npm run corpus -- verify [--server ID]\nSagt, ob Protokoll und Dokumente so sind, wie sie geschrieben wurden.',
    nothing: (path) => `„${path}“ enthält keine lesbare Datei.`,
    summary: ({ added, known, skipped, failed }) =>
      `${counted(added, 'Dokument', 'Dokumente')} aufgenommen, ${number(known)} bekannt, ${number(skipped)} früher erledigt, ${number(failed)} fehlgeschlagen.`,
    left: (count) =>
      `${counted(count, 'Datei', 'Dateien')} übrig: die Festplatte in Ordnung bringen und noch einmal aufrufen.`,
  },
};

function warningIn(warning: Warning): string {
  switch (warning.code) {
    case 'no-date':
      return 'Kein Datum: „gestern“ und Ähnliches bleiben offen. Tragen Sie den Tag nach, wenn Sie ihn kennen.';
    case 'bad-date':
      return `Das Datum „${warning.given}“ war nicht lesbar und wurde weggelassen.`;
    case 'odd-date':
      return `Das Datum ${date(warning.given)} liegt in der Zukunft oder vor 1900. Stimmt es?`;
    case 'not-english':
      return 'Der Text scheint nicht englisch zu sein: Er lässt sich durchsuchen, aber Personen und Zitate können fehlen.';
    case 'near-duplicate':
      return `Fast derselbe Text wie ${warning.id} „${warning.title}“.`;
    case 'was-withdrawn':
      return `Derselbe Text wurde als ${warning.id} zurückgezogen. ${slash('corpus restore')} holt ihn zurück.`;
    case 'invalid-bytes':
      return `${counted(warning.count, 'Stelle war kein gültiger Text und wurde', 'Stellen waren kein gültiger Text und wurden')} zu „\uFFFD“.`;
    case 'hidden-characters':
      return `Der Text enthält ${counted(warning.count, 'unsichtbares', 'unsichtbare')} Zeichen (Steuerzeichen, Zeichen ohne Breite oder Richtungsmarken).`;
    case 'bad-front-matter':
      return `Die Kopfdaten waren nicht lesbar (${blockFault(warning.fault)}); sie bleiben im Text.`;
    case 'odd-field':
      return `„${warning.field}“ ist kein brauchbarer Wert und wurde weggelassen.`;
  }
}

function blockFault(fault: FrontMatterFault): string {
  switch (fault.kind) {
    case 'open':
      return 'sie beginnen mit ---, aber keine Zeile --- beendet sie';
    case 'no-list':
      return 'sie enthalten keine Zeilen wie „title: Bridge“';
    case 'line':
      return `Zeile ${fault.line} der Datei ist kein „Name: Wert“`;
    case 'long':
      return `sie sind länger als ${number(fault.most)} Zeichen`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Der Titel',
  published: 'Das Datum',
  source: 'Die Quelle',
  author: 'Die Autorenangabe',
  url: 'Die Adresse',
  text: 'Der Text',
};

function names(places: readonly { readonly name: string }[]): string {
  return places.map(({ name }) => name).join(', ');
}

function fieldHelp(name: string): string {
  if (name === 'published') return 'Schreibweise: 2024-08-12 oder 2024-08-12T21:30.';
  if (name === 'url') return 'Sie beginnt mit https://.';
  return 'Das Feld darf nicht leer sein.';
}

const UNREACHABLE: Readonly<Record<Unreachable, string>> = {
  refused: 'dort antwortet niemand',
  'no-way': 'kein Weg führt dorthin',
  'no-tls': 'dort wird kein https gesprochen',
  garbled: 'das Gesendete lässt sich nicht entpacken',
  ended: 'die Verbindung wurde zu früh beendet',
  other: 'die Verbindung ist gescheitert',
};

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  name: 'ihr Zertifikat gilt für einen anderen Namen',
  time: 'ihr Zertifikat ist abgelaufen oder noch nicht gültig',
  issuer: 'ihr Zertifikat ist von niemandem unterschrieben, dem vertraut wird',
};
