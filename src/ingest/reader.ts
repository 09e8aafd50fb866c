// How are files read without holding up anybody? One after the other, in a thread with limits.
import { Worker } from 'node:worker_threads';
import { LIMITS, Refused } from './extracted.ts';
import type { Extracted, Limits } from './extracted.ts';
import type { Refusal } from '../library.ts';
import type { Document, Reading } from '../model.ts';
import { annotate } from '../text/annotate.ts';
import type { Job } from './read.ts';
import type { Packed } from './unpack.ts';
import type { Request } from './worker.ts';

/** A thread that has nothing to do ends after this time, in milliseconds. */
const IDLE = 20_000;

/** What the thread answers. */
interface Reply {
  readonly extracted?: Extracted;
  readonly reading?: Reading;
  readonly entries?: readonly Packed[];
  readonly refusal?: Refusal;
}

/** The thread, and the memory that it was made for. */
let thread: { readonly worker: Worker; readonly memory: number } | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Reads one file in the thread; throws `Refused`, also where it takes too long or too much memory. */
export async function readInThread(job: Job, limits: Limits): Promise<Extracted> {
  const { extracted } = await ask({ job, limits }, job.file.name, limits);
  if (extracted === undefined) throw new Refused({ code: 'damaged', about: { name: job.file.name } });
  return extracted;
}

/** Unpacks a zip in the thread; throws `Refused` likewise. */
export async function unpackInThread(job: Job, limits: Limits): Promise<readonly Packed[]> {
  return (await ask({ job, limits }, job.file.name, limits)).entries ?? [];
}

/** Texts up to this length, in UTF-16 units, are annotated in less time than a thread takes to be asked. */
const SHORT = 50_000;

/** For annotating one text, many times what the longest takes. */
const PATIENCE: Patience = { seconds: 120, memory: LIMITS.memory };

/** What a document says; a long one is read in the thread. Throws `Refused` where that takes too long. */
export async function annotateAside(document: Document): Promise<Reading> {
  if (document.text.length <= SHORT) return annotate(document);
  const { reading } = await ask({ document }, document.title, PATIENCE);
  return reading ?? annotate(document);
}

/** How long the thread may take, and how much memory. */
type Patience = Pick<Limits, 'seconds' | 'memory'>;

function ask(request: Request, name: string, patience: Patience): Promise<Reply> {
  const answer = last.then(() => askNow(request, name, patience));
  last = answer.catch(() => undefined);
  return answer;
}

async function askNow(request: Request, name: string, { seconds, memory }: Patience): Promise<Reply> {
  clearTimeout(idle);
  const worker = threadWith(memory);
  const reply = await new Promise<Reply>((resolve) => {
    const finish = (result: Reply) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', finish).off('error', fail).off('exit', exit);
      resolve(result);
    };
    const giveUp = (refusal: Refusal) => {
      drop();
      finish({ refusal });
    };
    const hungry = () => giveUp({ code: 'too-hungry', about: { name } });
    const fail = (error: unknown) =>
      isMemory(error) ? hungry() : giveUp({ code: 'damaged', about: { name } });
    const exit = hungry;
    const timer = setTimeout(() => giveUp({ code: 'too-slow', about: { name, seconds } }), seconds * 1000);
    // The thread's own limit counts objects only; what a file unpacks to is bytes outside of it.
    const most = process.memoryUsage.rss() + memory;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) hungry();
    }, LOOK);
    worker.on('message', finish).on('error', fail).on('exit', exit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(request);
  });
  rest();
  if (reply.refusal !== undefined) throw new Refused(reply.refusal);
  return reply;
}

/** How often the memory is looked at, in milliseconds: no file unpacks to much in so short a time. */
const LOOK = 50;

function threadWith(memory: number): Worker {
  if (thread !== undefined && thread.memory !== memory) drop();
  thread ??= {
    memory,
    worker: new Worker(new URL('thread.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 1024 / 1024) },
    }),
  };
  thread.worker.ref();
  return thread.worker;
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Ends the thread, whatever it does; the next file gets a new one. */
function drop(): void {
  const worker = thread?.worker;
  thread = undefined;
  // A thread that is being ended may still fail; nobody waits for it any more.
  worker?.on('error', () => undefined);
  void worker?.terminate();
}

/** A waiting thread must not keep the program alive. */
function rest(): void {
  thread?.worker.unref();
  idle = setTimeout(drop, IDLE);
  idle.unref();
}
