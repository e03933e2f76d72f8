import type { Mention } from './join.ts';

const notThis = /(?:不是|不在|而非|\bnot(?: +on| +by)?|\binstead +of|\brather +than)\s*$/;
const notThen =
  /^\s*(?:不行|不方便|来不及|没空|没时间|不合适|办不到|发不了|送不了|赶不上|不可能|(?:改|推|推迟|延|延期|挪|提前)(?:到|至|为)|(?:doesn't|does +not|won't|will +not|isn't|is +not) +(?:work|suit|possible|good))/;

/** Whether a line takes a moment back for another: 不是周五，是下周一; 周五不行; 从周三改到周五. */
export function isRetracted(line: string, { from, to }: Mention): boolean {
  return notThis.test(line.slice(0, from)) || notThen.test(line.slice(to));
}
