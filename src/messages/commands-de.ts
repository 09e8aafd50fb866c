// German, for the names and descriptions of commands.
import type { TranslatedCommandWords, Wording } from './commands.ts';

const from: Wording = {
  name: 'von',
  description: 'Nur Dokumente ab diesem Tag: 2024-08-12, 2024-08 oder 2024',
};
const to: Wording = { name: 'bis', description: 'Nur Dokumente bis zu diesem Tag' };
const source: Wording = { name: 'quelle', description: 'Nur Dokumente dieser Quelle' };
const document: Wording = { name: 'dokument', description: 'Nur dieses Dokument' };
const number: Wording = { name: 'dokument', description: 'Seine Nummer, zum Beispiel #7' };
const page: Wording = { name: 'seite', description: 'Welche Seite' };
const names: Wording = { name: 'namen', description: 'Die Namen, durch Kommas getrennt' };
const title: Wording = { name: 'titel', description: 'Titel' };
const published: Wording = { name: 'datum', description: 'Tag der Veröffentlichung, als 2024-08-12' };
const outlet: Wording = { name: 'quelle', description: 'Quelle' };
const author: Wording = { name: 'autor', description: 'Autorin oder Autor' };

export const deCommands: TranslatedCommandWords = {
  families: { corpus: { name: 'korpus', description: 'Die Dokumente dieses Servers verwalten' } },
  private: { name: 'privat', description: 'Ob nur Sie die Antwort sehen' },
  choices: { on: 'ein', off: 'aus', yes: 'ja' },
  commands: {
    ask: {
      name: 'frage',
      description: 'Stellen Sie eine Frage; die Dokumente antworten mit ihren eigenen Worten',
      options: { question: { name: 'frage', description: 'Ihre Frage' }, from, to, source, document },
    },
    who: {
      name: 'wer',
      description: 'Wer oder was ist das, mit den Worten der Dokumente?',
      options: {
        name: { name: 'name', description: 'Ein Name, ein Teil davon oder ein Amt („the prime minister“)' },
        related: { name: 'verwandt', description: '„ja“ zeigt, wen dieselben Sätze nennen' },
        from,
        to,
        source,
        document,
      },
    },
    quote: {
      name: 'zitat',
      description: 'Was gesagt wurde und von wem: wörtlich oder sinngemäß',
      options: {
        speaker: {
          name: 'sprecher',
          description: 'Wer es sagt: Name, Namensteil, Amt oder ein Wort wie „officials“',
        },
        about: { name: 'thema', description: 'Worum es geht' },
        from: { name: 'von', description: 'Erster Tag der Veröffentlichung: 2024-08-12, 2024-08 oder 2024' },
        to: { name: 'bis', description: 'Letzter Tag der Veröffentlichung, ebenso geschrieben' },
        source,
        document,
      },
    },
    timeline: {
      name: 'zeitleiste',
      description: 'Was wann geschah: datierte Ereignisse der Reihe nach, jedes mit seiner Stelle',
      options: {
        about: { name: 'thema', description: 'Eine Person, eine Organisation, ein Ort oder Wörter' },
        from: { name: 'von', description: 'Erster Tag: 2024-08-12, 2024-08 oder 2024' },
        to: { name: 'bis', description: 'Letzter Tag, ebenso geschrieben' },
        source,
        document,
      },
    },
    check: {
      name: 'prüfen',
      description: 'Vergleicht Zitate Wort für Wort mit den Dokumenten',
      options: { text: { name: 'text', description: 'Ein Text mit Zitaten' } },
    },
    search: {
      name: 'suche',
      description: 'Stellen mit diesen Wörtern, einer "Wortfolge" und ohne jedes -Wort',
      options: {
        text: { name: 'text', description: 'Wörter, "eine genaue Wortfolge", -ohne' },
        from,
        to,
        source,
        document,
      },
    },
    sources: {
      name: 'quellen',
      description: 'Die Dokumente, aus denen die Antworten kommen, oder eines davon zum Lesen',
      options: {
        document: { name: 'dokument', description: 'Dieses Dokument lesen' },
        at: { name: 'absatz', description: 'Der Absatz, mit dem es losgeht' },
        from,
        to,
        source,
      },
    },
    explain: {
      name: 'erklären',
      description: 'Was in einem Satz gelesen wurde (Namen, Zitate, Zeiten) und nach welcher Regel',
      options: {
        text: { name: 'text', description: 'Ein Satz aus einem Dokument oder ein anderer' },
        document: { name: 'dokument', description: 'Ein Dokument' },
        sentence: { name: 'satz', description: 'Die Nummer des Satzes darin' },
        date: { name: 'datum', description: 'Der Tag, an dem andere Worte geschrieben wurden' },
      },
    },
    'corpus add': {
      name: 'hinzufügen',
      description: 'Dateien, eine Webseite oder einen Text aufnehmen; Sie sehen alles, bevor es zählt',
      options: {
        file: { name: 'datei', description: 'txt, md, html, pdf, docx, epub oder ein zip davon' },
        url: { name: 'adresse', description: 'Adresse einer Webseite; neben Datei oder Text: wo er steht' },
        text: { name: 'text', description: 'Der Text selbst' },
        title: { name: 'titel', description: 'Titel, wo das Dokument keinen nennt' },
        published,
        source: outlet,
        author,
      },
    },
    'corpus list': {
      name: 'liste',
      description: 'Die eigenen Dokumente des Servers, auch die zurückgezogenen',
      options: {
        text: { name: 'text', description: 'Nur die mit diesen Wörtern in Titel oder Quelle' },
        page,
      },
    },
    'corpus show': {
      name: 'zeigen',
      description: 'Ein Dokument mit allem, was darüber bekannt ist',
      options: { document: number, page },
    },
    'corpus edit': {
      name: 'bearbeiten',
      description: 'Angaben zu einem Dokument oder seinen Text berichtigen; es entsteht eine neue Fassung',
      options: {
        document: number,
        title,
        published,
        source: outlet,
        author,
        url: { name: 'adresse', description: 'Webadresse' },
        text: { name: 'text', description: 'Der ganze neue Text' },
        file: { name: 'datei', description: 'Eine Datei mit dem ganzen neuen Text' },
        version: { name: 'fassung', description: 'Die Fassung, die Sie angesehen haben' },
      },
    },
    'corpus withdraw': {
      name: 'zurückziehen',
      description: 'Ein Dokument aus allen Antworten nehmen; 30 Tage lang lässt es sich wiederherstellen',
      options: { document: number },
    },
    'corpus restore': {
      name: 'wiederherstellen',
      description: 'Ein zurückgezogenes Dokument zurückholen',
      options: { document: number },
    },
    'corpus history': {
      name: 'verlauf',
      description: 'Die Fassungen eines Dokuments: wer was wann geändert hat',
      options: { document: number },
    },
    'corpus log': {
      name: 'protokoll',
      description: 'Wer auf diesem Server was geändert hat, das Neueste zuerst',
      options: { page },
    },
    'corpus undo': {
      name: 'rückgängig',
      description: 'Eine Änderung zurücknehmen, nach ihrer Nummer im Protokoll',
      options: { change: { name: 'änderung', description: 'Die Nummer in /korpus protokoll' } },
    },
    'corpus export': {
      name: 'exportieren',
      description: 'Alles, was dieser Server aufbewahrt, als ein zip',
      options: {},
    },
    'corpus import': {
      name: 'importieren',
      description: 'Einen Export zurückholen: auf einem leeren Server ganz, sonst das Fehlende',
      options: { file: { name: 'datei', description: 'Ein zip von /korpus exportieren' } },
    },
    'corpus merge': {
      name: 'zusammenführen',
      description: 'Diese Namen meinen dieselbe Person oder Sache',
      options: { names },
    },
    'corpus split': {
      name: 'trennen',
      description: 'Diese Namen meinen nicht dasselbe',
      options: {
        names,
        documents: {
          name: 'dokumente',
          description: 'Nur in diesen: Dort meint der erste Name jemanden, der wie der zweite heißt',
        },
      },
    },
    'corpus names': {
      name: 'namen',
      description: 'Welche Namen zusammengeführt oder getrennt wurden',
      options: {},
    },
    'corpus feedback': {
      name: 'rückmeldungen',
      description: 'Was Leserinnen und Leser von Antworten hielten',
      options: { page },
    },
    gaps: {
      name: 'lücken',
      description: 'Fragen ohne Antwort, die häufigsten zuerst',
      options: { page },
    },
    settings: {
      name: 'einstellungen',
      description: 'Was dieser Server zeigt und wer moderieren darf',
      options: {
        base: { name: 'grundbestand', description: 'Die Dokumente des Betreibers: ein oder aus' },
        role: {
          name: 'rolle',
          description: 'Eine Rolle, die moderieren darf; noch einmal genannt, nicht mehr',
        },
        log: {
          name: 'protokoll',
          description: 'Ein Kanal, der jede Änderung meldet; noch einmal genannt, nicht mehr',
        },
        hidden: {
          name: 'verborgen',
          description: 'Antworten nur für die fragende Person, wenn sie nichts anderes wählt',
        },
        http: { name: 'http', description: 'Webadressen ohne Verschlüsselung: ein oder aus' },
      },
    },
    privacy: {
      name: 'datenschutz',
      description: 'Was über Sie gespeichert ist und wie Sie es löschen',
      options: {
        forget: { name: 'vergessen', description: '„ja“ entfernt Ihre Kennung und Ihren Namen überall' },
      },
    },
    help: {
      name: 'hilfe',
      description: 'Was Sie fragen können, mit Beispielen',
      options: { command: { name: 'befehl', description: 'Mehr über diesen Befehl' } },
    },
  },
};
