// What does the reading thread do? It reads or unpacks what it is sent, and says what came of it.
import { parentPort } from 'node:worker_threads';
import { Refused } from './extracted.ts';
import type { Limits } from './extracted.ts';
import { readFile } from './read.ts';
import type { Job } from './read.ts';
import type { Document } from '../model.ts';
import { annotate } from '../text/annotate.ts';
import { unpack } from './unpack.ts';

/** One request to the thread: a file to read or unpack, or a document to annotate. */
export type Request = { readonly job: Job; readonly limits: Limits } | { readonly document: Document };

async function answer(request: Request): Promise<unknown> {
  if ('document' in request) return { reading: annotate(request.document) };
  const { job, limits } = request;
  const { file, format } = job;
  try {
    if (format === 'zip') return { entries: await unpack(file.name, file.bytes, limits) };
    return { extracted: await readFile(job, limits) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    // A library that stumbles over a file says nothing about us: the file is damaged.
    return { refusal: { code: 'damaged', about: { name: file.name } } };
  }
}

parentPort?.on('message', (request: Request) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void answer(request).then((result) => parentPort?.postMessage(result));
});
