// Which words does the Discord host need? A part of `Messages`.

export interface DiscordMessages {
  readonly discord: {
    readonly attachment: Readonly<
      Record<'origin' | 'size' | 'fetch', (file: string, mostBytes: number) => string>
    >;
    readonly page: (page: number, of: number) => string;
    /** Marks beside a passage that goes on over pages. */
    readonly continued: string;
    readonly continues: string;
    readonly andMore: (count: number) => string;
    readonly readFrom: (words: string) => string;
    /** A person whose name was read into a follow-up. */
    readonly keeping: (person: string) => string;
    readonly changed: string;
    readonly gone: string;
    readonly error: (reference: string) => string;
    readonly tooLong: (option: string, limit: number) => string;
    readonly missing: (option: string) => string;
    readonly unknownCommand: string;
    readonly forged: string;
    readonly forgotten: string;
    readonly notYours: string;
    /** Heads an answer that somebody waited for. */
    readonly nowAnswered: (question: string) => string;
    readonly goTo: string;
    readonly whichPage: (of: number) => string;
    readonly whatWasWrong: string;
    readonly exported: (passages: number) => string;
    readonly wait: (seconds: number) => string;
    readonly stopping: string;
    /** After the name of the one who asked. */
    readonly tooLate: string;
    /** Under the first page of an answer whose question was too long for buttons. */
    readonly restInFile: string;
    /** Entries of a message's menu, at most 32 characters each. */
    readonly menu: { readonly ask: string; readonly check: string; readonly add: string };
    readonly button: {
      readonly previous: string;
      readonly next: string;
      readonly jump: (page: number, of: number) => string;
      readonly context: string;
      readonly share: string;
      readonly remove: string;
      readonly export: string;
      readonly good: string;
      readonly bad: string;
      readonly sentences: string;
      readonly paragraph: string;
      readonly whole: string;
      readonly clear: string;
    };
  };
}
