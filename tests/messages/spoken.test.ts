import { expect, test } from 'vitest';
import { languageIn } from '../../src/messages/spoken.ts';

test.each([
  ['de', 'Wer ist Ann Berg?'],
  ['de', 'Wann starb Ann Berg?'],
  ['de', 'und was sagte er?'],
  ['de', 'Und er?'],
  ['de', 'Was ist die Hafengilde?'],
  ['de', 'Was geschah am 30. Juli 2024?'],
  ['de', 'Erzähl mir etwas über Ann Berg'],
  ['de', 'Wie lange haben sie gesprochen?'],
  ['fr', 'Qui est Ann Berg ?'],
  ['fr', 'qu’a-t-il dit ?'],
  ['fr', "Qu'est-ce que l'OTAN ?"],
  ['fr', 'et elle ?'],
  ['fr', 'Que s’est-il passé le 30 juillet ?'],
  ['fr', 'Pourquoi ?'],
  ['es', '¿Quién es Ann Berg?'],
  ['es', '¿y qué dijo?'],
  ['es', 'que dijo Berg sobre el puerto'],
  ['es', 'Cuando murio Berg'],
  ['es', '¿Cuánto tiempo hablaron?'],
])('%s: %s', (code, text) => {
  expect(languageIn(text)).toBe(code);
});

test.each([
  '',
  '?!',
  'Who is Ursula von der Leyen?',
  'When did Die Zeit report it?',
  'Le Monde et Der Spiegel said what',
  'Die Zeit',
  'Der Spiegel',
  'Le Monde diplomatique',
  'Los Angeles',
  'Rio de la Plata',
  'El País, La Vanguardia',
  'Van der Berg',
  'Qui Nguyen',
  'Lake Como',
  'IST WER MIT AUS',
  'À la recherche du temps perdu',
  'Was Ann Berg late?',
  'was Berg in Den Haag am Montag',
  'son of Berg',
  'Ann Berg harbour Valmere',
  'Casa Rosada protest',
  'a la carte',
  'die hard',
  'Как дела',
  '日本語の質問',
])('it is not plain in what language %j is, or it is English', (text) => {
  expect(languageIn(text)).toBeNull();
});
