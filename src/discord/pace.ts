// Does somebody ask too fast? Limits for each person and for each server.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Calls in a minute. */
export interface PaceLimits {
  readonly user: number;
  readonly server: number;
}

/** A person reads no faster than this; a server with many of them may ask more. */
export const PACE: PaceLimits = { user: 30, server: 300 };

const MINUTE = 60;

/** Counts calls. Each server is served by one process, so that counting in its memory is right for both limits. */
export class Pace {
  readonly #user: RateLimiterMemory;
  readonly #server: RateLimiterMemory;

  constructor({ user, server }: PaceLimits) {
    this.#user = new RateLimiterMemory({ points: user, duration: MINUTE });
    this.#server = new RateLimiterMemory({ points: server, duration: MINUTE });
  }

  /** Counts one call; the seconds to wait where it was one too many, else 0. */
  async wait(user: string, server: string | null): Promise<number> {
    return (await seconds(this.#user, user)) || (server === null ? 0 : await seconds(this.#server, server));
  }
}

async function seconds(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
