import type { Mention } from './join.ts';
import { sidesOf } from './sides.ts';

const notThis =
  /(?:不是|不在|而非|\b(?:can't|cannot|can not|won't|couldn't)(?: [a-z]+){1,3}(?: on| by)?|原定|原计划|本来定|本来说|原来定|原来说|不用等?到?|不必等?到?|\boriginally(?: due| set| planned| on| for)*|\bnot(?: on| by)?|\binstead of|\brather than)\s*$/;
const notThen =
  /^\s*(?:不行|不方便|来不及|没空|没时间|不合适|办不到|发不了|送不了|赶不上|不可能|[^,，.;。；]{0,5}?(?:改|推|推迟|延|延期|挪|提前)(?:到|至|为)|(?:doesn't|does not|won't|will not|isn't|is not) (?:work|suit|possible|good))/;

const movedFrom =
  /\b(?:moved?|push(?:ed)?|resched\w+|postponed?|chang(?:e|ed)|shift(?:ed)?|put)\b[^,.;!?]{0,40}\bfrom\s*$/;

/** "Moved from Thursday to Monday" is no range: only its end counts. */
export function withoutOldDay(line: string, mention: Mention): Mention {
  const { until, from, to, deadline = false } = mention;
  return until && movedFrom.test(sidesOf(line, mention).before) ? { ...until, from, to, deadline } : mention;
}

/** Whether a line takes a moment back for another: 不是周五，是下周一; 周五不行; 从周三改到周五. */
export function isRetracted(line: string, mention: Mention): boolean {
  const { before, behind } = sidesOf(line, mention);
  return notThis.test(before) || notThen.test(behind);
}
