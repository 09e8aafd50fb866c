// English for `/privacy`.
import type { PrivacyMessages } from './privacy.ts';

export const enPrivacy: PrivacyMessages = {
  privacy: {
    title: 'What is kept about you',
    statement:
      'No message is kept, no question of usual length that was answered, and not who asked what. Kept are the documents of this server and who changed them; questions that found nothing, and for 30 days those too long for the buttons under their answer, without who asked; opinions of answers, without whose they are; and who wants to be told of an answer. Nothing leaves the machine that this bot runs on but its replies to Discord.',
    mine: 'Under your name here:',
    kept: { changes: 'Changes of documents', drafts: 'Drafts', waiting: 'Answers you wait for' },
    nothing: 'nothing',
    forget: 'Forget me',
    forgotten: 'Your id and name were taken out of everything. What you changed stays, done by “somebody”.',
  },
};
