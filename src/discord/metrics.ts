// What is counted, for those who watch many programs? Prometheus metrics of answers, the gateway and the process.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What became of one call. */
export type Outcome = 'answered' | 'failed' | 'too late';

/** Everything that is counted. Labels are names of commands and buttons, never what was asked or by whom. */
export class Metrics {
  readonly registry = new Registry();
  readonly #calls = new Counter({
    name: 'dossier_calls_total',
    help: 'Calls by what was called and what became of it',
    labelNames: ['call', 'outcome'],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'dossier_call_seconds',
    help: 'Seconds from a call to the end of its answer',
    labelNames: ['call'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [this.registry],
  });

  /** Counts one call; `seconds` from when it came to when it was answered. */
  count(call: string, outcome: Outcome, seconds: number): void {
    this.#calls.inc({ call, outcome });
    this.#seconds.observe({ call }, seconds);
  }

  /** Adds what is read off when somebody looks: the state of the gateway, the corpus, and the process itself. */
  watch(read: {
    readonly up: () => readonly { readonly shard: number; readonly up: boolean }[];
    readonly beatAge: () => number;
    readonly documents: () => number;
  }): void {
    this.#gauge('dossier_gateway_up', 'Whether every shard is connected and ready', () =>
      read.up().every(({ up }) => up) ? 1 : 0,
    );
    const shards: Gauge<'shard'> = new Gauge({
      name: 'dossier_shard_up',
      help: 'Whether this shard is connected and ready',
      labelNames: ['shard'],
      registers: [this.registry],
      collect: () => {
        for (const { shard, up } of read.up()) shards.set({ shard }, up ? 1 : 0);
      },
    });
    this.#gauge('dossier_heartbeat_age_seconds', 'Seconds since the oldest last heartbeat', read.beatAge);
    this.#gauge('dossier_documents', "Documents of the operator's folder", read.documents);
    // The delay of the event loop is among them.
    collectDefaultMetrics({ register: this.registry, prefix: 'dossier_' });
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: () => gauge.set(read()),
    });
  }
}
