/** What a line of the table is read with, and what has to come of it. */
export interface Line {
  /** The rule of `docs/dates.md` it is about. */
  rule: number;
  language: 'zh' | 'en' | 'mixed';
  text: string;
  /** Local wall time in `zone`. */
  now: string;
  zone: string;
  locale: string;
  kind: 'promise' | 'callback';
  region?: string;
  expected: Expected;
}

export interface Expected {
  /** Local wall time `YYYY-MM-DDTHH:mm`; null where the line names no moment. */
  due: string | null;
  precision?: 'minute' | 'part' | 'day';
  deadline?: boolean;
  past?: boolean;
  /** The instant in UTC, where a local time would not tell. */
  at?: string;
  /** The words that say so. */
  said?: string[];
  calendarEnds?: boolean;
  /** Why nobody works that day, and the working day before it. */
  offDay?: [why: 'weekend' | 'holiday', workingDayBefore: string | null];
}

type Scene = Partial<Pick<Line, 'now' | 'zone' | 'locale' | 'kind' | 'region'>>;
export type Row = [text: string, due: string | null, options?: Scene & Omit<Expected, 'due'>];

/** Lines of one rule. They are read on Wednesday 25 November 2026 at ten in Shanghai, unless told otherwise. */
export function lines(rule: number, scene: Scene, rows: Row[]): Line[] {
  return rows.map(([text, due, options = {}]) => {
    const { now, zone, locale, kind, region, ...more } = { ...scene, ...options };
    const language = languageOf(text);
    return {
      rule,
      language,
      text,
      now: now ?? '2026-11-25T10:00',
      zone: zone ?? 'Asia/Shanghai',
      locale: locale ?? (language === 'en' ? 'en-US' : 'zh-CN'),
      kind: kind ?? 'promise',
      ...(region ? { region } : {}),
      expected: { due, ...more },
    };
  });
}

function languageOf(text: string): Line['language'] {
  if (!/\p{Script=Han}/u.test(text)) return 'en';
  return /[a-z]{2}/i.test(text) ? 'mixed' : 'zh';
}

export const callback = { kind: 'callback' } as const;
export const china = { region: 'CN' } as const;
export const british = { locale: 'en-GB', zone: 'Europe/London' } as const;
export const newYork = { locale: 'en-US', zone: 'America/New_York' } as const;
export const auckland = { locale: 'en-GB', zone: 'Pacific/Auckland' } as const;
