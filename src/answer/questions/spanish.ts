// Which questions in Spanish does another command answer better?
import { days, place, type Questions, subject, whole, words } from './rule.ts';

const ARTICLE = '(?:(?:el|la|los|las) )?';
const WHAT = 'qu[ée]';
const ABOUT = `(?: (?:sobre |de |del |acerca de |acerca del |respecto a |respecto de )${ARTICLE}${subject()})?`;
const SAID =
  '(?:dijo|dijeron|dice|dicen|ha dicho|han dicho|respondió|respondieron|ha respondido|declaró|contestó|ha contestado|afirmó|reaccionó)';
const HAPPENED = '(?:pasó|ocurrió|sucedió|ha pasado|ha ocurrido|ha sucedido)';
const WHEN =
  `(?:(?:el|en|durante)(?: día| año)? ${days('on')}|(?:desde|después del?)(?: el)? ${days('since')}|` +
  `(?:antes del?|hasta)(?: el)? ${days('until')}|` +
  `(?:entre|del?)(?: el)? ${days('from')} (?:y|al?)(?: el)? ${days('to')})`;

export const spanish: Questions = {
  rules: [
    {
      name: 'quién es',
      asks: 'who',
      pattern: whole(`(?:qui[ée]n(?:es)?|${WHAT}) (?:es|son|era|eran|fue|fueron) ${ARTICLE}${words('name')}`),
      examples: [
        ['Quién es Keir Starmer?', { name: 'Keir Starmer' }],
        ['Qué es la OTAN?', { name: 'OTAN' }],
        ['quien fue Raisi', { name: 'Raisi' }],
      ],
    },
    {
      name: 'qué dijo',
      asks: 'said',
      pattern: whole(`(?:${WHAT}|c[óo]mo) ${SAID} ${ARTICLE}${words('speaker')}${ABOUT}`),
      examples: [
        ['Qué dijo Starmer sobre Gaza?', { speaker: 'Starmer', about: 'Gaza' }],
        ['Cómo respondió Irán?', { speaker: 'Irán' }],
      ],
    },
    {
      name: 'qué le pasó a',
      asks: 'befallen',
      pattern: whole(`${WHAT} (?:les? )?${HAPPENED} (?:con|al?) ${ARTICLE}${words('about')}`),
      examples: [['Qué le pasó a Haniyeh?', { about: 'Haniyeh' }]],
    },
    {
      name: 'qué pasó el',
      asks: 'happened',
      pattern: whole(`${WHAT} ${HAPPENED}(?: (?:en|con|a) ${place()})? ${WHEN}`),
      examples: [
        ['Qué pasó el 30 de julio de 2024?', { on: '30 de julio de 2024' }],
        ['qué ha pasado en Gaza desde marzo de 2024', { about: 'Gaza', since: 'marzo de 2024' }],
        ['Qué ocurrió entre mayo y julio de 2024?', { from: 'mayo', to: 'julio de 2024' }],
      ],
    },
    {
      name: 'cuándo',
      asks: 'when',
      pattern: whole('(?:desde )?(?:cu[áa]ndo|(?:en )?qu[ée] (?:fecha|día)) (?<rest>[^?!]{3,200}?)'),
      examples: [['Cuándo murió Haniyeh?', { rest: 'murió Haniyeh' }]],
    },
  ],
  leaning: [
    {
      name: 'él, ella',
      pattern: /(?<!\p{L})(?:él|ella)(?!\p{L})/iu,
      put: 'NAME',
      examples: [['¿Y qué dijo ella?', 'qué dijo Ann Berg?']],
    },
    {
      name: 'qué dijo, of nobody named',
      pattern:
        /^(\s*(?:qu[ée]|c[óo]mo)\s+(?:dijo|dice|ha\s+dicho|respondió|contestó|declaró|hizo|quiere|reaccionó))(?=\s*[?!.]|\s*$|\s+(?:sobre|del?|acerca|respecto|a)\s)/iu,
      put: '$1 NAME',
      examples: [
        ['¿y qué dijo?', 'qué dijo Ann Berg?'],
        ['¿Qué dijo sobre Gaza?', 'Qué dijo Ann Berg sobre Gaza?'],
      ],
    },
    {
      name: 'dónde está, of nobody named',
      pattern: /^(\s*(?:dónde|cuándo|por\s+qué)\s+(?:ha\s+)?\p{L}+)(?=\s*[?!.]*\s*$)/iu,
      put: '$1 NAME',
      examples: [['¿Dónde está?', 'Dónde está Ann Berg?']],
    },
  ],
  joined: /^\s*(?:y|e|pero|entonces)\b,?\s+(?=\S)/iu,
};
