// Which modes does `predict` have? Each is loaded only when it is asked for.
import type { Mode } from './mode.ts';

export const modes: Readonly<Record<string, () => Promise<Mode>>> = {
  annotate: async () => (await import('./annotate.ts')).annotate,
  retrieve: async () => (await import('./retrieve.ts')).retrieve,
  complete: async () => (await import('./complete.ts')).complete,
  whois: async () => (await import('./whois.ts')).whois,
  timeline: async () => (await import('./timeline.ts')).timeline,
};
