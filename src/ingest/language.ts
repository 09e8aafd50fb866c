// Is this English?
/** Shorter texts are too little to tell, in UTF-16 units. */
const SHORTEST = 80;

/** How near to the likeliest language English must come, from 0 to 1; nearer in a long text than in a short one. */
const NEAR = 0.9;
const NEAR_IN_SHORT = 0.8;
const LONG = 200;

/** So much of a text is looked at. */
const SAMPLE = 4000;

/**
 * Whether a text is most likely not English. English wins close calls: names of many languages stand in news,
 * and a warning that is wrong too often is not read.
 */
export async function notEnglish(text: string): Promise<boolean> {
  const start = Math.max(0, Math.floor(text.length / 2 - SAMPLE / 2));
  const sample = text.slice(start, start + SAMPLE);
  if (sample.trim().length < SHORTEST || isPlain(sample)) return false;
  const { francAll } = await import('franc-min');
  const ranks = francAll(sample);
  const english = ranks.find(([language]) => language === 'eng')?.[1] ?? 0;
  return ranks.length > 0 && english < (sample.length < LONG ? NEAR_IN_SHORT : NEAR);
}

/** Everyday words of English that are none in its neighbours. */
const PLAIN: ReadonlySet<string> = new Set(['the', 'and', 'of', 'to', 'that', 'with', 'from', 'by']);

/** In English texts more than one word in ten is one of these; so many of the words of a text settle it. */
const ENOUGH = 0.08;
/** So much of a text is glanced at. */
const GLANCE = 400;

/** Whether a glance tells that it is English: most texts are, and the closer look takes far longer. */
function isPlain(sample: string): boolean {
  const words = sample
    .slice(0, GLANCE)
    .toLowerCase()
    .split(/\P{L}+/u);
  return words.filter((word) => PLAIN.has(word)).length > ENOUGH * words.length;
}
