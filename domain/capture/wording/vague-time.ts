import type { Line } from './line.ts';
import { nameless } from './names.ts';
import { type Span, spansOf } from './span.ts';

const chinese = [
  '尽(?:快|早|速)|从速|火速|[马立]马(?!虎)|马上|立[刻即]|即刻|随即|随后|稍[后晚候]|回头(?!客|率|看(?![一下看]))|改[天日]|择[日期]',
  '(?<!航班|飞机|火车|列车|高铁)[晚迟]一?(?:点|些)(?:时候)?(?!险|赔|率|名|字|\\d)',
  '[抽腾]出?个?(?:空|时间)|(?:得|有|等?我?闲|一有)(?:空(?!调|间|气|缺|格|地|白|压)|时间|工夫)|空了|忙完(?:了|这阵)?|[有找]个?机会|(?:方便|合适|适当|恰当)的?(?:时候?|时机|时间)|空闲',
  '[过等隔](?:上)?(?:几天|两天|几日|些?日子|些(?:天|时候)|一?阵子?|一?段时间|几周|几个月)|[这近最](?:几|两)[天日](?!前)|这阵子?|近[期日](?!报|数据|业绩)|最近(?!的|一)|短期内|短时间内|几(?:天|日|周|个?小时|个?工作日)(?:之|以)?[内后]|三[两五]天|不日|不久|早(?:日|一?点|些)(?!来|睡|起)',
  '很快|这就(?!是)|快了$|第一时间|及时|赶[紧快忙]|抓紧|加紧|加快|快(?:点|些)|越快越好|以最快(?:的)?速度|分分钟',
  '(?:等|待)?一?会儿|(?:等|待)会|等一?下(?!次|回|个|周|月)|过会儿?|以后(?=[再给会我])|日后|往后|将来|到时候?|适时|有朝一日|早晚(?=会|给|要)|迟早',
];

const english = [
  'a\\.?s\\.?a\\.?p|as (?:soon|quick(?:ly)?|fast|early) as (?:is )?(?:possible|practicable|humanly possible|(?:i|we|he|she|they) (?:possibly )?can|(?:i|we) get (?:a|the) (?:chance|minute|moment))',
  '(?<!as |too |no |how )soon(?!er)|shortly(?! after)|promptly|immediately|instantly|right away|straight ?away|at once|pronto|forthwith|swiftly|speedily|quickly|urgently|expeditiously|momentarily|presently|eventually|someday|some ?time(?! ago)|at some (?:point|stage)',
  'in due (?:course|time)|in good time|in no time|in the (?:near|not too distant|foreseeable) future|in (?:a )?timely (?:manner|fashion)|before (?:too )?long|without (?:any |further |undue )?delay|(?<!no |not |any )later(?! than| on the| version| stage| in (?:the )?\\w+ 20)|one of these days|any (?:day|minute|moment|time) (?:now|soon)',
  "(?:when(?:ever)?|once|as soon as) (?:i|we)(?:'ve|'m|'re| have| am| are| can)? ?(?:\\w+ ){0,4}(?:chance|minute|moment|second|sec|spare|time|gap|window|capacity|free|round to (?:it|that)|a breather)|when(?:ever)? (?:i|we) can|the (?:minute|moment|second|instant) (?:i|we) (?:can|get)|(?:when|once|after|as soon as) (?:time (?:allows|permits)|possible|things (?:calm|settle|slow|quieten|ease)\\w*(?: (?:down|up|off))?|it's (?:convenient|quieter)|convenient)|(?:at|on) (?:the |our |my )?(?:first|earliest|next|nearest) (?:opportunity|chance|convenience|possible \\w+)|first chance i get|at the (?:very )?earliest(?! possible)|at your earliest convenience",
  '(?:in|within|over|after|during) (?:the )?(?:next |coming |following )?(?:a |the )?(?:few|couple of|several|some|handful of) (?:\\w+ )?(?:minutes|hours|days|weeks|months)|(?:in|over|during) (?:the )?coming (?:days|weeks|months)|in (?:a|just a) (?:bit|while|moment|minute|second|sec|jiffy|tick|mo|little while)|a bit later|down the (?:line|road|track)|in the meantime|by and by|quick as (?:i|we) can|(?:a|the) (?:prompt|speedy|swift) ',
];

/** An indefinite time word. */
export const vagueTime = new RegExp(`${chinese.join('|')}|\\b(?:${english.join('|')})(?![a-z])`);
/** The same, to be looked for again and again. */
export const everyVagueTime = new RegExp(vagueTime.source, 'g');

/** The indefinite time words of our acts. */
export function vagueTimesIn(line: Line): Span[] {
  return line.clauses
    .filter(({ tells }) => tells !== 'other')
    .flatMap(({ span: [start], text }) =>
      spansOf(everyVagueTime, text).map(([from, to]): Span => [start + from, start + to]),
    )
    .filter((span) => nameless(line.typed, span));
}
