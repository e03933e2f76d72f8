import type { Language } from '../../locales/index.ts';

/**
 * What a talk track leaves open until it is spoken. `date` is the one that holds: when it is promised for, or after a
 * change the new one. `answerBy` is when we come back with an answer; `progress` is what was last reported.
 */
export const variables = [
  'customer',
  'promise',
  'reason',
  'date',
  'offer',
  'answerBy',
  'progress',
  'company',
  'me',
] as const;
export type Variable = (typeof variables)[number];

/** What is known of them; a blank value is not known. */
export type Values = Partial<Record<Variable, string>>;

/** How a rep writes them between braces. Names of both languages are understood in every text. */
export const variableNames: Record<Language, Record<Variable, string>> = {
  en: {
    customer: 'customer',
    promise: 'promise',
    reason: 'reason',
    date: 'date',
    offer: 'offer',
    answerBy: 'answer by',
    progress: 'progress',
    company: 'company',
    me: 'me',
  },
  'zh-CN': {
    customer: '客户',
    promise: '承诺',
    reason: '原因',
    date: '日期',
    offer: '方案',
    answerBy: '答复时间',
    progress: '进展',
    company: '公司',
    me: '我',
  },
};

const byName = new Map(
  Object.values(variableNames).flatMap((names) =>
    variables.map((variable): [string, Variable] => [names[variable], variable]),
  ),
);

/** The variable of a name as somebody wrote it, blanks and capitals aside; undefined for any other word. */
export function variableNamed(written: string): Variable | undefined {
  return byName.get(written.trim().replace(/\s+/g, ' ').toLowerCase());
}
