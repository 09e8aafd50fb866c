// Which questions in German does another command answer better?
import { days, place, type Questions, subject, whole, words } from './rule.ts';

const ARTICLE = '(?:(?:der|die|das|den|dem) )?';
const ABOUT = `(?: (?:über|zu|zum|zur|von) ${ARTICLE}${subject()})?`;
const WHEN =
  `(?:(?:am|im|in|während)(?: Jahr)? ${days('on')}|(?:seit|nach|ab)(?: dem)? ${days('since')}|` +
  `(?:vor|bis)(?: dem| zum)? ${days('until')}|` +
  `(?:zwischen|von|vom)(?: dem)? ${days('from')} (?:und|bis)(?: dem| zum)? ${days('to')})`;

export const german: Questions = {
  rules: [
    {
      name: 'wer ist',
      asks: 'who',
      pattern: whole(`(?:wer|was) (?:ist|sind|war|waren) (?:denn )?${ARTICLE}${words('name')}`),
      examples: [
        ['Wer ist Keir Starmer?', { name: 'Keir Starmer' }],
        ['was ist die Hamas', { name: 'Hamas' }],
      ],
    },
    {
      name: 'was sagte',
      asks: 'said',
      pattern: whole(
        '(?:was|wie) (?:sagt(?:en?)?|antwortet(?:en?)?|erwidert(?:en?)?|erklärt(?:en?)?|meint(?:en?)?|reagiert(?:en?)?) ' +
          `(?:denn )?${ARTICLE}${words('speaker')}(?: dazu)?${ABOUT}`,
      ),
      examples: [
        ['Was sagte Starmer über Gaza?', { speaker: 'Starmer', about: 'Gaza' }],
        ['Was sagt der Iran zur Forderung?', { speaker: 'Iran', about: 'Forderung' }],
        ['wie reagierte Iran', { speaker: 'Iran' }],
      ],
    },
    {
      name: 'was hat … gesagt',
      asks: 'said',
      pattern: whole(
        `(?:was|wie) (?:hat|haben|hatte|hatten) ${ARTICLE}${words('speaker')}(?: dazu)?${ABOUT} ` +
          '(?:gesagt|geantwortet|erwidert|erklärt|gemeint|geäußert|reagiert)',
      ),
      examples: [
        ['Was hat Starmer über Gaza gesagt?', { speaker: 'Starmer', about: 'Gaza' }],
        ['Wie hat der Iran geantwortet?', { speaker: 'Iran' }],
      ],
    },
    {
      name: 'was geschah mit',
      asks: 'befallen',
      pattern: whole(
        `was (?:geschah|passierte|ist|war|wurde)(?: mit| aus)? ${ARTICLE}${words('about')}(?: geschehen| passiert| geworden)?`,
      ),
      examples: [
        ['Was geschah mit Haniyeh?', { about: 'Haniyeh' }],
        ['Was ist mit Haniyeh passiert?', { about: 'Haniyeh' }],
      ],
    },
    {
      name: 'was geschah am',
      asks: 'happened',
      pattern: whole(
        `was (?:geschah|passierte|ereignete sich|ist|war)(?: (?:in|mit) ${place()})? ${WHEN}(?: geschehen| passiert)?`,
      ),
      examples: [
        ['Was geschah am 30. Juli 2024?', { on: '30. Juli 2024' }],
        ['Was ist im Juli 2024 passiert?', { on: 'Juli 2024' }],
        ['was geschah in Gaza seit März 2024', { about: 'Gaza', since: 'März 2024' }],
        ['Was passierte zwischen Mai und Juli 2024?', { from: 'Mai', to: 'Juli 2024' }],
      ],
    },
    {
      name: 'wann',
      asks: 'when',
      pattern: whole('(?:wann|seit wann|an welchem (?:tag|datum)) (?<rest>[^?!]{3,200}?)'),
      examples: [['Wann wurde Haniyeh getötet?', { rest: 'wurde Haniyeh getötet' }]],
    },
  ],
  leaning: [
    {
      name: 'er, sie',
      // "Sie" with a capital is the one who is spoken to.
      pattern: /(?<![\p{L}-])(?:er|sie|ihn|ihm)(?![\p{L}-])/u,
      put: 'NAME',
      examples: [
        ['und was sagte er?', 'was sagte Ann Berg?'],
        ['Wo war sie?', 'Wo war Ann Berg?'],
        ['was geschah mit ihm', 'was geschah mit Ann Berg'],
      ],
    },
  ],
  joined: /^\s*(?:und|aber|also|dann|doch)\b,?\s+(?=\S)/iu,
};
