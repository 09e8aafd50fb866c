// Which questions in English does another command answer better?
import { days, place, type Questions, subject, whole, words } from './rule.ts';

export const english: Questions = {
  rules: [
    {
      name: 'who is',
      asks: 'who now',
      pattern: whole(`who(?: is|['’]s) ${words('name')}`),
      examples: [
        ['Who is Keir Starmer?', { name: 'Keir Starmer' }],
        ["who's the mayor of Eastwick", { name: 'the mayor of Eastwick' }],
      ],
    },
    {
      name: 'what is',
      asks: 'who',
      // Nothing more: any further word asks for something else.
      pattern: whole(`(?:who|what)(?: (?:is|are|was|were)|['’](?:s|re)) ${words('name')}`),
      examples: [
        ['What is Hamas?', { name: 'Hamas' }],
        ['Who was Ebrahim Raisi', { name: 'Ebrahim Raisi' }],
      ],
    },
    {
      name: 'what did … say',
      asks: 'said',
      pattern: whole(
        `(?:what|how) (?:did|does|do|has|have|had) ${words('speaker')} ` +
          '(?:say|said|reply|replied|answer|answered|respond|responded|comment|commented|state|stated)' +
          `(?: (?:about|of|on) ${subject()})?`,
      ),
      examples: [
        ['What did Keir Starmer say about Gaza?', { speaker: 'Keir Starmer', about: 'Gaza' }],
        ['What has she said?', { speaker: 'she' }],
        ['How did Iran reply?', { speaker: 'Iran' }],
      ],
    },
    {
      name: 'what happened to',
      asks: 'befallen',
      pattern: whole(`what (?:has |had )?happened (?:to|with) ${words('about')}`),
      examples: [['What happened to Haniyeh?', { about: 'Haniyeh' }]],
    },
    {
      name: 'what happened on',
      asks: 'happened',
      pattern: whole(
        `what (?:has |had )?happened(?: (?:in|to|with|at) ${place()})? ` +
          `(?:(?:on|in|during) ${days('on')}|(?:since|after) ${days('since')}|(?:before|until) ${days('until')}|` +
          `(?:between|from) ${days('from')} (?:and|to|until) ${days('to')})`,
      ),
      examples: [
        ['What happened on 30 July?', { on: '30 July' }],
        [
          'What happened in Gaza between May 2024 and 3 August 2024?',
          { about: 'Gaza', from: 'May 2024', to: '3 August 2024' },
        ],
        ['what has happened since March 2024', { since: 'March 2024' }],
      ],
    },
  ],
  leaning: [],
  joined: /^\s*(?:and|but|so|then)\b,?\s+(?=\S)/iu,
};
