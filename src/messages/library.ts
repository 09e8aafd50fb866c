// Which words do the moderators' commands need? A part of `Messages`.
import type {
  ChangeKind,
  Feedback,
  Fields,
  Metadata,
  Origin,
  Refusals,
  Settings,
  Warning,
} from '../library.ts';

export interface LibraryMessages {
  readonly refused: string;
  readonly refusal: { readonly [C in keyof Refusals]: (about: Refusals[C]) => string };
  readonly warning: (warning: Warning) => string;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly field: Readonly<Record<keyof Fields | keyof Metadata, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly verdict: Readonly<Record<Feedback['verdict'], string>>;
  readonly setting: Readonly<Record<keyof Settings, string>>;
  readonly moderator: ModeratorWords;
  /** Bringing in many files from the command line. */
  readonly bulk: {
    readonly usage: string;
    readonly nothing: (path: string) => string;
    readonly summary: (counts: {
      readonly added: number;
      readonly known: number;
      readonly skipped: number;
      readonly failed: number;
    }) => string;
    readonly left: (count: number) => string;
  };
}

/** Titles, labels and sentences of the answers. */
export interface ModeratorWords {
  /** Whoever asked to be forgotten. */
  readonly somebody: string;
  /** Of a field that has no value. */
  readonly unknown: (field: keyof Metadata) => string;
  /** Where nobody is named, no role and no channel is set. */
  readonly nobody: string;
  readonly noRole: string;
  readonly noChannel: string;
  readonly from: (value: string, origin: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, pages: number) => string;
  readonly pageName: string;
  readonly andMore: (count: number) => string;
  readonly addTitle: string;
  readonly addHow: string;
  readonly files: string;
  readonly add: string;
  readonly addAll: (count: number) => string;
  readonly fix: string;
  readonly cancel: string;
  readonly look: (title: string) => string;
  readonly previewTitle: (title: string) => string;
  readonly previewMany: (drafts: number, failures: number) => string;
  readonly allWell: string;
  readonly size: string;
  readonly sizeOf: (words: number, quotations: number, dates: number) => string;
  readonly words: (count: number) => string;
  readonly people: string;
  readonly sentence: (n: number) => string;
  readonly added: (count: number) => string;
  readonly edited: (id: string) => string;
  readonly withdrawn: (id: string) => string;
  readonly restored: (id: string) => string;
  readonly canRestore: (until: string) => string;
  readonly cancelledTitle: string;
  readonly cancelled: (count: number) => string;
  readonly bothSides: (theirs: string, yours: string) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly list: string;
  readonly show: string;
  readonly edit: string;
  readonly editText: string;
  readonly editTitle: (id: string) => string;
  readonly editHow: string;
  readonly editLong: string;
  readonly withdraw: string;
  readonly restore: string;
  readonly history: string;
  readonly historyTitle: (id: string, versions: number) => string;
  readonly versionLine: (
    version: number,
    at: string,
    by: string,
    title: string,
    fields: string,
    hash: string,
  ) => string;
  readonly undo: string;
  readonly redo: string;
  readonly undoNumber: (n: number) => string;
  readonly undone: (n: number) => string;
  readonly listTitle: (count: number) => string;
  readonly listEmpty: string;
  readonly listNone: (wanted: string) => string;
  readonly withdrawnUntil: (until: string) => string;
  readonly nearly: (ids: string) => string;
  readonly near: string;
  readonly state: string;
  readonly stateOf: (id: string, version: number, restorableUntil: string | null) => string;
  readonly fromFolder: string;
  readonly hidden: string;
  readonly logTitle: (count: number) => string;
  readonly logEmpty: string;
  readonly seal: string;
  readonly sealWhole: (chain: string) => string;
  readonly sealBroken: (n: number) => string;
  readonly namesTitle: (count: number) => string;
  readonly namesEmpty: string;
  readonly nameRule: (kind: 'merge' | 'split', names: string) => string;
  readonly nameIn: (name: string, as: string, documents: string) => string;
  readonly exportTitle: string;
  readonly exported: (documents: number, bytes: number) => string;
  readonly importTitle: string;
  readonly brought: (added: number, known: number) => string;
  readonly settingsTitle: string;
  readonly settingsSaved: string;
  readonly settingsHow: string;
  readonly badSetting: (name: string, value: string) => string;
  readonly onOff: (on: boolean) => string;
  readonly toggle: (name: string, on: boolean) => string;
  readonly gapsTitle: (count: number) => string;
  readonly gapsEmpty: string;
  readonly asked: (count: number, last: string, waiting: number) => string;
  readonly tellMe: string;
  readonly willTell: string;
  readonly badVerdict: (verdicts: string) => string;
  readonly thanks: string;
  readonly feedbackKept: string;
  readonly feedbackTitle: (count: number) => string;
  readonly feedbackEmpty: string;
}
