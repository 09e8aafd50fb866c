// How much does Discord take? Every number that a reply must keep, in UTF-16 units where it counts text.

/** From Discord's API documentation of August 2026; text over several displays as its guide for them says. */
export const LIMITS = {
  /** Over all text displays of one message. */
  text: 4000,
  /** Components of one message, nested ones too. */
  components: 40,
  customId: 100,
  /** Buttons side by side. */
  row: 5,
  buttonLabel: 80,
  linkUrl: 512,
  selectOptions: 25,
  /** Label, description and value of a select option. */
  selectText: 100,
  placeholder: 150,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldText: 4000,
  choices: 25,
  choiceText: 100,
  description: 100,
  optionText: 6000,
  attachments: 10,
  /** Of the mark by which Discord knows a message that it was sent already. */
  nonce: 25,
} as const;

/** How long work may take before something must be said, in milliseconds from when the call came. */
export interface Patience {
  /** Then an answer is announced. Discord waits three seconds; the rest is for the way. */
  readonly announceAfter: number;
  /** Then there are no suggestions. */
  readonly suggestWithin: number;
}

export const PATIENCE: Patience = { announceAfter: 1500, suggestWithin: 2000 };
