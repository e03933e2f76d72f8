import type { Mention } from './join.ts';
import { calendarEnds } from './piece.ts';
import type { Moment } from './settle.ts';

interface Choice {
  moment: Moment | null;
  /** The characters that said so. */
  spans: [number, number][];
  calendarEnds: boolean;
}

interface Candidate {
  mention: Mention;
  spans: [number, number][];
}

/** Rule 13: of several moments in a line the one marked as a deadline, else the first. */
export function choose(
  mentions: readonly Mention[],
  line: string,
  settle: (mention: Mention) => Moment | typeof calendarEnds | null,
): Choice {
  const known: { moment: Moment; spans: Choice['spans'] }[] = [];
  let isEnd = false;
  for (const { mention, spans } of together(mentions, line)) {
    const moment = settle(mention);
    if (moment === calendarEnds) isEnd = true;
    else if (moment) known.push({ moment, spans });
  }
  const best = known.find(({ moment }) => moment.deadline) ?? known[0];
  return { moment: best?.moment ?? null, spans: best?.spans ?? [], calendarEnds: isEnd };
}

/** Between the two of "Monday or Tuesday", which are said together. */
const either = /^ *(?:or|或者?|或是|还是) *$/;

/** A day and a time that stand apart are one moment: "on Friday I'll call her at 3", 明天发报价，下午3点前. */
function together(mentions: readonly Mention[], line: string): Candidate[] {
  const candidates = mentions.map((mention, at): Candidate => {
    const other = mentions[at + 1];
    const isEither = other && either.test(line.slice(mention.to, other.from));
    return { mention, spans: [[mention.from, isEither ? other.to : mention.to]] };
  });
  const [first, second, ...others] = candidates;
  if (!first || !second || others.length > 0) return candidates;
  const joined = combined(first.mention, second.mention, line);
  return joined ? [{ mention: joined, spans: [...first.spans, ...second.spans] }] : candidates;
}

function combined(first: Mention, second: Mention, line: string): Mention | null {
  const isDayFirst = isDayOnly(first) && isTimeOnly(second);
  const isTimeFirst =
    isTimeOnly(first) && isDayOnly(second) && !/[,.;。；!?]/.test(line.slice(first.to, second.from));
  if (!isDayFirst && !isTimeFirst) return null;
  const [day, time] = isDayFirst ? [first, second] : [second, first];
  if (day.deadline && !time.deadline) return null;
  return { ...day, ...time, day: day.day, deadline: time.deadline || day.deadline } as Mention;
}

function isDayOnly({ day, time, until }: Mention): boolean {
  return day !== undefined && time === undefined && until === undefined;
}

function isTimeOnly({ day, time }: Mention): boolean {
  return day === undefined && time !== undefined;
}
