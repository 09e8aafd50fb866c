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
  if (sample.trim().length < SHORTEST) return false;
  const { francAll } = await import('franc-min');
  const ranks = francAll(sample);
  const english = ranks.find(([language]) => language === 'eng')?.[1] ?? 0;
  return ranks.length > 0 && english < (sample.length < LONG ? NEAR_IN_SHORT : NEAR);
}
