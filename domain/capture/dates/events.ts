import type { Mention } from './join.ts';
import { sidesOf } from './sides.ts';

/** "Once payment clears, …" begins the clause or the one before it; "he asked when" begins none. */
const afterEvent =
  /(?<!\b(?:ask|asks|asked|asking|know|knows|tell|told|confirm|decide) )\b(?:once|when|whenever|as soon as|after|upon|following|on receipt of|from receipt of|from the date of)\b[^.;!?]*$/;
const afterEventInChinese =
  /(?:款到|到账|到货|收到[^,.;。，；]{0,6}|签收|签约|签完[^,.;。，；]{0,4}|完|完成|签字|签合同|验收(?:合格|通过)?|下单|收货)(?:之?后|以后)?的?[,，\s]*$/;

/**
 * Whether a span is counted from something no calendar knows: "once payment clears, ship within 2 days", 款到3天内.
 *
 * @param line in small letters, half-width
 */
export function isFromAnEvent(line: string, mention: Mention): boolean {
  if (!mention.isCounted && mention.length === undefined) return false;
  const { before } = sidesOf(line, mention);
  return afterEvent.test(before) || afterEventInChinese.test(before);
}
