// How are files read without holding up anybody? One after the other, in a thread with limits.
import { Worker } from 'node:worker_threads';
import { Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import type { Refusal } from '../library.ts';
import type { Document, Reading } from '../model.ts';
import { annotate } from '../text/annotate.ts';
import type { Job } from './read.ts';
import type { Packed } from './unpack.ts';
import type { Request } from './worker.ts';

/** Memory that a file may be read with, in MB; the largest sound files need a tenth of it. */
const MEMORY = 512;

/** A thread that has nothing to do ends after this time, in milliseconds. */
const IDLE = 20_000;

/** What the thread answers. */
interface Reply {
  readonly extracted?: Extracted;
  readonly reading?: Reading;
  readonly entries?: readonly Packed[];
  readonly refusal?: Refusal;
}

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Reads one file in the thread; throws `Refused`, also where it takes too long or too much memory. */
export async function readInThread(job: Job, limits: Limits): Promise<Extracted> {
  const { extracted } = await ask({ job, limits }, job.file.name, limits.seconds);
  if (extracted === undefined) throw new Refused({ code: 'damaged', about: { name: job.file.name } });
  return extracted;
}

/** Unpacks a zip in the thread; throws `Refused` likewise. */
export async function unpackInThread(job: Job, limits: Limits): Promise<readonly Packed[]> {
  return (await ask({ job, limits }, job.file.name, limits.seconds)).entries ?? [];
}

/** Texts up to this length, in UTF-16 units, are annotated in less time than a thread takes to be asked. */
const SHORT = 50_000;

/** Seconds for annotating one text: many times what the longest takes. */
const PATIENCE = 120;

/** What a document says; a long one is read in the thread. Throws `Refused` where that takes too long. */
export async function annotateAside(document: Document): Promise<Reading> {
  if (document.text.length <= SHORT) return annotate(document);
  const { reading } = await ask({ document }, document.title, PATIENCE);
  return reading ?? annotate(document);
}

function ask(request: Request, name: string, seconds: number): Promise<Reply> {
  const answer = last.then(() => askNow(request, name, seconds));
  last = answer.catch(() => undefined);
  return answer;
}

async function askNow(request: Request, name: string, seconds: number): Promise<Reply> {
  clearTimeout(idle);
  thread ??= new Worker(new URL('thread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const worker = thread;
  worker.ref();
  const reply = await new Promise<Reply>((resolve) => {
    const finish = (result: Reply) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail).off('exit', exit);
      resolve(result);
    };
    const giveUp = (refusal: Refusal) => {
      drop();
      finish({ refusal });
    };
    const fail = (error: unknown) =>
      giveUp({ code: isMemory(error) ? 'too-hungry' : 'damaged', about: { name } });
    const exit = () => giveUp({ code: 'too-hungry', about: { name } });
    const timer = setTimeout(() => giveUp({ code: 'too-slow', about: { name, seconds } }), seconds * 1000);
    worker.on('message', finish).on('error', fail).on('exit', exit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(request);
  });
  rest();
  if (reply.refusal !== undefined) throw new Refused(reply.refusal);
  return reply;
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Ends the thread, whatever it does; the next file gets a new one. */
function drop(): void {
  const worker = thread;
  thread = undefined;
  // A thread that is being ended may still fail; nobody waits for it any more.
  worker?.on('error', () => undefined);
  void worker?.terminate();
}

/** A waiting thread must not keep the program alive. */
function rest(): void {
  thread?.unref();
  idle = setTimeout(drop, IDLE);
  idle.unref();
}
