// French, for `/privacy`.
import type { PrivacyMessages } from './privacy.ts';

export const frPrivacy: PrivacyMessages = {
  privacy: {
    title: 'Ce qui est gardé sur vous',
    statement:
      'Ni messages, ni questions de longueur normale qui ont eu une réponse, ni qui a demandé quoi. Sont gardés : les documents de ce serveur et qui les a changés ; les questions sans réponse et, pendant 30 jours, celles trop longues pour les boutons de leur réponse, sans dire qui les a posées ; les avis sur les réponses, sans dire de qui ils viennent ; et qui veut être prévenu d’une réponse. Rien ne quitte la machine de ce bot, sauf ses réponses à Discord.',
    mine: 'Sous votre nom ici :',
    kept: {
      changes: 'Changements de documents',
      drafts: 'Brouillons',
      waiting: 'Réponses que vous attendez',
    },
    nothing: 'rien',
    forget: 'M’oublier',
    forgotten:
      'Votre identifiant et votre nom ont été retirés de tout. Vos changements restent, faits par « quelqu’un ».',
  },
};
