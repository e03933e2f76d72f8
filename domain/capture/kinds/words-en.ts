import { anyOf } from './any-of.ts';

// The words by which an English line tells who does what. Lines come in small letters, apostrophes straight.

/** Time words before the act, which say nothing of what kind a line is. */
export const leadingTime = anyOf(
  [
    String.raw`(?:on |by |before |at |in |within |until |this |next |the |first thing |end of |early |later |a |an |after )*(?:today|tomorrow|tonight|tmr|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|week|month|quarter|weekend|morning|afternoon|evening|noon|eod|cob|eow|eom|holidays?|day|days|hours?|minutes?|weeks?|months?|business|working|year|\d{1,2}(?::\d\d|st|nd|rd|th)?(?: ?[ap]\.?m\.?)?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|two|three|four|five|six|ten|half|couple|of|after)\b[ ,:-]*`,
  ],
  { before: '^', behind: '+(?=[a-z])' },
);
/** What may stand before the act and changes nothing. */
export const fillers = anyOf(
  [
    "(?:please|pls|remember to|don't forget to|do not forget to|need to|needs to|must|have to|has to|got to|gotta|should|also|then|and|to|will|'ll|shall|going to|try to|make sure to|be sure to|plan to|want to|let's|let me|todo|to do|to-do|again|quickly|just|first|finally|still|ok|okay|so|but|sorry|as agreed|as promised|definitely|absolutely|asap|hope to|hoping to|expect to|aim to|able to|supposed to|will be|am|are)[ ,:]+",
  ],
  { before: '^', behind: '+' },
);

/** Our side, where it is the subject. */
export const ours = anyOf(
  [
    "i|we|i'll|we'll|i'm|we're|i'd|we'd|i've|we've",
    String.raw`our (?:(?:service|sales|tech\w*|support|field|export|finance|legal|local|own|delivery) )?\w+`,
    String.raw`my \w+`,
    'the (?:driver|engineer|technician|warehouse|factory|team|office|lab|workshop|installer|fitter)s?',
    '(?:driver|engineer|technician|warehouse|colleague|installer|fitter)s?',
  ],
  { before: '^', behind: '(?= |$)' },
);

const groups =
  'customers?|clients?|buyers?|they|she|he|procurement|purchasing|purchaser|their [a-z]+(?: team| department| manager| side)?|(?:the|his|her) (?:boss|cfo|ceo|cto|owner|director|team|finance|accountant|manager|lawyer|customer|client|buyer|plant manager|board|secretary|assistant|other side|it department|distributor|dealer)|(?:finance|accounts|legal|head office|hq|management) (?:there|at the customer)|mr\\.? \\S+|ms\\.? \\S+|mrs\\.? \\S+|dr\\.? \\S+';
/** The customer's side, where it is the subject by its word. A name is told by its capital, see `english.ts`. */
export const theirs = new RegExp(`^(?:the )?(?:${groups})(?='| |$)`);

/** What the customer wants, hopes, asks, insists on, refuses, takes for granted. */
export const wishes = anyOf(
  [
    "'d like|'d love|'d prefer|'d rather",
    String.raw`(?:(?:also|still|now|really|always|only|just|strongly|probably|clearly|simply|again|quite|rather|already|both|all|currently) )*(?:hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed)?|insist(?:s|ed)?(?: on| that)?|would (?:like|love|prefer|rather)|ask(?:s|ed|ing)?(?! (?:me|us)? ?(?:out|around))|request(?:s|ed)?|requir(?:es?|ed)|demand(?:s|ed)?|need(?:s|ed)?|refus(?:es?|ed)|reject(?:s|ed)?|prefer(?:s|red)?|assum(?:es?|ed|ing)|tak(?:es?|ing) .{1,40} (?:for granted|as given)|took .* for granted|won't (?:accept|take|agree|pay|buy|sign|consider|hear|compromise|settle|tolerate|wait)|will not (?:accept|take|agree|pay|wait)|will only (?:accept|take|buy|sign|pay)|does not accept|do not accept|doesn't (?:accept|want|need|like to wait)|don't (?:accept|want|need)|do not want|cannot accept|can't accept|(?:is|are|was|were) (?:hoping|expecting|counting on|insisting|asking|looking for|looking to|after|keen on|keen to|pushing for|demanding|refusing|adamant|assuming|relying on|waiting for us)|look(?:s|ing)? for|count(?:s|ing)? on|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|long(?:s)? for|dream(?:s)? of|wish(?:es)?|think(?:s)? (?:we|it|that|delivery|support|\w+) (?:should|must|ought)|believe(?:s)? (?:we|it|that) (?:should|will)|care(?:s)? (?:most |mainly |a lot )?about|value(?:s)?|must have|mind(?:s)?|objects? to|balk(?:s|ed) at)`,
  ],
  { before: '^', behind: String.raw`\b` },
);
/** The same without a subject: nobody would say it of himself. */
export const wishesAlone = anyOf(
  [
    'hopes|expects|wants?(?! to)|insists|would like|asks|asked for|requests|requires|demands|needs',
    "refuses|prefers|assumes|takes .* for granted|won't accept|hoping for|expecting|looking for",
    "counting on us|cares about|insisted|hoped for|wanted|'d like",
    "(?:also |still )?asked (?:us|me|for|if|whether|that)|doesn't (?:want|accept|need|like)",
    "does not (?:want|accept)|won't (?:pay|accept|sign|take|agree|consider|wait|buy)|refused",
    'thinks (?:we|it|delivery|support) should',
  ],
  { before: '^(?:(?:also|still|now|really) )?', behind: String.raw`\b` },
);

/** Undertakings told as past, whose act is still to come. */
export const undertakings = anyOf(
  [
    'promised|agreed|committed|pledged|undertook|undertaken|vowed',
    String.raw`told (?:\S+ ){1,3}?(?:that )?(?:i|we|they|she|he)(?:'d|'ll| would| will)`,
    "said (?:that )?(?:i|we|they|she|he)(?:'d|'ll| would| will)",
    "confirmed (?:that )?(?:i|we|they|she|he)(?:'d|'ll| would| will)",
    String.raw`assured (?:\S+ ){1,3}?(?:that )?(?:i|we|they|she|he)(?:'d|'ll| would| will)|guaranteed`,
    String.raw`gave (?:my|our|his|her|their) word|gave \S+ (?:my|our) word`,
  ],
  { before: "^(?:have |has |had |just |already |'ve )*" },
);
export const refusals = anyOf(
  [
    "did not|didn't|haven't|have not|never|couldn't|could not|can't|cannot|won't|will not|not going to",
    String.raw`refused to|declined|turned (?:\w+ )?down|said no|told (?:\S+ ){1,2}no`,
    'not (?:agreed|promised|possible|our)|no promise|unable to',
  ],
  { before: String.raw`\b`, behind: String.raw`\b` },
);

/** Verbs for getting in touch; not where they only name a thing, such as "call recordings". */
export const contacts = anyOf(
  [
    String.raw`give (?:\S+ ){1,3}?(?:a |another )?(?:call|ring|buzz|shout)`,
    String.raw`drop (?:\S+ ){1,3}?a (?:line|note|message)`,
    String.raw`send (?:\S+ ){1,3}?a (?:reminder|message|text|note to|quick note|nudge|thank[- ]you)`,
    'send a (?:reminder|message|text|nudge|follow[- ]?up)',
    String.raw`send (?:\S+ )?(?:birthday|christmas|new year) (?:wishes|greetings)`,
    'have (?:a |another )?(?:quick )?(?:call|chat|word|meeting|coffee|lunch|dinner)',
    'grab (?:a )?(?:coffee|lunch)|say (?:hello|hi|thanks|thank you|sorry)',
    'check (?:if|whether|how|what|when)|find out (?:if|whether|how|what|when)',
    String.raw`(?:quick |phone |video |review |catch[- ]?up |zoom |teams |follow[- ]up |intro(?:ductory)? |courtesy |sales )*(?:call|calling|callback|call-back|meeting|visit|chat|catch[- ]?up|check[- ]?in|follow[- ]?up|coffee|lunch|dinner)\b(?! (?:went|was|is|got|did|didn't|happened|ended|has))`,
    'ring|phone|telephone|dial|ping|text|message|whatsapp|wechat|dm|e-?mail|mail back',
    'write (?:back )?to|write back|reply|respond|answer|follow(?:ing)? up|follow-up',
    'check (?:in|back|on|with|up)|touch base|catch up|remind|chase|nudge|visit|drop (?:by|in)|look in',
    'pop (?:in|by|over)|stop by|swing by|meet|see|speak|talk|reach|catch|keep in touch',
    String.raw`go (?:over )?to \S+(?: \S+)? to (?:meet|see|visit)|go to see`,
    String.raw`send (?:\S+ ){1,3}?a (?:quick |short |brief )?(?:message|text|note|reminder|nudge)`,
    String.raw`get (?:back to|in touch|hold of)|contact|try (?:\S+ ){0,2}again|try calling|ask`,
    String.raw`let \S+ (?:\S+ )?know|tell|inform|notify|apologi[sz]e|thank|congratulate|greet|invite`,
    String.raw`take (?:\S+ ){1,3}(?:out |to )(?:for )?(?:lunch|dinner|coffee)|buy \S+ (?:lunch|dinner|coffee)`,
    'confirm with|discuss|go (?:over )?(?:and )?(?:see|visit|meet)|come back to|circle back',
    'connect with|voicemail|leave a (?:message|voicemail)|schedule a (?:call|meeting|visit|chat)',
    'arrange a (?:call|meeting|visit|chat)|set up a (?:call|meeting|visit|chat)',
    'book a (?:call|meeting|visit|chat)|another (?:call|visit|try)|review meeting|go through',
  ],
  { before: '^', behind: String.raw`\b(?! off\b)` },
);
/** What follows a contact word where it names a thing: "call recordings to Grace". */
export const contactThings =
  /^(?:\w+ )?(?:call|meeting|visit|chat|follow-up|text|message|e-?mail)s? (?:off|centers?|centres?|recordings?|notes?|summar(?:y|ies)|logs?|minutes|transcripts?|reports?|agenda|list|templates?|invite|plan|report)\b/;
/** Going there or getting in touch with something in hand, or to work. */
export const handings = anyOf([
  String.raw`\b(?:and|then|,|;) (?:also |please |then )*(?:send|mail|ship|deliver|bring|forward|prepare|share|upload|hand|drop off|install|fix|give|quote|order|update|submit|issue|draft|replace|book|get|provide|post|courier)\b`,
  String.raw`\b(?:with|bring(?:ing)?|deliver(?:ing)?|hand(?:ing)? over|drop(?:ping)? off) (?:the |a |an |our |their |her |his |new |revised |updated |two |three |some |\d+ |final |signed )*(?:price|prices|quote|quotation|samples?|contract|catalogue|catalog|brochure|drawings?|documents?|proposal|spare|parts?|machine|unit|equipment|demo unit|swatch\w*|invoice|date|delivery date|figures|numbers|offer|solution|answer on|manual|datasheets?|certificates?|report|list)`,
  String.raw`\bto (?:install|fix|repair|train|deliver|set up|replace|service|calibrate|measure|collect|pick up|drop off|demo|demonstrate|commission|inspect|hand over|bring|maintain|mount|swap|upgrade|configure|show (?:them|her|him) how|run (?:the|a) training|present the)\b`,
]);
/** "E-mail Grace the quote", but not "about the quote": the thing itself is sent. */
export const sentThings = anyOf(
  [
    'price|prices|pricing|quote|quotes|quotation|samples?|contract|catalogue|catalog|brochure',
    'drawings?|documents?|docs?|proposal|spec|specs|spec sheet|datasheets?|parts?|invoice|dates?',
    'figures|numbers|offer|solution|manual|certificates?|report|list|link|photos?|pictures?|video',
    'tracking(?: number)?|schedule|form|files?|slides|deck|presentation|agreement|template|plan',
    'summary|details|recordings?|minutes|po|address|nda|references?|case stud(?:y|ies)|sizes|colours',
    'colors|options|terms|credit note|statement|receipt',
  ],
  {
    before: String.raw`^(?:e-?mail|text|message|whatsapp|wechat|send|mail|dm|reply with|respond with|answer with|get back to \S+(?: \S+)? with|come back to \S+(?: \S+)? with)(?! (?:\S+ )?(?:about|regarding|re|on|to (?:ask|check|confirm|remind|see|follow|say))\b)(?: (?:to )?(?!about|regarding|the\b|a\b|an\b|our\b|her\b(?= \w+$))\S+){0,2}? (?:the |a |an |our |their |her |his |new |revised |updated |final |signed |two |three |some |\d+ |latest |full )*(?:\w+ ){0,2}?`,
    behind: String.raw`\b`,
  },
);

/** Past tense: done, so no act is still to come. */
export const finished = anyOf(
  [
    'met|signed|sent|called|rang|visited|spoke|talked|delivered|paid|ordered|bought|e-?mailed|mailed',
    'shipped|received|got|complained|was|were|had|did|came|went|saw|discussed|placed|returned',
    'installed|replied|answered|left|started|finished|completed|confirmed|cancell?ed|moved|launched',
    'opened|arrived|gave|took|brought|made|heard|wrote|phoned|quoted|invoiced|accepted|approved|tested',
    'demoed|presented|showed|chased|explained|mentioned|chose|lost|won|hired|joined|resigned|retired',
    'changed|closed|fixed|repaired|replaced|tried|used|been|done|sold|grew|bid|said|told|thanked',
    'apologi[sz]ed|declined|offered|shared|reviewed|checked|dropped|texted|messaged|reminded|sorted',
    'settled|resolved|invited|introduced|noticed|learned|learnt|found|seemed|liked|loved|hated|looked',
    'felt|became|worked|lunch went|call went',
  ],
  {
    before: String.raw`^(?:\w+ly |just |already |finally |also |never |last (?:week|month|year|night) |yesterday |today |this morning |have |has |had |'ve )*`,
    behind: String.raw`\b`,
  },
);
/** A state, a habit, a fact. */
export const facts = anyOf(
  [
    "is|are|was|were|has|have|had|does|doesn't|don't|didn't|isn't|aren't|wasn't|seems?|likes?|dislikes",
    'loves|hates|runs|owns|uses|works|lives|knows|reports to|decides|makes|buys|belongs|prefers|plays',
    'speaks|comes from|sits|handles|feels|sounds|looks|went|stays|remains|keeps|competes|manages',
    'employs|exports|imports|produces|sells|costs',
  ],
  { before: String.raw`^(?:\S+ ){0,4}?`, behind: String.raw`\b` },
);

/** Something of ours that is to be there by then: "everything is ready by Monday". */
export const due = anyOf([
  String.raw`\b(?:ready|done|finished|out|available|there|in place|delivered|sent|shipped|installed|fixed) (?:by|on|before|tomorrow|today|tonight|this|next|within|in)\b`,
  String.raw`[a-z] due\b|\bgo(?:es)? out\b|\b(?:must|will|should|needs? to) (?:leave|go|ship|arrive|reach)\b`,
]);
/** With whom we talk to get our own act done. */
export const ownPeople =
  /^\w+ (?:with )?(?:the |our |my )?(?:factory|warehouse|engineers?|lab|team|boss|logistics|supplier|colleagues?|plant|finance team|legal|workshop|carrier|production)\b/;
/** The other side's, as a thing awaited: "PO due from Marcus". */
export const awaited = /\b(?:expected|due|to come|coming|outstanding) from\b/;
/** A thing named by a word that is also an act: "invoice 4471 was paid". */
export const thingTold = anyOf([
  String.raw`^(?:invoice|order|quote|offer|test|demo|delivery|sample|payment|price|report|update|contract|order)s?\b.{0,24} (?:was|were|is|are|has|have|went|got)\b`,
  String.raw`^\w+ (?:paid|signed|cancelled|lost|won|closed)$`,
  String.raw`^(?:on (?:vacation|holiday|leave)|out of office|away|off sick|abroad)\b`,
]);
/** History without a subject: "the contract we signed", "invoice paid", "manager since May". */
export const history = anyOf(
  [
    String.raw`(?:we|i|they|she|he) (?:\w+ed|sent|met|had|got|made|gave|took|bought|sold|spoke)|was|were|went`,
    'arrived|chose|broke|failed|stopped|came|fell|rose|left|moved|used to|since|ago',
    String.raw`last (?:week|month|year|time)|\b(?:paid|closed|cancelled|signed|lost|won|done|received|retired)$`,
  ],
  { before: String.raw`\b`, behind: String.raw`\b` },
);
/** Acts of ours by their first word. */
export const acts = anyOf(
  [
    'send|mail|ship|deliver|bring|forward|prepare|share|upload|quote|draft|write|make|build|do|fix',
    'repair|replace|install|set|provide|give|get|order|book|arrange|organi[sz]e|schedule|update|revise',
    'finali[sz]e|finish|complete|submit|issue|print|post|courier|check|confirm|review|test|train|demo',
    'demonstrate|present|show|design|calculate|work|sort|take|handle|look into|resolve|escalate|apply',
    'reserve|hold|keep|return|refund|credit|pay|sign|invoice|bill|return|collect|pick|drop|hand|put',
    'offer|propose|configure|upgrade|migrate|export|import|translate|record|add|owe|have (?:the|their|our|it|everything|all|her|his)|let S+ have|remove|change',
    'correct|create|cut|dispatch|release|run|start|stop|swap|supply|stock|move|match|waive|extend',
    'approve|find|find out|figure|deal|ensure|make sure|produce|pull|push|raise|register|research',
    'restock|rework|roll|scan|service|source|specify|switch|tailor|transfer|verify|announce|calibrate',
    'clean|copy|customi[sz]e|load|lend|pack|reship|resend|re-send|redo|process|plan|compile|compare',
    'estimate|expedite|go|come|attend|host|unblock|mount|commission|measure|inspect|clear|compensate',
    'price|label|weigh|attach|list|mark',
  ],
  { before: '^', behind: String.raw`\b` },
);

/** What the other side is going to do: "will", "to", "promised to". */
export const coming = anyOf(
  [
    "'ll|will|is going to|are going to|to|shall|is to|are to|plans? to|intends? to",
    '(?:has |have |had |just |already |also )*(?:promised|committed|pledged|undertook|volunteered|(?:agreed|offered)(?: to| that| they| she| he| the| a| an| us|$))',
    '(?:is|are) (?:sending|paying|signing|coming|bringing|providing|preparing|returning|transferring|ordering|placing|visiting|issuing|arranging|getting|giving|sharing|confirming|shipping|wiring|approving|releasing)',
    String.raw`(?:said|says|told (?:me|us)|confirmed|wrote|confirms|replied|claims?|claimed|assured (?:me|us)|swears?|swore|mentioned)(?: that)? (?:they|she|he|we|i|it|payment|the \w+(?: \w+)?|\w+)(?:'ll|'d| will| would| is going to| are going to| can)`,
    'sends?(?= )|pays?(?= )|signs?(?= )|returns?(?= )',
    'should (?:send|pay|sign|return|confirm|have|get|let)|owes?(?= )|has to|have to|must',
    'can (?:send|pay|sign)|commits? to|promises? (?:to|us|that|payment|a |the )|agrees? to',
  ],
  { before: '^', behind: String.raw`\b` },
);
/** …but an absence or a thought is no act: "will be away", "will think about it". */
export const noAct = anyOf(
  [
    'be (?:away|out|off|on|in|at|abroad|travell?ing|back|busy|happy|available|unavailable|gone|late|absent|glad|free|closed|fine|ok|okay|there)',
    String.raw`think|consider|see|be\b(?! (?:sending|paying|signing|providing|returning))|need|want|expect`,
    'have (?:a |his |her |their )?(?:baby|birthday|holiday|surgery|day off)',
    'leave (?:the company|for|on)|retire|turn|like|love|hate|not|never|move|be married',
  ],
  {
    before: String.raw`^(?:'ll|will|is going to|are going to|shall|to)(?: \w+ly| also| probably| not)? `,
    behind: String.raw`\b`,
  },
);
