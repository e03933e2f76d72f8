import type { Facts } from '../domain/facts.ts';

/** What can be wrong with what the rep points at. */
export type PickProblem =
  | 'no-text'
  | 'too-much'
  | 'no-phone'
  | 'no-email'
  | 'no-place'
  | 'not-read'
  | 'elsewhere';

/** The words drawn on the CRM's page while the rep points. Apart from the rest, so that the script carries no others. */
export interface TeachWords {
  ask: Record<keyof Facts, string>;
  keys: string;
  cancel: string;
  problems: Record<PickProblem, string>;
}

export const teachWords: Record<'en' | 'zh-CN', TeachWords> = {
  en: {
    ask: {
      name: 'Click the customer’s name',
      company: 'Click the company',
      title: 'Click the job title',
      phones: 'Click the phone number',
      emails: 'Click the e-mail address',
      owner: 'Click the owner',
      stage: 'Click the stage',
      followUp: 'Click the next follow-up',
    },
    keys: '↑ wider · ↓ narrower · Enter takes it · Esc cancels',
    cancel: 'Cancel',
    problems: {
      'no-text': 'There is no text here. Point at the text itself.',
      'too-much': 'That is too much text. Point at the value alone.',
      'no-phone': 'That is no phone number. Point at the digits.',
      'no-email': 'That is no e-mail address. Point at the address.',
      'no-place': 'This cannot be told from the rest of the page. Try a little wider (↑).',
      'not-read': 'This CRM is not read in this part of the page. Make an outline, so that it can be mended.',
      elsewhere: 'This part of the page cannot be read.',
    },
  },
  'zh-CN': {
    ask: {
      name: '请点一下客户姓名',
      company: '请点一下公司名称',
      title: '请点一下职务',
      phones: '请点一下电话号码',
      emails: '请点一下邮箱地址',
      owner: '请点一下负责人',
      stage: '请点一下阶段',
      followUp: '请点一下下次跟进时间',
    },
    keys: '↑ 扩大 · ↓ 缩小 · 回车选定 · Esc 取消',
    cancel: '取消',
    problems: {
      'no-text': '这里没有文字，请直接点那段文字。',
      'too-much': '这里文字太多，请只点要读的那一项。',
      'no-phone': '这不像电话号码，请点号码本身。',
      'no-email': '这不像邮箱地址，请点地址本身。',
      'no-place': '这个位置认不准，按 ↑ 扩大一点再试。',
      'not-read': '这一块目前读不到。可以生成页面轮廓，请人修好。',
      elsewhere: '页面的这一块读不到。',
    },
  },
};
