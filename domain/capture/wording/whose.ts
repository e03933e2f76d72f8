import { ordinary, things } from '../kinds/words-en.ts';
import { theirs as theirsInChinese } from '../kinds/words-zh.ts';

// The words by which a clause tells whose act it is about, where the guess of its kind does not.

/** What the customer, or a colleague, is told to do. */
const instructions =
  /^(?:请(?!仓库|物流|司机|工厂|厂里|财务|法务|技术|售后|生产|研发|同事|放心|相信|稍|示|假|工|师|人|专)|麻烦(?!.{0,4}我|仓库|物流|司机|工厂|厂里|财务|技术|售后|同事)|烦请|劳烦|拜托|还请|(?:您|你们?)(?:先|也|那边)?(?:一定|千万|务必|绝对|必须|需要|得|要(?!的)|记得|别)|(?:(?:别|不要)忘了?|记得)?(?:提醒|叫|让|嘱咐|告诉|请)(?:客户|您|他们?|她们?|对方)|(?:一定|务必|必须|绝对)(?:要|得|让|叫){1,2}(?:客户|对方|贵司|他们?|她们?)(?!满意|放心|收到|拿到|看到|用上)|有空(?:常|多|来)|[您你](?:有空|有时间|方便|抽空|随时|什么时候)|千万|切勿|(?:别|不要|不用|不必)(?!忘|墅|克|您的?))|^(?:when|whenever|if|once|after) you\b|^(?:and |then |but )?(?:feel free|keep in touch|let (?:me|us) know|pop (?:in|by|round)|please|kindly (?!note)|do (?!the needful|you\b|this|that|it)|could you|can you|would you|will you|you (?:\w+ly )?(?:must|need|have to|should|ought|(?:can|may)(?! pay (?:later|over|after|in instal)))\b|(?:make sure|ensure|remember|check) (?:that )?(?:you|they|he|she)\b|(?:remind|advise) (?:him|her|them|the customer|the client)\b|tell (?:him|her|them|the customer|the client) (?:to\b|(?:that )?(?:they|he|she) (?:\w+ly )?(?:must|need|have|has|should|ought)\b)|(?:always|never|don't) (?!be\b|again will\b))/;

/** What we say that we do not or cannot undertake. */
const refusals =
  /(?:不|没|无|未|难)(?:能|敢|法|会|可|可以|有|办法|有办法)?(?:百分之?百|完全|绝对|一定|做|给|做出)*(?:保证|担保|承诺|打包票|答应|同意|松口)|不敢[说打]|不好说|没敢|^(?:absolutely )?(?:no way|impossible|out of the question)|^[^把]{0,4}(?:不能|没法|无法|办法没有|做不了|给不了|(?<![绝定证对远])不会再)|不一定|未必|不见得|说不准|(?:can't|cannot|can not|couldn't|won't|don't|do not|didn't|did not|not|never|unable to|hard to|no) (?:\w+ )?(?:guarantee|promise|agree|commit|swear)|\bno (?:guarantees?|promises?)\b|\bnot? (?:\w+ )?(?:guaranteed|promised|agreed)\b|\bnot (?:100 ?%|absolutely|entirely|quite|always) |\bwould(?:n't| not| never)\b|\bi'd never\b|^(?:we |i )?(?:can't|cannot|can not|couldn't)\b/;

/** Told as gone by, whatever its other words. */
const bygones =
  /(?:保证|答应|承诺|肯定|说|送|退|免|降|打)过(?![去来户账电])|曾经?(?!孙)|^(?:上次|上回|上个?月|去年|以前|之前|当时|当初|昨天|昨晚|前天).*(?:[了过]|喜欢|满意)|已经[^给会要].*了|[^完好]了(?:个|一[个次趟遍]|两|几)|不在(?!话下)|没(?:联系|打通|接|见到|找到|谈|聊|收到)|(?:还没|尚未|还未)[^,，]*$|\b(?:i|we|he|she|they|who)(?:'d|'ve)? (?:\w+ly |had |have |already |always |never )?(?:guaranteed|promised (?!to )[^,]*last|waived|refunded|gave|granted|offered|handled|sorted|received|missed|shipped|loved|said it)\b|^(?:i |we )?(?:sent|met|told \w+ no|spoke|gave|had|got|went|saw|heard|took|came|rang|left)\b(?!.*\b(?:by|before|next|tomorrow|tonight|to be)\b)|^(?:i|we) (?:\w+ly )?(?!need|feed|proceed|embed|shed)\w{3,}ed\b(?! to\b)|^(?:(?:the|our|my|their|his|her) )?\w+ (?:went|arrived|came|burned|seemed|blocked|failed|broke)\b|\b(?:we|i)(?:'d| had) \w+ed\b|\balready (?:went|was|were|sent|done|paid|gone)\b/;

/** 王总上次说…, 客户周五要: what the customer says, asks or wants. */
const saying =
  /^(?:客户|对方|业主|甲方|买方|他们?|她们?|老板|领导|\p{Script=Han}(?:总|经理|主任|厂长|院长|店长|先生|女士|姐|哥|工|老师))(?:那边|上次|之前|刚才|昨天|今天|也|又|一直|都|还)*(?:(?:说|讲|问|觉得|认为|以为|怕|催|嫌|抱怨|夸|想|盼|担心|反映)(?!好|定|过?的)|[^,，给把发寄送做出答]{0,8}(?:急?要|要用|急用|等着用)$)|^(?:暂时|目前|现在|先|倒)?(?:不|没那么)(?:急|用急|需要|想|考虑|着急)|^(?:no|not) (?:hurry|rush|urgent)|^(?:the |our |his |her |their )?(?!i\b|we\b|she\b|he\b|they\b|you\b)[\w.]+ (?!i\b|we\b|she\b|he\b|they\b|you\b)(?:[\w.]+ )?(?:said|says|reckons?|thinks?|claims?|insists?|complain(?:s|ed)?|asked|asks|wonders?)\b/u;

/** What is not an act of ours to come, by its own words. */
export function isNotOurs(clause: string): boolean {
  return [instructions, refusals, bygones, saying].some((pattern) => pattern.test(clause));
}

/** What the customer will have from us is of our doing. */
export const reaches =
  /^(?:and |then |so )?(?:you|he|she|they|the customer|the client)(?:'ll| will| shall| are going to| can)(?: \w+ly| always| never| not)*(?: \w+ly)? (?:get|have|receive|be|see|find|hear|notice|own|enjoy)\b(?! us\b| me\b)|^(?:you|he|she|they|the customer|the client) (?:can|may) pay (?:later|over|after|the rest|in (?!advance|cash|full|person|euros?|dollars?|pounds?))|^(?:客户|您|他们?|她们?)[^希要想说盼等问催]{0,8}(?:收到|拿到|看到|用上|见到)(?!了|的)/;

const we = /(?<![给发寄让帮把跟和向找问回来到交传请替为与])(?:我|咱)|(?<!that )\b(?:i|we)(?![a-z])/;
/** 客户一签字就安排打款: their act only says when. */
const afterTheirs = /一[^,，]{1,5}就/;
const theirsInEnglish =
  /^(?:and |but |so |then )?(?:(?:they|he|she|who)(?:'\w+)?\b|(?:his|her|their) (?:[\w-]+ ){1,3}(?:is|are|has|have|was|were|will|wants?|says?)\b|(?:(?:the|our|my|this|that|a|his|her|their|old) )?(?:\w+ )?(?:customers?|clients?|buyers?|boss|owners?|landlords?|tenants?|lawyers|solicitors|purchasing|procurement|competitors?|rivals?|suppliers?|vendors?|next door|husband|wife|daughter|son)\b)/;
/** "Grace is …", where Grace is no word of the trade. */
const named =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:says|wants|hopes|thinks|insists|reckons|asks|needs|seems|prefers|expects|complains|likes|knows|plans|agrees|sends|pays|brings|gives|lets|gets|retires|leaves|is|has|will|would|to|promised|agreed|confirmed|mentioned|wanted|hoped|asked|said|seemed|insisted|offered|decided|refused|accepted|complained|replied|rejected)\b/u;

function isNamed(typed: string): boolean {
  const first = /^\w+/.exec(typed)?.[0].toLowerCase() ?? '';
  const isOrdinary = [ordinary, things, pronouns].some((words) => words.test(first));
  return named.test(typed) && !isOrdinary;
}

/** Words that begin a sentence and name nobody. */
const pronouns =
  /^(?:this|that|it|you|your|nothing|someone|somebody|everyone|nobody|these|those|there|here|such|each|every|some|any|many|quality|shipping|installation|capacity|production|stock|training|service|support|work|help|price|paint|goods|equipment|data|going|back)$/;

/** Whether the customer's side is named as who does it. */
export function isTheirs(clause: string, typed: string): boolean {
  if (we.test(clause) || afterTheirs.test(clause)) return false;
  const isTold =
    !/^周(?:例|会|报|刊|计划)/.test(clause) &&
    (/^(?:人家|这人|那人)/.test(clause) || theirsInChinese.test(clause));
  return isTold || theirsInEnglish.test(clause) || isNamed(typed);
}

/** 您要的那款我给您调货: our act, whatever is wanted beside it. */
export const weDo = /(?<![让要请求叫盼望问])我们?(?:来|去|给|把|帮|会)|\b(?:i|we)(?:'ll| will)\b/;

/** They, he, the customer: beyond doubt. */
export const isSurelyTheirs =
  /^(?:隔壁|对手|竞争对手|同行|别家)|^(?:and |but |so )?(?:(?:they|he|she)(?:'\w+)?\b(?! (?:\w+ ){0,3}(?:from|by) us)|their [\w-]+ (?:is|are|has|have|was|were)\b)/;

/** An act or a state to come, or one that is told to the customer. */
export const comes =
  /(?<![开例周早晚展大年聚协工商])会(?![议员面谈场展后计])|将(?!军|近|就)|[您你]|不收|不算了|我来|我们?(?:来|就|再|把|给)|^[帮替给为]|把|保证|绝对|肯定(?!了)|一定(?!要|的)|百分之?百|绝不|永[远不]|[开发寄补做打出写传印]一?[份张个套次]|[发给寄送交传还补](?:他|她|客户|过去|回去)们?$|\bon it$|\b(?:will|shall|won't|going to|gonna|to be|(?<!thank )you|your|yours|guaranteed|definitely|absolutely)\b|100 ?%|'ll\b|^(?:\w+ly )?\w{2,}ing\b|^(?!.*\b(?:was|were|had|have|has|i|he|she|they|last)\b).*\b(?:\w{3,}ed|thrown|written|held|cut|made|built|sent|paid|done|bound|drawn|given)\b|^(?!(?:with|from|after|what|who|when|all|both|is|are|got|was|not|for|had|has|but|and|than|like|near|behind|over|under|about|according|due|back|thanks|happy|able|unable|ready|close|next|up|down|prior|keen|new|reply|access|answer|visit|trip|one|everything|someone|contract|invoice|sample|quote|order|customer|client)\b)[a-z]{3,} (?:up|out|off|together|to|it|the|an?|her|him|them|his|their|our|my|one|two|three|four|five|six|ten)\b/;

export const isPast =
  /已经|刚(?!好)|(?:昨|前天|去年).*[了过]|^(?!.*(?:您|不收|不用|不要|免|就|[查问看]一?下|确认|了解)).*[了过]$|\b(?:was|were|had|did|has|have|yesterday|ago)\b|\b(?:has|have|had|did|was|were)n't\b|^\w+ed\b/;
