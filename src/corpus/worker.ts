// What does a worker thread do? It reads and digests the documents it is sent.
import { parentPort } from 'node:worker_threads';
import type { Document } from '../model.ts';
import { annotate } from '../text/annotate.ts';
import { buffersOf, digest } from './digest.ts';

parentPort?.on('message', (documents: readonly Document[]) => {
  const some = digest(documents, documents.map(annotate));
  parentPort?.postMessage(some, buffersOf(some));
});
