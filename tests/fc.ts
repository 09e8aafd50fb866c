// Where do tests get their random texts from? fast-check with one seed, so that the same code passes or fails every time.
import fc from 'fast-check';

/** `DOSSIER_SEED=123 npm test` tries others; long tests always do. */
const seed = process.env['DOSSIER_SEED'];

if (process.env['DOSSIER_LONG'] !== '1' || seed !== undefined)
  fc.configureGlobal({ seed: Number(seed ?? 20_240_813) });

export default fc;
