/** What a captured line becomes. */
export const entryKinds = ['promise', 'callback', 'expectation', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];

// A line is an expectation only where it begins with the customer's wish. Elsewhere such a word only tells more of what
// we do ("send her the list she wants by Friday"), and a promise taken for an expectation would lose its date.

const chineseWish =
  /^(?:客户|他们?|她们?|对方|\p{Script=Han}{1,3}(?:总监?|经理|主任|老师|先生|女士))?(?:那边|公司|方)?(?:也|都|还|还是|很|又|仍|一直|特别|非常|比较){0,2}(?:希望|期望|想要|要求|盼望)(?!的)/u;

const wishVerb = '(?:(?:also|still|now|really) )?(?:hopes?|expects?|wants?|insists?(?: on)?|would like)\\b';
/** Without a subject only where nobody would say it of himself: "hope to send it on Friday" is ours. */
const wishAlone = /^(?:(?:also|still|now|really) )?(?:hopes|expects|wants|insists|would like)\b/i;
const notWhose =
  'i|we|what|whatever|which|all|anything|everything|as|if|when|where|how|because|since|once|send|call';
/** Whose wish it is, in one word or two; not "samples Grace wants by Friday", where it tells more of a thing. */
const someonesWish = new RegExp(
  `^(?!(?:\\S+ )?(?:${notWhose})\\b)(?:the )?[\\p{L}'’.-]+(?: [\\p{L}'’.-]+)? ${wishVerb}` +
    "(?!\\s*(?:$|[,:;.]|(?:by|on|before|until|is|are|go|goes|will|must)\\b))|^(?:she|he|they)['’]d like\\b",
  'iu',
);

function isWish(line: string): boolean {
  return chineseWish.test(line) || wishAlone.test(line) || someonesWish.test(line);
}

/** Words for getting in touch; not where they only name a thing, such as "call recordings". */
const contact = new RegExp(
  '(?:回访|回电|回个?电话|打(?:一?个)?电话|致电|跟进)(?!记录|报告|录音|总结|表|清单|计划|方案)|再联系|联系一下' +
    '|\\bcall(?:ing)?\\b(?!\\s+(?:off|centers?|centres?|recordings?|notes?|summary|logs?|minutes|transcripts?|reports?|agenda)\\b)' +
    '|\\bcallback\\b|\\bfollow(?:ing)?[ -]up\\b|\\bring (?:him|her|them)\\b|\\bget back to\\b|\\bcheck in with\\b|\\btouch base\\b',
  'i',
);

const dayFirst =
  '(?:(?:today|tomorrow|tonight|next|this|on|by|at|mon|tue|wed|thu|fri|sat|sun)\\S* (?:\\S+ ){0,3}?)?';
/** A thing handed over makes it a promise, whatever else is done. The topic of a talk is not handed over. */
const handingOver = new RegExp(
  '把[^，,。；;]*[发寄送交带传]|[寄送](?:给|去|过去|一份|个|份)|发(?:给|过去|一份)' +
    `|(?:^${dayFirst}|[,;.] *|\\b(?:and|then|will|please) )` +
    '(?:send|mail|ship|deliver|bring|forward|prepare|share|upload)\\b',
  'i',
);

/** The kind a line most likely is; the rep changes it with Tab. A line that fits nothing is a promise. */
export function guessKind(text: string): EntryKind {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (isWish(line)) return 'expectation';
  if (contact.test(line) && !handingOver.test(line)) return 'callback';
  return 'promise';
}
