// Which words does `/privacy` need? A part of `Messages`.
import type { Personal } from '../library.ts';

export interface PrivacyMessages {
  readonly privacy: {
    readonly title: string;
    /** What is kept of everybody, in a few sentences. */
    readonly statement: string;
    readonly mine: string;
    readonly kept: { readonly [K in keyof Personal]: string };
    readonly nothing: string;
    readonly forget: string;
    readonly forgotten: string;
  };
}
