// German, for `/privacy`.
import type { PrivacyMessages } from './privacy.ts';

export const dePrivacy: PrivacyMessages = {
  privacy: {
    title: 'Was über Sie gespeichert ist',
    statement:
      'Nicht gespeichert werden Nachrichten, beantwortete Fragen üblicher Länge und wer was gefragt hat. Gespeichert sind die Dokumente dieses Servers und wer sie geändert hat; Fragen ohne Antwort und für 30 Tage solche, die für die Knöpfe unter ihrer Antwort zu lang sind, ohne Angabe, wer sie gestellt hat; Meinungen zu Antworten, ohne Angabe, von wem; und wer von einer Antwort erfahren will. Nichts verlässt den Rechner dieses Bots außer seinen Antworten an Discord.',
    mine: 'Unter Ihrem Namen hier:',
    kept: {
      changes: 'Änderungen an Dokumenten',
      drafts: 'Entwürfe',
      waiting: 'Antworten, auf die Sie warten',
    },
    nothing: 'nichts',
    forget: 'Meine Daten löschen',
    forgotten:
      'Ihre Kennung und Ihr Name wurden überall entfernt. Ihre Änderungen bleiben, getan von „jemand“.',
  },
};
