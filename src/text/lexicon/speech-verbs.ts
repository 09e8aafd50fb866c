// Which verb forms put words into somebody's mouth?
// Source: common knowledge of news English; own list.

/** Past and present forms that stand with a quotation, in lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells added adds asked asks wrote writes replied replies explained explains noted notes
  stated states claimed claims argued argues insisted insists warned warns announced announces continued
  continues declared declares admitted admits remarked remarks commented comments answered answers
  responded responds recalled recalls concluded concludes shouted cried exclaimed joked tweeted posted
  complained complains suggested suggests observed observes urged urges acknowledged acknowledges
  testified reported reports confirmed confirms denied denies`.split(/\s+/),
);
