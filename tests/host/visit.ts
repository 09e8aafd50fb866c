// What has one user seen after one call? An interaction with everything that the bot made visible for it.
import type { Body } from './check.ts';

/** A message as a reader sees it. */
export interface SeenMessage {
  readonly id: string;
  body: Body;
  readonly private: boolean;
  readonly files: readonly SeenFile[];
}

export interface SeenFile {
  readonly name: string;
  readonly text: string;
}

export interface SeenModal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: Body['components'];
}

/** Milliseconds after which something is not going to happen any more, on a slow and busy machine too. */
const PATIENCE = 60_000;

/** One interaction: its token, and what became visible. */
export class Visit {
  readonly id: string;
  readonly token: string;
  /** Milliseconds from the event to the first response; null before it. */
  firstResponse: number | null = null;
  /** Type of the first response that took effect. */
  callback: number | null = null;
  /** The reply, or the message whose button was pressed once it was updated. */
  message: SeenMessage | null = null;
  readonly followUps: SeenMessage[] = [];
  modal: SeenModal | null = null;
  choices: readonly { readonly name: string; readonly value: string }[] | null = null;
  deleted = false;
  /** Whether the caller's own Discord has told them that the bot did not respond. */
  isNoticed = false;
  /** Whether the announcement of a reply, if there was one, was for the caller alone. */
  deferredPrivately = false;
  /** The message that a button stands under. */
  readonly origin: SeenMessage | null;
  readonly #began = performance.now();
  readonly #waiting = new Set<() => void>();

  constructor(id: string, token: string, origin: SeenMessage | null) {
    this.id = id;
    this.token = token;
    this.origin = origin;
  }

  /** Milliseconds since the event. */
  get age(): number {
    return performance.now() - this.#began;
  }

  /** To be called after every change. */
  changed(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Everything that became visible, each counted once. */
  get outcomes(): number {
    const own = [this.message, this.modal, this.choices].filter((outcome) => outcome !== null).length;
    return own + this.followUps.length + (this.deleted ? 1 : 0);
  }

  /** The reply, once it is there. */
  async reply(timeout = PATIENCE): Promise<SeenMessage> {
    await this.until(() => this.message !== null, timeout);
    if (this.message === null) throw new Error('no reply');
    return this.message;
  }

  /** Waits until something holds of this visit. */
  async until(holds: () => boolean, timeout = PATIENCE): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const wake = (): void => {
        if (!holds()) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`nothing happened in ${timeout} ms (callback ${this.callback ?? 'none'})`));
      }, timeout);
      const stop = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
      };
      this.#waiting.add(wake);
    });
  }
}
