// Which texts are in what was handed over? Files, pages and pasted texts, each with what it says about itself.
import type { Failure, Material } from '../library.ts';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import { readText, readTextFile } from './text.ts';

/** How a pasted text is called in messages. */
const PASTED = 'text';

/** Reads one material; what cannot be read is a failure, never an exception. */
export async function extract(material: Material, limits: Limits): Promise<readonly (Extracted | Failure)[]> {
  const { file, text } = material;
  const name = file?.name ?? PASTED;
  try {
    const read = file === undefined ? [readText(PASTED, text ?? '')] : [readTextFile(file.name, file.bytes)];
    return read.map((one) => withinLimits(one, limits));
  } catch (error) {
    if (error instanceof Refused) return [{ name, refusal: error.refusal }];
    throw error;
  }
}

function withinLimits(extracted: Extracted, limits: Limits): Extracted | Failure {
  const { name, text } = extracted;
  if (Buffer.byteLength(text) <= limits.text) return extracted;
  return { name, refusal: { code: 'text-too-long', about: { name, limit: limits.text } } };
}
