// How well is text read? Sentences, names, quotations and dates against people's annotations.
import { type Measure, type Part, percent, predicted, rows, scorer, setFile } from './measure.ts';

export const quotes: Part = {
  name: 'quotes',
  measure: async () => {
    const score = await scorer('quotes/score.mjs', 'score');
    const scored = score(
      await rows('quotes', 'polnear-dev.jsonl'),
      await predicted('annotate', setFile('quotes', 'polnear-dev.jsonl')),
    );
    const f1 = (set: string, what: string) => percent(scored, 'result', set, what, 'f1');
    return [
      { name: 'direct: span ≥ 0.8', value: f1('direct', 'overlap'), reach: 96.2, aim: 97.4 },
      { name: 'direct: speaker', value: f1('direct', 'speaker'), reach: 92, aim: 94.8 },
      { name: 'direct: person', value: f1('direct', 'person'), reach: 84.5, aim: 90 },
      { name: 'quoted: span ≥ 0.8', value: f1('quoted', 'overlap') },
      { name: 'quoted: speaker', value: f1('quoted', 'speaker'), reach: 88, aim: 94.5 },
      { name: 'speech: span ≥ 0.8', value: f1('speech', 'overlap'), reach: 68, aim: 79 },
      { name: 'speech: speaker', value: f1('speech', 'speaker'), reach: 63, aim: 76 },
    ];
  },
};

export const dates: Part = {
  name: 'dates',
  measure: async () => {
    const score = await scorer('timeline/score.mjs', 'scoreTimex');
    const scored = async (set: string) =>
      score(
        await rows('timeline', `${set}.jsonl`),
        await predicted('annotate', setFile('timeline', `${set}.jsonl`)),
      );
    const [meantime, gum, wars, phrases] = [
      await scored('meantime'),
      await scored('gum'),
      await scored('wikiwars'),
      await scored('phrases'),
    ];
    return [
      { name: 'meantime: value', value: percent(meantime, 'value', 'f1'), reach: 86, aim: 90 },
      {
        name: 'meantime: calendar to the day',
        value: percent(meantime, 'calendarDay', 'f1'),
        reach: 92,
        aim: 95,
      },
      { name: 'gum: value', value: percent(gum, 'value', 'f1'), reach: 90, aim: 93 },
      { name: 'gum: calendar to the day', value: percent(gum, 'calendarDay', 'f1'), reach: 93, aim: 96 },
      { name: 'wikiwars: value', value: percent(wars, 'value', 'f1'), reach: 83, aim: 89 },
      { name: 'phrases: value', value: percent(phrases, 'value', 'f1'), reach: 98, aim: 100 },
    ];
  },
};

export const timelines: Part = {
  name: 'timelines',
  measure: async () => {
    const score = await scorer('timeline/score.mjs', 'scoreTimeline');
    const found = await predicted('timeline', setFile('timeline', 'timelines.jsonl'));
    const scored = found === null ? null : score(await rows('timeline', 'timelines.jsonl'), found);
    return [
      { name: 'dates pooled', value: percent(scored, 'dates', 'f1'), reach: 57, aim: 65 },
      { name: 'sentence and its date', value: percent(scored, 'anchored', 'f1'), reach: 37, aim: 45 },
    ];
  },
};

export const names: Part = {
  name: 'names',
  measure: async () => {
    const score = await scorer('who/score.mjs', 'scoreMentions');
    const found = await predicted('annotate', setFile('who', 'mentions.dev.jsonl'));
    const gold = await rows('who', 'mentions.dev.jsonl');
    const scored = score(gold, found);
    const all = (what: string) => percent(scored, 'mentions', 'ALL', what, 'f1');
    const aliases = (of: string) => percent(scored, 'clustering', of, 'aliasPairs', 'f1');
    const sentences = (await scorer('who/score.mjs', 'scoreSents'))(gold, found);
    const ends = (of: string) => percent(sentences, of, 'all boundaries', 'f1');
    return [
      { name: 'strict, typed', value: all('strict typed'), reach: 75, aim: 83 },
      { name: 'person, strict', value: all('person strict'), reach: 82, aim: 89 },
      { name: 'alias pairs, persons', value: aliases('person'), reach: 72, aim: 82 },
      { name: 'sentence ends, GUM news', value: ends('GUM news'), reach: 99, aim: 99.5 },
      { name: 'sentence ends, all', value: ends('ALL'), reach: 97, aim: 98 },
    ];
  },
};

export const who: Part = {
  name: 'who',
  measure: async () => {
    const score = await scorer('who/score.mjs', 'scoreWhois');
    const found = await predicted('whois', setFile('who', 'whois.dev.jsonl'));
    const gold = await rows('who', 'whois.dev.jsonl');
    const scored = found === null ? null : score(gold, found);
    const pool = await predicted('whois', setFile('who', 'whois.dev.jsonl'), { pool: true });
    const pooled = pool === null ? null : score(gold, pool, { pool: true });
    const group = (of: string, what: string) => percent(scored, 'groups', of, what);
    return [
      { name: 'hit@1, all', value: group('ALL', 'hit@1'), reach: 94, aim: 97 },
      { name: 'hit@1, hard', value: group('HARD', 'hit@1'), reach: 80, aim: 90 },
      { name: 'descriptor F1, first', value: group('ALL', 'descriptor F1 (first)'), reach: 68, aim: 80 },
      {
        name: 'descriptor F1, best of 3',
        value: group('ALL', 'descriptor F1 (best of 3)'),
        reach: 76,
        aim: 88,
      },
      { name: 'one corpus: hit@1, all', value: percent(pooled, 'groups', 'ALL', 'hit@1') },
    ];
  },
};

export const complete: Part = {
  name: 'complete',
  measure: async (): Promise<readonly Measure[]> => {
    const score = await scorer('who/score.mjs', 'scoreComplete');
    const documents = setFile('who', 'mentions.dev.jsonl');
    const found = await predicted('complete', setFile('who', 'complete.dev.jsonl'), { documents });
    const scored = found === null ? null : score(await rows('who', 'complete.dev.jsonl'), found);
    return [
      { name: 'hit@1', value: percent(scored, 'ALL', 'hit@1'), reach: 82, aim: 92 },
      { name: 'hit@5', value: percent(scored, 'ALL', 'hit@5'), reach: 95, aim: 99 },
    ];
  },
};
