/** A part of the day: when it is on its own, and what it makes of an hour beside it. */
export interface DayPart {
  /** Minutes after midnight where no hour is said; null where the word only qualifies an hour. */
  at: number | null;
  /** The hour meant, 0 to 28 (past 24 is after midnight), for an hour of 1 to 12 said with it. */
  hour: (said: number) => number;
}

interface NamedPart extends DayPart {
  said: string;
  /** Said so only beside a day or an hour: 周五早, 晚8点, "Friday am". */
  saidShort?: string;
}

const asSaid = (hour: number) => hour;
const afterNoon = (hour: number) => (hour < 12 ? hour + 12 : hour);
/** Twelve is midnight, and what comes then belongs to the night: 晚上1点 is after midnight. */
const atNight = (hour: number) => (hour === 12 || hour <= 4 ? (hour % 12) + 24 : hour + 12);

/** Rule 4, a row each; the words are small letters as in the table of words. */
export const partNames: readonly NamedPart[] = [
  { said: '凌晨', at: null, hour: (hour) => hour % 12 },
  {
    said: '早上|早晨|清晨|清早|一早|一大早|大清早|大早上|上午|上午的时候|午前|morning|first thing|first thing in the morning|first thing in morning',
    saidShort: '早|晨',
    at: 9 * 60,
    hour: asSaid,
  },
  {
    said: '中午|正午|午饭|午餐|noon|midday|lunchtime|lunch time|lunch',
    saidShort: '午',
    at: 12 * 60,
    hour: (hour) => (hour <= 4 ? hour + 12 : hour),
  },
  { said: '下午|午后|afternoon', at: 15 * 60, hour: afterNoon },
  { said: '傍晚|黄昏', at: 18 * 60, hour: afterNoon },
  { said: '晚上|晚间|夜里|夜间|夜晚|evening|night', saidShort: '晚|夜', at: 20 * 60, hour: atNight },
  { said: 'am|a.m|a.m.', saidShort: 'am', at: 9 * 60, hour: (hour) => hour % 12 },
  { said: 'pm|p.m|p.m.', saidShort: 'pm', at: 15 * 60, hour: afterNoon },
];

/** Which of them stand only beside a day or an hour. */
export const [noonPart, eveningPart, amPart, pmPart] = [2, 5, 6, 7];
