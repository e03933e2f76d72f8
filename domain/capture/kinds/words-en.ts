import { anyOf, rowsOf } from './any-of.ts';

// The words by which an English line tells who does what. Phrases are tested on small letters, from where the verb stands.

const begins = (rows: readonly string[]) => rowsOf(rows, { before: '^', behind: String.raw`(?![\w-])` });
/** One word, on its own. */
const oneOf = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`);

// Time.

const day =
  '(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:days?)?|today|tomorrow|tonight|noon|midday|midnight';
const month =
  'jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const span = 'hours?|minutes?|days?|weeks?|months?|quarters?|years?|weekend|fortnight';
/** An event of ours that tells when. */
export const event = /\b(?:before|when|once|after|until|as soon as) (?:we|our|the) /i;
/** "No weekend work, the landlord says": who asks stands behind. */
export const askedBehind =
  /^(?:no|not|must|should|can|could|will|would|need|only|never|always|don't|nothing|everything|needs|has|it|we|you|would)\b.*,\s*(?:(?:says|asks|said|asked|insists|demands|adds) [\w .']+|[\w .']{2,30} (?:says|said|insists|asks|demands))\s*$/i;
/** A question or a plea put to us. */
export const askedOfUs =
  /^(?:can|could|will|would) (?:we|you|i)\b|^what (?:\w+ ){1,3}(?:wants?|needs?|cares?)\b|^(?:not|only)\b.*\bplease\b|^(?:why|when) (?:can't|don't|can|do) (?:we|you)\b/i;
/** Words of time, wherever they stand: they say nothing of what kind a line is. */
export const times = anyOf(
  [
    'first thing|end of (?:the )?(?:day|week|month|quarter|year|play|business)',
    String.raw`(?:eod|cob|eow|eom|eoq|asap)\b|at lunch(?:time)?`,
    String.raw`(?:yesterday|last (?:night|week|month|quarter|year|(?:${day}|${month})\b)|(?:an?|one|two|three|a few|a couple of|\d+) (?:${span}) ago)`,
    String.raw`every (?:other |second |first )?(?:${day}|${span}|morning|quarter)\b`,
    String.raw`(?:\d+|an?|one|two|three|four|five|six|ten|few|couple of|next|this|coming|half an?|working|business)[ -](?:(?:more|working|business|full|calendar) )?(?:${span})\b(?! (?:warranty|lead|trial|contract|term|old))`,
    String.raw`(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of)?(?: (?:${month}|mar|may)\b)?`,
    String.raw`\d{1,2} (?:${month}|mar|may)\b|(?:${month}|mar|may) \d{1,2}(?:st|nd|rd|th)?\b`,
    String.raw`\d{1,2}:\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]\.?m\b\.?|at \d{1,2}\b(?![\d%.,])`,
    String.raw`(?:after|before|by|till|until|around) \d{1,2}\b(?![\d%.,]| \w+s\b)`,
    String.raw`\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:week|q)[ -]?\d{1,2}\b|\d+ ?[hd]\b|dec 20\d\d|20[2-4]\d`,
    String.raw`(?:in|by|till|until|of|next|this|before|after|mid|end|early|late) (?:mar|may)\b`,
    String.raw`(?:${day}|${month}|(?:mon|tues|wednes|thurs|fri)day's)\b`,
    String.raw`(?:in the |this |the |at )?(?:mornings?|afternoons?|evenings?|weekends?|day after)\b`,
    String.raw`(?:the )?(?:holidays?|new year|christmas|xmas|easter)\b`,
    'end (?:of )?(?:month|week|day|quarter|year)',
  ],
  {
    before: String.raw`(?<!\b(?:drop|pop|stop|swing|come|call|check|look|go|hand|fill|get|follow up) )(?:\b(?:on|by|before|at|in|within|until|till?|from|this|next|coming|after|over|during|around|about|no later than|not later than|latest|end of|end|start of|beginning of|the|a|an|of|mid|early|late|later|for|as of|due|starting)[ -]+)*\b(?:`,
    behind: ')(?:,? at (?:the )?latest| latest| or so)?',
    flags: 'gi',
  },
);
export const pastTime =
  /\b(?:yesterday|ago|since|last (?:night|week|month|quarter|year|time|\w+day|spring|summer|autumn|winter))\b/i;
export const habit =
  /\b(?:always|usually|often|never|normally|generally|sometimes|every|each|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|most(?:ly)?|twice|once an?)\b/i;

// The sentence.

/** Where one clause ends and another begins. */
export const clauseEnds =
  /(?<!\b(?:mr|ms|mrs|dr|no|approx|incl|etc|st))[.;!?:](?=\s|$)|,\s*|\s+[-–—]+\s+|\s*->\s*|\n|\s*\(|\)\s*|\s+(?:but|so|then|because|since (?=they|she|he|we|i))\s+|\s+and\s+(?=(?:(?:i|we|they|she|he|then) |(?:also |now |still )?(?:will|wants?|needs?|insists?|expects?|asks?|asked|prefers?|hopes?|refuses?|wanted|demands?|would like)\b))/i;
/** What may open a clause and changes nothing. */
export const openers =
  /^(?:(?:so|but|and|then|because|also|as|btw|fyi|ok|okay|note|todo|to-do|to do|reminder|again|hi|as (?:agreed|promised|discussed)|once [^,]+ is in|no later than|latest|by)[\s,:]+)+/i;
export const auxiliaries = oneOf(
  'will would shall should must may might can could am is are was were has have had do does did to not ought',
);
export const being = oneOf('was were is are has went got overdue unpaid stuck delayed');
export const determiners = oneOf(
  'the a an our my their his her its this that these those some any two three four five six ten another both all each new no us me him them one half every more extra final full',
);
export const pronouns = oneOf('i we they she he you it nobody everyone somebody someone');
export const prepositions = oneOf(
  'for to with of from in at on by about re regarding into over via under without per as than like and or vs until till before after around between against',
);
/** Behind these a verb stands as it is in the book: "they pay", "tenants vote". */
export const many =
  /^(?:i|we|they|you|people|guys|staff|folks|team|side|dept|department|board|council|lot|management|finance|legal|procurement|purchasing|accounts|both)$|^[a-z]{3,}[^s]s$/;
/** Words that say nothing of who does what, in the middle of a clause. */
export const fillings = oneOf(
  'also still now really just simply probably definitely certainly actually currently finally already always maybe',
);
/** On what it hangs, at the end: "… if Tom does not answer". */
export const condition = /(?<=\w) (?:if|unless|in case) (?=.*\b(?:not|no|never)\b).*$/i;
/** How a thing is, more often than what was done to it: "signed copy", "damaged cards". */
export const describing = oneOf(
  'signed revised updated corrected damaged missing printed finished translated stamped amended approved broken sealed reworked repaired completed filled countersigned detailed faulty combined reduced discounted split',
);
/** Verbs that are things as well: "two orders", "price list". */
export const alsoThings = oneOf(
  `order orders offer offers quote quotes call calls visit visits report reports sample samples test tests price prices demo demos
  design designs update updates plan plans review reviews request requests demand demands need print prints process form list lists
  invoice invoices bill bills mark marks pack packs record records repair repairs service services share shares supply supplies stock
  label labels file files copy copies model supports support changes change release releases drawing credit credits draft drafts
  position positions ship lead estimate estimates costs parts labels answers answer replies comments details
  returns exports imports trial trials shows texts mails messages fixes upgrades hands turns terms loans lots`,
);
/** A first word that is no name and no verb, though it stands with a capital or looks like a verb. */
export const ordinary = oneOf(
  `the a an our my no not new price quote sample samples delivery contract i we all what everything anything which invoice order
  payment meeting call po please also still if when once after before monday tuesday wednesday thursday friday saturday sunday
  replacement final full two three english german french chinese italian spanish`,
);
/** A line that begins so has no subject of its own. */
export const nobodyBegins =
  /^(?:please|remember|don't|do not|does not|did not|have |has |had |need to|needs to|must |should |will |would |to |let |going to|not |can |could |is |are |was |were |am |get |make sure|let us|let me|just |still |also |never )/;
/** A verb-like word that is somebody: "contact", "head". */
export const subjectWords = oneOf('contact lead head');
export const adverbs =
  /^(?:(?:also|still|now|really|always|only|just|strongly|probably|clearly|simply|again|quite|rather|already|both|all|currently|finally|actually|kindly|usually|often|(?!(?:re|ap|sup|com)ply|family)\w{3,}ly|then|kind of|so far|themselves|himself|herself) )+(?!of\b)/;

// Who.

/** Our side, where it is the subject. */
export const ours = rowsOf(
  [
    'i|we|us|you and i|me|myself',
    '(?:i|we|both of us) and .*|.* and (?:i|me)',
    String.raw`(?:our|my) (?!(?:customer|client|buyer|contact|champion|sponsor)\b).*`,
    '(?:the |a |one )?(?:service |field |support |technical |tech |local |night |delivery )?(?:driver|engineer|technician|tech|warehouse|installer|fitter|workshop|factory|courier|carrier|colleague|lab|support|service|support team|service team|sales|sales team|dispatch|logistics|crew|mechanic)s?(?: \\S+)?',
    '(?:the )?(?:team|office)|colleague \\w+',
    '.* (?:from|on|at) our (?:side|end|team|office)',
  ],
  { before: '^(?:', behind: ')$' },
);
const roles = `customer client buyer purchaser procurement purchasing finance legal accounting accounts payable boss cfo ceo cto coo cio
  cmo owner director manager board bank tenant landlord resident committee council hospital clinic ward doctor nurse surgeon
  pharmacist pharmacy distributor dealer reseller wholesaler retailer agency agent partner assistant secretary receptionist reception
  supervisor foreman guy lady man woman people staff department dept hq management school university contractor architect
  developer lawyer solicitor accountant auditor user operator it hr pm pa shop store caretaker janitor stakeholder authority
  ministry association company team side plant headquarters chairman president buyer's planner scheduler controller
  treasurer bookkeeper matron chef caterer builder painter plumber electrician carpenter decorator roofer florist dentist vet optician trainer teacher tutor coach publisher importer exporter broker surveyor notary lessee lessor cleaner gardener porter guard captain editor photographer restaurant hotel gym bakery garage salon pub cafe mill museum library church airport port station studio theatre club school principal professor dean co-owner site foremen group office they
  she he someone somebody everyone nobody merchandiser prospect lead contact consignee shipper forwarder insurer municipality
  technicians folks desk planners sponsor counsel laboratory farmer farm dept. division branch colleague's`;
const rolesPattern = roles
  .trim()
  .split(/\s+/)
  .map((role) => `${role}s?`)
  .join('|');
export const people = new RegExp(`^(?:${rolesPattern}|mr\\.?|ms\\.?|mrs\\.?|dr\\.?|prof\\.?)$`);
/** The customer's side, where it is the subject by its word. A name is told by its capital. */
export const theirs = rowsOf(
  [
    'they|she|he|nobody|somebody|someone|everyone',
    '(?:their|his|her) .*',
    String.raw`(?:mr|ms|mrs|dr|prof)\.? .*`,
    "(?:the |that |this |a |new )?(?:customer|client|buyer|end user|tenant|landlord)(?:'s|s)?(?: .*)?",
    String.raw`.*'s (?:\w+ )?(?:${rolesPattern}|engineers?|lab|warehouse)`,
  ],
  { before: '^(?:', behind: ')$' },
);

// Things.

/** What can be handed over. */
export const things = oneOf(
  `diagrams? charts? maps? sketch(?:es)? passports? prices? pricing quotes? quotations? samples? contracts? catalogues? catalogs? brochures? drawings? documents? docs? proposals? specs?
  specifications? datasheets? parts? spares? invoices? dates? figures numbers offers? solutions? manuals? certificates? certs? coas? msds sds
  reports? lists? links? photos? pictures? pics? videos? tracking schedules? forms? files? slides? decks? presentation agreements?
  templates? plans? summary summaries details recordings? minutes pos? address nda references? receipts? sizes colou?rs options? terms
  statements? layouts? proofs? artwork logos? mock-?ups? stickers? labels? swatch(?:es)? keys? badges? cards? licen[cs]es? logins? passwords? accounts?
  credentials access patch(?:es)? builds? releases? fix(?:es)? hotfix workaround scripts? apis? endpoints? docs? screenshots? codes? pumps? probes? valves? motors?
  bearings? belts? seals? filters? cables? batter(?:y|ies) chargers? adapters? screws bolts tools? machines? units? devices? equipment readers? scanners?
  printers? laptops? keyboards? monitors? drums? pallets? cartons? boxes rolls? reels? kits? crates? containers? goods shipments? deliver(?:y|ies)
  replacements? loaner loaners? refunds? vouchers? credits? warrant(?:y|ies) deposits? paperwork waybill bol cmr awb proforma po po's timetable timeline timelines roadmap
  agenda protocol analysis rca estimates? breakdown costings? calculations? comparison answers? letters? guarantee confirmation stock slots?
  training sessions? workshop demos? webinar installation inspection survey testers? trial seats? panels? doors? sensors? cartridges? toner ink paper plates? moulds? molds? dies?
  instructions? guide guides booklet flyers? leaflets? posters? envelopes? bookmarks deadlines? eta lead-?times? times? translations? drafts? copy copies version versions text
  wording bank iban itinerary tickets? invitations? visa catalog data dataset export extracts? dump feed backup config configuration settings firmware drivers updates? upgrades?`,
);
/** What the customer gives, not we. */
export const customersThings =
  /\b(?:pos?|purchase orders?|order|payment|deposit|transfer|remittance|money|balance|down ?payment|sign-?off|signature|approval|go-?ahead|l\/c|letter of credit|feedback|decision|balance|instal?ment|cheque|check|wire|countersigned \w+|signed (?:contract|copy|nda|offer)|artwork)\b/;
export const leaving =
  /^(?:be on (?:its|the|their) way|(?:will |to |must |should )?(?:go(?:es)?(?: out| over| off)?|leaves?|ships?|arrives?|reach(?:es)?|lands?|comes?(?: in| over| through| back)?|follows?)\b(?! (?:well|ok|fine|bad|badly|from|on|up to|down|wrong|smoothly)\b))/;

// What the customer wants.

/** Wants, hopes, asks, insists on, refuses, takes for granted. */
export const wishes = rowsOf(
  [
    '(?:do|does|can|could|will|would) not (?:live with|stand for|have it|hear of|put up|entertain|settle|go (?:above|below|higher|lower|over|beyond))',
    'would sooner|tak(?:es?|ing) it (?:that|as)|complain(?:s|ed)? (?:that )?we should',
    'would (?:also |really |still |much )?(?:like|hate|love|prefer|rather|want|need|appreciate|welcome|expect|accept|not accept)',
    'hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|insist(?:s|ed|ing)?',
    'ask(?:s|ed|ing)?(?! (?:me|us)? ?(?:out|around))',
    'request(?:s|ed|ing)?|requir(?:es?|ed|ing)|demand(?:s|ed|ing)?|need(?:s|ed|ing)?(?! to (?:pay|sign|confirm|send|provide|return|submit|fill|approve|transfer|give us|get us))|refus(?:es?|ed|ing)',
    'reject(?:s|ed)?|prefer(?:s|red)?|assum(?:es?|ed|ing)|presum(?:es?|ed|ing)|wish(?:es|ed)?|crav(?:es?)',
    'tak(?:es?|ing|en) .{1,60} (?:for granted|as (?:a )?given|as read)|took .* for granted',
    'will (?:only|not|never) (?:accept|take|agree|pay|buy|sign|consider|hear|compromise|settle|tolerate|wait|move|budge|order|work|deal)',
    '(?:do|does|did|can|could|would)(?: really| just| simply)? not (?:accept|want|need|agree (?:to|with)|like (?:to wait|the idea|having)|wish|tolerate|expect|see why|care|see the point|sign (?:anything|without))',
    '(?:am |is |are |was |were )?(?:still |now |also )?(?:hoping|expecting|counting on|insisting|asking|looking for|looking to|looking forward|keen on|keen to|pushing for|pushing|pressing for|demanding|refusing|adamant|assuming|relying on|waiting for (?:us|our|me|my)|not willing|unwilling|not prepared|not ready to (?:pay|sign|accept)|not happy (?:to|with us)|reluctant|not keen|not (?:ok|okay|fine) with|not accepting|against|opposed|dead set|set on|under the impression|convinced (?:that )?(?:we|it|delivery|the \\w+) (?:is|are|will)|of the opinion|not open to|not going to (?:pay|accept|sign|take|wait)|requesting|requiring|after (?:a|an|more|better|lower|the)|eager|desperate|anxious to|set on|dreading)',
    'looks? (?:for|forward)|counts? on|push(?:es|ed)? (?:for|us|hard)|press(?:es|ed)? (?:for|us)',
    'longs? for|dreams? of|reckons? (?:we|it) (?:should|must)',
    'thinks? (?:that )?(?:(?:we|it|that|they|\\w+|(?:the|our) \\w+) (?:should|must|ought|is (?:included|free|covered|part|our)|are (?:included|free|part)|(?:will|would) (?:be|come|do|pay|cover|take)|comes? (?:with|free)|owes?|pays?|covers?))',
    '(?:believes?|feels?|figures?|supposes?|understands?|reckons?) (?:that )?(?:we|it|that|\\w+|(?:the|our) \\w+) (?:should|will|must|is included|are included|comes? (?:with|free)|is free|are free|ought)',
    'cares? (?:most |mainly |only |a lot |more )?(?:about|for)|values?|must have|(?:would )?minds?',
    'objects? to|balk(?:s|ed) at|should be (?:free|included)|supposed to be (?:free|included)',
    'has to have|have to have|has (?:a )?strict|sets? (?:a )?(?:deadline|condition)',
    '(?:makes?|made) it a condition|wonder(?:s|ed|ing) (?:if|whether) (?:we|it|the)',
    '(?:has|have) (?:asked|requested|demanded|insisted|refused|rejected|expressed)',
    '(?:has|have) been (?:asking|pushing|hoping|waiting for us)|bargain(?:s|ing)|haggl(?:es|ing)',
    'begg?(?:s|ed|ing)',
    '(?:thinks?|believes?|assumes?|feels?|figures?|reckons?|says?|said) .{1,40} (?:is|are|comes?|should be|must be) (?:standard|included|free|normal|part|covered|enough|our|fair|obvious|too (?:long|strict))',
    'said no to|says no to|vetoe?[sd]|calls? for',
    'keeps? (?:asking|pushing|pressing|demanding|insisting|requesting)|complains? that we should',
    'tell us to|told (?:us|me) to|tells (?:us|me) to|(?:wants|needs) (?:us|me|our)|leans? towards?|favou?rs?',
  ],
  { before: '^', behind: String.raw`\b` },
);
/** The same without a subject: nobody would say it of himself. */
export const wishesAlone = rowsOf(
  [
    'hopes|hoping|expects|wants|want(?! to (?!be |see|know|have))|insists',
    'would (?:like|love|prefer|rather|appreciate)|asks|asked|asking|requests|requested|requesting',
    'requires|required|demands|demanded|demanding',
    'needs(?! (?:to|\\w+ing)\\b)|refuse to|refuses|refused|refusing|prefers|preferred|assumes|assumed',
    'assuming|takes? .* for granted|taking .* for granted',
    'will (?:not|only) (?:accept|pay|sign|take|agree|consider|wait|buy)|expecting|looking for|hoped',
    'wanted|insisted|insisting',
    'counting on us|counts on|cares about|(?:do|does|did) not (?:want|accept|need|like)|pushing for',
    'pushes for|pressing for|keen (?:on|to)|adamant|relying on us',
    'thinks (?:we|it|delivery|support|\\w+) (?:should|is|are)',
    '(?:not|no longer) (?:willing|prepared|happy to|ready to pay|keen|accepting|ok with|okay with|going to (?:pay|accept|sign))',
    'unwilling|reluctant|must have|can not accept|would not accept|wishes|rejects|rejected',
    '(?:no|not|only) (?:more )?[\\w -]+ please',
    'what (?:they|she|he|\\w+) (?:really )?(?:wants?|needs?|cares?)',
    '(?:is|are|was|were) (?:expecting|hoping|counting|asking|insisting)|will not hear of',
    'can not live with|dead against|dead set|convinced we|under the impression|told us to|would not',
  ],
  { before: '^(?:(?:also|still|now|really|he|she|they) )?', behind: String.raw`\b` },
);
/** A wish that is told first holds for all of the line, unless we act towards it. */
export const insistsFirst = /^(?:insist(?:s|ed|ing)|demand(?:s|ed|ing))\b(?! for\b)/i;
export const weAnswer = /\b(?:i|we|our|my)\b/i;
/** What is only threatened: "or they will change supplier". */
export const threats =
  /^(?:or|otherwise|else)(?: else)?,? (?:they|he|she|it|the (?:customer|client|buyer)|\w+ will)\b/i;

// What is to come.

export const coming = begins([
  'will(?: be able to)?',
  'shall',
  '(?:am |is |are )?(?:going|about|due|set|scheduled|ready|happy|supposed|meant|planning|aiming|hoping|able|bound) to',
  '(?:am|is|are) to',
  '(?:has|have|had|needs?|got|have got|has got|plans?|intends?|aims?|hopes?|wants?|tr(?:y|ies)|expects?|ought|prefers?) to(?! say)',
  'to',
  'would',
  'must|should|can',
]);
/** Undertakings told as past, whose act is still to come. */
export const undertakings = begins([
  '(?:have |has |had |just |already |also |am |is |are |would )*(?:promised|agreed|committed|pledged|undertook|undertaken|vowed|guaranteed|volunteered|offered(?= to| us| me))(?! (?:never|not))',
  '(?:promises?|commits?|agrees?|pledges?|guarantees?|undertakes?|volunteers?|owes?)(?! you)',
  '(?:told|promised|assured|guaranteed) (?:\\S+ ){1,2}(?:he|she|they) would (?:get|have|receive|see|be)',
  String.raw`(?:have |had |just |already )?(?:told|assured|confirmed|said|wrote)(?: (?:to )?(?!that|i|we)[\w']+(?: [\w']+)?)?(?: that)? (?:i|we)(?: will| would| are going to| am going to)`,
  String.raw`gave (?:\S+ )?(?:my|our|his|her|their) word|(?:took|taken) it on|said yes`,
  String.raw`gave (?:\S+ )?the (?:ok|okay|go-?ahead|green light)`,
]);
/** Told of what somebody else is going to do. */
export const theyWill = begins([
  '(?:told (?:me|us)|assured (?:me|us)|confirmed|said|says|wrote)(?: that)? (?:they|she|he)(?: will| would| is going to| are going to)',
]);
export const speech = begins([
  '(?:has |have |had |just |also )*(?:said|says?|told (?:me|us)|tells (?:me|us)|confirm(?:s|ed)?|wrote|writes|mention(?:s|ed)?|claim(?:s|ed)?|repl(?:ies|ied)|swears?|swear|swore|assure[sd]? (?:me|us)|announce[sd]?|indicate[sd]?|explain(?:s|ed)?|answer(?:s|ed)|thinks?|reckons?|texted|emailed|mailed|messaged|let (?:us|me) know|signall?ed|estimates?|(?:is|was) saying)(?= )',
]);
/** …but an absence, a thought, a turn of things is no act. */
export const absences = begins([
  '(?:be|is|are)(?: \\w+ly| still| already)? (?:away|out|off|on|in|at|abroad|travell?ing|back|busy|happy|available|unavailable|gone|late|absent|glad|free|closed|fine|ok|okay|there|open|open(?:ing|ed)|mov(?:ing|ed)|attending|retir(?:ing|ed)|flying|there|tough|hard|difficult|a|an|our|his|her|the|under|up|short|cheaper|merged|sold|taken|replaced by)(?! to (?:fix|swap|change|install|repair|replace|fit))',
  'be(?= ?$)|merge|win|survive|cope|hire|expand|think|consider|see(?! to)|need|want|expect|like|love',
  'hate|not|never|move(?= to\\b| into| in\\b| out\\b| house|$)|retire|leave the company|leave for',
  'leave on|turn (?:\\d|into|out)|know|miss|visit family|fly|travel|stay|remain|attend|celebrate',
  'close(?! (?:the|their))|open(?! (?:the|an|a) (?:l\\/c|letter|account|gate|door))|expire|end',
  'start(?! (?:the|to|our)\\b)|last|cost|become|grow',
  'have (?:a |an |his |her |their )?(?:baby|birthday|holiday|surgery|day off|operation|audit|shutdown|vacation)',
  'go (?:on|abroad|to (?!the bank|their|his|her))|be married|marry|struggle|lose|shut|relocate|double',
  'switch|take (?:over|leave|place)|decide(?= ?$)|understand|work (?:from|on)|continue|speak|happen',
  'change(?= ?$)',
]);
export const states = begins([
  'work|consider|think|struggle|grow|expand|look|use|build',
  'run(?! (?:the|a|an) \\w+ (?:before|after|to)\\b)|negotiate|evaluate|lose|move|switch|hire|merge',
  'compete|try|talk(?! (?:to|with))|speak|wait|wonder|have|be|buy(?! (?:her|him|them|the))',
  'make(?! (?:a|an|the|sure|two|three|up|us|me|\\d))',
  'get (?:\\w+er|more|less|used|nervous|tired|impatient|ready|married|busy)',
  'do (?:well|fine|ok|great|badly)|plan|need|know|own|like|love|hate|prefer|play|come from|live|retire',
  'depend|belong|close|open|sell|produce|export|import|employ|manage|face|deal|enjoy|celebrate|travel',
  'fly|stay|attend|start|end|expire|last|cost|go (?:well|bust|through|on|to)|change|leave (?:the|for)',
  'relocate|restructure|train (?:for|new)|save|cut|reduce|renovate|rebuild|understand|support|supply',
  'sponsor|sit|handle|feel|keep|remain|become|seem|appear|fall|rise',
  'drop(?! (?:off|by|in|the|a|us|me|her|him|them))|double|take (?:over|leave)|report to|decide(?! and)',
  'order from|hear|find|meet (?:weekly|monthly|twice)|renew|speak|shift|celebrate|mind|answer to',
  'share (?:an|the same)|compare|shop|test (?:a|the) competitor|recover|study|develop|import|audit',
  'clean out|shut',
]);
/** What one gives, sends or settles: to come, even where nothing tells when. */
export const transfers = begins([
  'send|pay|sign|bring|provide|prepare|return|transfer|place|issue|arrange|get (?:us|me|back)|give',
  'share|confirm|wire|approve|release|upload|collect|forward|introduce|settle|come back',
  'come (?:to|over)|visit|let (?:us|me)|mail|email|text|scan|ship|open (?:the|an) l\\/c|supply|unload',
  'lend|fill|submit|deliver|hand|put|take care|organi[sz]e|book|clear|post|fax|call|ring|countersign',
  'check|return|review|test|remit|complete|add|attach|drop|raise|pick|whitelist|nominate|grant|set up',
  'install|print|contact|respond|reply|find out|chase|sort|translate|count|do (?:the|their|all|it)',
  'run (?:the|a|an)|handle(?! (?:purchas|procure|buying|sourcing|all))|unlock|escalate',
  'take (?:it|this|the) (?:up|to)',
]);
/** Towards us, whatever is done. */
export const towardsUs = /\b(?:to|for) (?:us|me)\b|^(?:let|give|send|get|tell|show|bring|lend) (?:us|me)\b/;
/** What somebody gets is given by us. */
export const givenByUs =
  /^(?:get|receive) (?:a|an|the|two|three|his|her|their|free|\d+) (?!.* from (?!us\b))/;
/** "PO expected from Tom", "payment due", "waiting for Karl to send". */
export const awaited = rowsOf([
  String.raw`\b(?:expected|due|to come|coming|outstanding|awaited|promised|owed|pending) (?:from|by)\b`,
  String.raw`^(?:the |their |his |her |signed |final |first )*(?:pos?|purchase orders?|payment|deposit|transfer|balance|sign-?off|feedback|artwork|approval|l\/c|order|signed \w+)\b.* (?:coming|from|due|to follow|on its way|to come|incoming)\b`,
]);
export const awaiting = begins([
  '(?:still )?(?:waiting (?:for|on)|awaiting) (?!our\\b|us\\b|the (?:driver|engineer|factory|warehouse)\\b).+ (?:to (?:send|mail|confirm|pay|sign|return|provide|share|come|get|give|approve|release|let|forward|submit|transfer|reply|answer|decide|book|place|issue)|from)',
]);
/** Undertakings that were not given. */
export const refusals = rowsOf(
  [
    '(?:do|does|did|have|has|had|could|can|will|would|shall) (?:\\w+ly )?(?:not|never)',
    'never (?:agreed|promised|said|committed)',
    String.raw`refused to|declined|turned (?:\w+ )*down|said no|told (?:\S+ ){1,2}no|not going to`,
    'not (?:agreed|promised|possible|our|ours|committed|on offer|included)',
    'no (?:promises?|commitment|agreement|deal)|unable to|without promising',
  ],
  { before: String.raw`\b`, behind: String.raw`\b` },
);

// Getting in touch.

const talk =
  'call|calling|callback|call-back|recall|meeting|meet-?up|visit|chat|catch[- ]?up|check[- ]?in|follow[- ]?up|coffee|lunch|dinner|breakfast|brunch|tea|pint|beers?|drinks?|zoom|teams|facetime|skype|voicemail|appointment|demo call|1:1|sync|huddle|golf';
/** Verbs and things for getting in touch; not where they only name a thing, such as "call recordings". */
export const contacts = rowsOf(
  [
    String.raw`give (?:\S+ ){1,4}?(?:a |another )?(?:quick )?(?:call|ring|buzz|shout|bell|tinkle|heads[- ]?up|nudge|update on)`,
    String.raw`drop (?:\S+ ){1,4}?a (?:quick )?(?:line|note|message|text|e-?mail)`,
    String.raw`(?:send|shoot|leave|write|drop) (?:\S+ ){0,6}?(?:a |an |another )(?:quick |short |brief |friendly |polite |gentle )?(?:reminder|message|text|note(?! with)|nudge|thank[- ]you(?: note)?|follow[- ]?up|voicemail|e-?mail(?! with)|line|dm|ping)`,
    String.raw`(?:send|post|mail) (?:\S+ ){0,4}?(?:a |an )?(?:birthday|christmas|thank[- ]you|get[- ]well|greeting|sympathy)s? cards?`,
    'try (?:the |their )?(?:switchboard|reception|office|mobile|landline|front desk)',
    String.raw`send (?:\S+ )?(?:birthday|christmas|new year|season's|holiday|best) (?:wishes|greetings|regards)`,
    `(?:have|grab|do|get|fix|schedule|arrange|book|set up|organi[sz]e|plan|hold|find time for|make time for|diarise|pencil in) (?:a |an |another |the |some )?(?:\\w+ )?(?:${talk})\\b(?! (?:room|notes|minutes|recording|link))`,
    '(?:hop|jump|get) on (?:a|the) (?:quick |short |video )?(?:call|zoom|phone)',
    'another (?:nudge|reminder|attempt|go)|pick \\S+(?: \\S+)? brains?',
    'keep (?:\\S+ )?(?:warm|posted|in the loop)|knock on',
    '(?:arrange|plan|agree|ask|try|hope) to (?:meet|see|visit|speak|talk|call|catch)',
    'say (?:hello|hi|thanks|thank you|sorry|happy birthday|goodbye)',
    'wish (?:her|him|them|\\S+) (?:a |happy|all|well|good|luck|merry|safe)',
    '(?:check|ask|see|hear|find out|listen|learn|enquire|inquire|sound out|confirm) (?:\\S+ )?(?:if|whether|how|what|when|why|who|where)',
    `(?:(?!nice|good|great|long|bad|tough|no|productive|usual|weekly|monthly)\\w+ ){0,2}(?:${talk})\\b(?!-| (?:went|was|is|got|did|ended|has|rooms?|link|notes|minutes|recordings?|agenda|invite|summary|report|request))`,
    'ring|phone|telephone|dial|ping|bell|text|message|whatsapp|wechat|dm|e-?mail|mail back|poke|prod',
    'bug|pester|buzz|skype|slack|linkedin|sms|facetime',
    'write (?:back )?to|write back|reply|respond|answer|follow(?:ing)?[- ]?up',
    'mail (?:her|him|them|\\w+) (?:about|re|to ask)',
    'check (?:in|back|on|with|up)|touch base|catch|remind|chase|nudge|visit|drop (?:by|in|round|over)',
    'look in|look up',
    'pop (?:in|by|over|round)|stop by|swing by|come by|go by|call (?:by|in|on|round)|meet',
    'see(?! to\\b)|speak|talk|reach|keep in touch|stay in touch|liaise|regroup|huddle|sync|re-?connect',
    're-?engage',
    String.raw`go (?:over |back )?(?:to \S+(?: \S+){0,2} (?:and|to) )?(?:meet|see|visit)|go to see`,
    'go and (?:see|meet|visit|talk|speak)|get together|sit down with|link up',
    '\\S+(?: \\S+)? again$|try$|get \\S+(?: \\S+)? on (?:the phone|a call|the line)',
    'get (?:back (?:to|with|in touch)|in touch|hold of|on the phone|on a call)|contact',
    'try (?!(?:to|out|the|a|and)\\b)\\S+(?: \\S+)?$|try (?:\\S+ ){0,3}(?:again|back|on)',
    'try (?:calling|to (?:reach|catch|call|get hold))|ask',
    String.raw`let (?!me\b|us\b)\S+ (?:\S+ )?(?:\S+ )?know|tell|inform|notify|apologi[sz]e|thank|congratulate`,
    String.raw`greet|invite|update (?:her|him|them|\w+) on\b|brief`,
    String.raw`take (?:\S+ ){1,3}(?:out )?(?:(?:for|to) )?(?:a |an )?(?:lunch|dinner|coffee|drinks|beer|meal)`,
    String.raw`take \S+ out|buy \S+ (?:lunch|dinner|coffee)`,
    'confirm with|discuss|come back to|circle back|connect with|revert to',
    'introduce (?:myself|ourselves|our|the new)|feel out|sound out|suss out|run into|bump into',
    'go (?:and )?say|leave word|press \\S+ (?:for|on)|push \\S+ (?:for|on)',
    'another (?:call|visit|try|chat)|review meeting|go through|walk (?:her|him|them|\\w+) through',
    'pick up (?:the conversation|with|again with)|dial in|join (?:the|their|a) (?:call|meeting|zoom)',
    'attend (?:the|their) meeting|talk through|go over',
  ],
  { before: '^', behind: String.raw`\b(?! off\b)` },
);
/** What follows a contact word where it names a thing: "call recordings to Grace". */
export const contactThings =
  /^(?:\w+ )?(?:call|meeting|visit|chat|follow-up|text|message|e-?mail)s? (?:off|centers?|centres?|recordings?|notes?|summar(?:y|ies)|logs?|minutes|transcripts?|reports?|agenda|list|templates?|invite|plan|report|rooms?)\b/;
/** Going there or getting in touch with something in hand, or to work. */
export const handings = rowsOf([
  String.raw`\b(?:and|then|,|;) (?:also |please |then )*(?:send|mail|ship|deliver|bring|forward|prepare|share|upload|hand|drop off|install|fix|give|quote|order|update|submit|issue|draft|replace|book|provide|post|courier|sort|repair|collect|take|measure|set up)\b`,
  String.raw`\b(?:bring(?:ing)?|deliver(?:ing)?|hand(?:ing)? over|drop(?:ping)? off|with the new|with (?:a |the )?(?:toolbox|tools)) `,
  String.raw`\bto (?:install|fix|repair|train|deliver|set up|replace|service|calibrate|recalibrate|measure|collect|pick up|drop off|demo|demonstrate|commission|inspect|hand over|bring|maintain|mount|swap|change|upgrade|configure|show (?:them|her|him) how|run (?:the|a) training|present the|take (?:the )?measurements|test|fit|adjust|clean|remove|dismantle|sort|check the (?:machine|leak|pump|unit|lift|meter|line))\b`,
]);
/** By these a thing itself can be sent, if one stands behind it. */
export const sending = begins([
  'e-?mail|text|message|whatsapp|wechat|send|mail|dm|sms|slack|ping|write (?:up|her|him|them)',
  '(?:reply|respond|answer|come back|get back|write back) (?:(?:to )?\\S+ )?(?:\\S+ )?with|invite',
]);
/** "Tom the wiring diagram": to whom, and what. */
export const givenTo =
  /^(?!the |a |an |our |to )\S+(?: \S+)? (?:the|an?|our|some|two|three|\d+) (?!(?:\w+ )?(?:message|reminder|note|question|line|nudge|text|thank|customer|client|buyer|thing|follow-up|call|birthday|christmas|card))\w/;
/** Nothing is done yet. */
export const waiting =
  /^(?:leave (?:it|her|him|them)\b|wait\b|give (?:it|her|him|them|\w+)(?: some time| time)?$)/;
/** Behind these stands only what it is about. */
export const topics =
  / (?:about|regarding|re|on|concerning|for|if|whether|how|when|that|as|because|of|in|after|before|once)\b| to (?!(?:her|him|them|[a-z]+(?: (?:with|by))?$))(?:ask|check|confirm|remind|see|follow|say|discuss|find|chase|arrange|explain|thank|hear|schedule|set|talk|agree|get)\b| (?:asking|saying|explaining|confirming)\b/;
/** What must come about by then, whoever names it. */
export const mustBe = /^(?:must|has to|have to|needs? to|should) be\b/;
/** With us, to begin is an act. */
export const beginnings = /^(?:start|begin|finish|come|work|train)\b/;
/** Going somewhere, by these. */
export const going = begins([
  '(?:visit|pop|drop|stop|swing|go|come|head|drive|travel|call) (?:by|in|over|round|back|down|up|out|there|to)',
]);
/** What comes to us from the other side. */
export const fromThem = begins([
  '(?:get|receive|have|see) .* from (?:them|her|him|their \\w+|the (?:customer|client|buyer)|mr|ms)',
]);
/** With whom we talk to get our own act done. */
export const ownPeople =
  /^\w+ (?:with |up )?(?:the |our |my )?(?:factory|warehouse|engineers?|lab|boss|logistics|supplier|colleagues?|workshop|carrier|production|courier|driver|dispatch|r&d|our \w+)\b/;
/** A second act that still is only getting in touch. */
export const lookings =
  /^(?:check|find|go|come|take|work|get (?:back|in|hold|her|his|their|an?)|confirm|review|set|show|see|listen|keep|introduce|explain|talk|discuss|say|catch|agree|push|press|wait|hear|look)\b/;

/** What may stand before the act and changes nothing. */
export const fillers = anyOf(
  [
    "(?:please|remember to|don't forget to|do not forget to|need to|needs to|must|have to|has to|got to|should|also|then|and|to|will|shall|going to|try to|make sure to|be sure to|plan to|want to|let us|let me|todo|again|quickly|just|first|finally|still|ok|okay|so|but|sorry|definitely|absolutely|asap|hope to|hoping to|expect to|aim to|able to|supposed to|would like to|happy to|glad to|am|are|time to|be able to|better|kindly|personally|quietly|maybe|perhaps|as well|wait and|go and(?! (?:see|visit|meet))|find time to)[ ,:]+",
  ],
  { before: '^', behind: '+' },
);

// What is gone by or merely so.

/** Past tense without its verb first: "was", "have sent", "just met". */
export const finished = begins([
  '(?:\\w+ly |just |already |finally |also |never )*(?:was|were|did|had|been|have (?:\\w+ed|sent|met|got|had|made|given|taken|been|done|told)|has (?:\\w+ed|sent|been|gone|left|become|got|made))',
]);
/** By when, not merely when. */
export const deadline = /\b(?:by|before|until|within|no later than|latest)\b/i;
/** What is to be there or done by then: "everything is ready by Monday". */
export const due = rowsOf([
  String.raw`\b(?:ready|done|finished|out|available|in place|live|online|up and running|active|complete) (?:by|before|within|in|from)\b`,
  String.raw`\b(?:delivered|sent|shipped|installed|fixed|\w{3,}ed) by$`,
  String.raw`[a-z] due\b|\bgo(?:es)? out\b`,
  String.raw`\b(?:must|will|should|needs? to|has to|have to) (?:leave|go|ship|arrive|reach|be (?:\w+ed|sent|done|made|there|ready|live|out|in))\b`,
  String.raw`^needs? \w+ing\b|^to be \w+ed\b`,
]);
/** A state told without a verb: "out of office", "on leave". */
export const stateAlone =
  /^(?:(?:is |are )?(?:1?\d\d ?% )?(?:on|in|at|out|off|away|abroad|closed|busy|back|happy|unhappy|angry|annoyed|interested|sick|absent|budget|contract until|decision maker|birthday|born|married|formerly|previously|ex|around|roughly|approx|about|fine|ok|okay|very|quite|too|mood|bad|good|great|nice|nobody|nothing|still no|only|competitor|one of|vegetarian|allergic|likes|fan of|via|through|prior)\b)/;
/** What is told of somebody by a thing's name alone: "Oakfield budget". */
export const factNames =
  /\b(?:budget|birthday|turnover|headcount|fiscal year|decision maker|competitors?|mood|hobby|hobbies|head office|opening hours|payment terms|lead times?)\b(?!.* (?:for|to) )/;
/** …or only behind the name: "Bob out of office". */
export const stateBehind =
  /^\S+(?: \S+)? (?:out of (?:the )?(?:office|town|country)|on (?:leave|holiday|vacation|parental|maternity|paternity|sick)|away|abroad|off(?: sick)?|sick|ill|back|full|empty|down|broken|offline|closed|shut|open|busy|slow|late|pregnant|unhappy|happy|angry|annoyed|in (?:hospital|town|china|germany|london))\b/;
/** History without a subject: "the contract we signed", "invoice paid", "manager since May". */
export const history = rowsOf(
  [
    String.raw`(?:we|i|they|she|he) (?:\w+ed|sent|met|had|got|made|gave|took|bought|sold|spoke)|was|were|went`,
    'arrived|chose|broke|failed|stopped|came|fell|rose|left|moved|used to|since|ago',
    'last (?:week|month|year|time|order|visit|contact|call|purchase)|overdue|unpaid|stuck|delayed',
    String.raw`\b(?:paid|closed|cancelled|signed|lost|won|done|received|retired|delivered|installed|accepted|completed|approved)$`,
  ],
  { before: String.raw`\b`, behind: String.raw`\b` },
);
