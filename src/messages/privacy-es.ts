// Spanish, for `/privacy`.
import type { PrivacyMessages } from './privacy.ts';

export const esPrivacy: PrivacyMessages = {
  privacy: {
    title: 'Qué se guarda sobre usted',
    statement:
      'No se guardan mensajes, ni preguntas respondidas de largo normal, ni quién preguntó qué. Se guardan los documentos de este servidor y quién los cambió; las preguntas sin respuesta y, durante 30 días, las demasiado largas para los botones de su respuesta, sin decir quién las hizo; las opiniones sobre respuestas, sin decir de quién son; y quién quiere que se le avise de una respuesta. Nada sale de la máquina de este bot salvo sus respuestas a Discord.',
    mine: 'Con su nombre, aquí:',
    kept: {
      changes: 'Cambios de documentos',
      drafts: 'Borradores',
      waiting: 'Respuestas que espera',
    },
    nothing: 'nada',
    forget: 'Borrar mis datos',
    forgotten: 'Su identificador y su nombre se quitaron de todo. Sus cambios quedan, hechos por «alguien».',
  },
};
