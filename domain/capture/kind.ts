/** What a captured line becomes. */
export const entryKinds = ['promise', 'callback', 'expectation', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];

const callbackWords =
  /回访|回电|回个?电话|打电话|打个?电话|致电|再联系|联系一下|跟进|call(?:\s+\S+){0,3}\s+back|\bcall\b|call back|callback|follow(?:ing)? up|ring (?:him|her|them)|get back to|check in with|touch base/i;
const expectationWords =
  /^(?:客户|他|她|对方|王总|李总)?[^,，]{0,6}(?:希望|期望|想要|要求|盼望)|\b(?:hopes?|expects?|wants?|would like|insists?)\b/i;

/** The kind a line most likely is; the rep changes it with Tab. A line that fits nothing is a promise. */
export function guessKind(text: string): EntryKind {
  if (expectationWords.test(text)) return 'expectation';
  if (callbackWords.test(text)) return 'callback';
  return 'promise';
}
