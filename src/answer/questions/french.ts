// Which questions in French does another command answer better?
import { days, place, type Questions, subject, whole, words } from './rule.ts';

const ARTICLE = "(?:(?:le|la|les) |l['’])?";
const SAID = '(?:dit|répondu|déclaré|affirmé|annoncé|expliqué|réagi)';
const HAS = '(?:a|ont|avait|avaient)';
const ABOUT =
  "(?: (?:sur |de |du |des |d['’]|à propos (?:de |du |des |d['’])|au sujet (?:de |du |des |d['’])|concernant )" +
  `${ARTICLE}${subject()})?`;
const WHEN =
  `(?:(?:le|en|au|pendant|durant)(?: mois de)? ${days('on')}|(?:depuis|après)(?: le)? ${days('since')}|` +
  `(?:avant|jusqu['’](?:à|au|en))(?: le)? ${days('until')}|` +
  `(?:entre|du|de)(?: le)? ${days('from')} (?:et|au|à)(?: le)? ${days('to')})`;

export const french: Questions = {
  rules: [
    {
      name: 'qui est',
      asks: 'who',
      pattern: whole(
        `(?:qui (?:est|sont|était|étaient|fut)|c['’]est (?:qui|quoi),?|qu['’]est-ce que(?: c['’]est que)?) ` +
          `${ARTICLE}${words('name')}`,
      ),
      examples: [
        ['Qui est Keir Starmer ?', { name: 'Keir Starmer' }],
        ['Qu’est-ce que le Hamas ?', { name: 'Hamas' }],
        ["c'est qui, Starmer", { name: 'Starmer' }],
      ],
    },
    {
      name: 'qu’a dit',
      asks: 'said',
      pattern: whole(
        `(?:qu['’](?:est-ce qu['’])?|comment )${HAS} ${SAID} ${ARTICLE}${words('speaker')}${ABOUT}`,
      ),
      examples: [
        ['Qu’a dit Starmer sur Gaza ?', { speaker: 'Starmer', about: 'Gaza' }],
        ["Qu'est-ce qu'a répondu l'Iran ?", { speaker: 'Iran' }],
        ['Comment a réagi l’Iran ?', { speaker: 'Iran' }],
      ],
    },
    {
      name: 'que dit',
      asks: 'said',
      pattern: whole(
        `(?:que|comment) (?:dit|disent|disait|disaient|répond|déclare|réagit) ${ARTICLE}${words('speaker')}${ABOUT}`,
      ),
      examples: [['Que dit Starmer de la Russie ?', { speaker: 'Starmer', about: 'Russie' }]],
    },
    {
      name: 'qu’est-ce que … a dit',
      asks: 'said',
      pattern: whole(`qu['’]est-ce (?:que |qu['’])${ARTICLE}${words('speaker')} ${HAS} ${SAID}${ABOUT}`),
      examples: [
        ['Qu’est-ce que Starmer a dit à propos de Gaza ?', { speaker: 'Starmer', about: 'Gaza' }],
        ['qu’est-ce qu’Ann Berg a dit', { speaker: 'Ann Berg' }],
      ],
    },
    {
      name: 'que … a-t-il dit',
      asks: 'said',
      pattern: whole(
        `(?:que |qu['’]|comment )${ARTICLE}${words('speaker')} ${HAS}-(?:t-)?(?:ils?|elles?) ${SAID}${ABOUT}`,
      ),
      examples: [
        ['Que Starmer a-t-il dit sur Gaza ?', { speaker: 'Starmer', about: 'Gaza' }],
        ['Comment l’Iran a-t-il répondu ?', { speaker: 'Iran' }],
      ],
    },
    {
      name: 'qu’est-il arrivé à',
      asks: 'befallen',
      pattern: whole(
        `(?:qu['’]est-il|qu['’]est-ce qui est) arrivé (?:à |au |aux )${ARTICLE}${words('about')}`,
      ),
      examples: [['Qu’est-il arrivé à Haniyeh ?', { about: 'Haniyeh' }]],
    },
    {
      name: 'que s’est-il passé le',
      asks: 'happened',
      pattern: whole(
        `(?:que s['’]est-il passé|qu['’]est-ce qui s['’]est passé|qu['’]est-il arrivé)(?: (?:à|au|en|avec) ${place()})? ${WHEN}`,
      ),
      examples: [
        ['Que s’est-il passé le 30 juillet 2024 ?', { on: '30 juillet 2024' }],
        ['Que s’est-il passé à Gaza depuis mars 2024 ?', { about: 'Gaza', since: 'mars 2024' }],
        ["qu'est-ce qui s'est passé entre mai et juillet 2024", { from: 'mai', to: 'juillet 2024' }],
      ],
    },
    {
      name: 'quand',
      asks: 'when',
      pattern: whole(
        `(?:quand|depuis quand|à quelle date|quel jour) (?:est-ce (?:que |qu['’]))?(?<rest>[^?!]{3,200}?)`,
      ),
      examples: [
        ['Quand Haniyeh a-t-il été tué ?', { rest: 'Haniyeh a-t-il été tué' }],
        ['quand est-ce que Starmer a appelé', { rest: 'Starmer a appelé' }],
      ],
    },
  ],
  leaning: [
    {
      name: 'a-t-il dit',
      // "Y a-t-il" means nobody.
      pattern: /(?<!\by\s)(?<![\p{L}-])(a|avait|aura)-t-(?:il|elle)\s+(\p{L}+)/iu,
      put: '$1 $2 NAME',
      examples: [['et qu’a-t-il dit sur Gaza ?', 'qu’a dit Ann Berg sur Gaza ?']],
    },
    {
      name: 'que dit-il',
      pattern: /(?<![\p{L}-])(dit|disait|répond|pense|veut|fait)-(?:t-)?(?:il|elle)(?![\p{L}-])/iu,
      put: '$1 NAME',
      examples: [['Que dit-elle ?', 'Que dit Ann Berg ?']],
    },
    {
      name: 'où est-il',
      pattern: /(?<=^(?:où|quand|qui|comment)\s)(est|était)-(?:il|elle)(?:\s+(\p{L}+))?(?=\s*[?.!]*\s*$)/iu,
      put: '$1 $2 NAME',
      examples: [
        ['Où est-il ?', 'Où est Ann Berg ?'],
        ['quand est-elle née ?', 'quand est née Ann Berg ?'],
      ],
    },
    {
      name: 'qu’il a dit',
      pattern: /(?<![\p{L}])qu['’](?:il|elle)(?=\s+(?:a|avait|dit|fait|pense|veut|était)(?!\p{L}))/iu,
      put: 'que NAME',
      examples: [['Qu’est-ce qu’il a dit ?', 'Qu’est-ce que Ann Berg a dit ?']],
    },
    {
      name: 'avec lui',
      pattern: /(?<=(?<!\p{L})(?:avec|pour|sur|contre|chez|de|à)\s)(?:lui|elle)(?![\p{L}-])/iu,
      put: 'NAME',
      examples: [['Que s’est-il passé avec elle ?', 'Que s’est-il passé avec Ann Berg ?']],
    },
  ],
  joined: /^\s*(?:et|mais|donc|alors|puis)\b,?\s+(?=\S)/iu,
};
