// French, for the checking of quotations.
import { counted, number } from './grammar-fr.ts';
import type { CheckMessages } from './check.ts';

export const frCheck: CheckMessages = {
  check: {
    title: (quotations) => counted(quotations, 'citation vérifiée', 'citations vérifiées'),
    finding: {
      exact: '✅ exact',
      altered: '⚠️ modifié',
      'other-speaker': '⚠️ les mots sont justes, mais d’une autre personne',
      missing: '❌ absent du corpus',
    },
    quotation: (words) => `« ${words} »`,
    change: (document, quotation) => {
      if (document === '') return `« ${quotation} » a été ajouté`;
      if (quotation === '') return `« ${document} » a été omis`;
      return `« ${document} » est devenu « ${quotation} »`;
    },
    speaker: (there) => (there === null ? 'la personne qui parle n’est pas nommée' : `dit par ${there}`),
    narrated: 'le document le dit lui-même, sans citer personne',
    otherSpeaker: (there, here) => `dit par ${there}, pas par ${here}`,
    nothingToCheck: 'Ce message ne contient rien à vérifier.',
    onlySo: (checked) => `Seules les ${number(checked)} premières citations du message ont été vérifiées.`,
  },
};
