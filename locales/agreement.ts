import type { Choice, Outcome } from '../domain/agreement/table.ts';
import { mid } from './ledger.ts';

/** How a wish is answered: what we can do, what the customer says to it, and what that makes of it. */
export const agreementEn = {
  open: 'Can we?',
  formOf: (what: string) => `Answer to: ${what}`,
  ask: 'Can we meet it?',
  choices: { can: 'We can', partly: 'Partly', 'not-now': 'Not now', no: 'No' } satisfies Record<
    Choice,
    string
  >,
  /** What helps with an answer, before anything is said. */
  advice: {
    can: 'Better a later date that holds than an early one that slips.',
    partly: 'Say what you can do, and why not all of it.',
    'not-now': 'You pass it on and come back with an answer, whatever it is.',
    no: 'First that you understand, then the reason.',
  } satisfies Record<Choice, string>,
  also: 'Also matters to them',
  leftEmpty: (when: string) => `Left empty: ${mid(when)}, the usual time`,
  askedFor: (when: string) => `They asked for ${mid(when)}`,
  take: 'Use',
  word: 'What does the customer say?',
  outcomes: { yes: 'Yes', no: 'No', later: 'Later' } satisfies Record<Outcome, string>,
  becomes: {
    can: { yes: 'agreed', no: 'no longer wanted', later: 'shelved, and you ask again' },
    partly: {
      yes: 'offered instead and agreed',
      no: 'offered instead, then declined',
      later: 'offered instead; their word is still to come',
    },
    'not-now': {
      yes: 'shelved, and you come back',
      no: 'declined, with the reason told',
      later: 'shelved, and you come back',
    },
    no: {
      yes: 'declined, with the reason told',
      no: 'passed on, and you come back',
      later: 'passed on, and you come back',
    },
  } satisfies Record<Choice, Record<Outcome, string>>,
  saves: (outcome: string, becomes: string) => `Enter saves “${outcome}”: ${becomes}`,
  /** Why a wish begins anew in the ledger, where nobody was asked. */
  anew: { offer: 'another offer', whole: 'we can do all of it', answer: 'the answer takes longer' },
  answersToo: (what: string) => `Also answers the expectation “${what}”`,
};

/** The same in simplified Chinese. */
export const agreementZh: typeof agreementEn = {
  open: '能答应吗？',
  formOf: (what) => `答复：${what}`,
  ask: '能答应吗？',
  choices: { can: '能', partly: '部分能', 'not-now': '暂时不能', no: '不能' },
  advice: {
    can: '日期留点余量，答应了就做到。',
    partly: '说清能做到什么，为什么不能全做到。',
    'not-now': '先去反映，行不行都按时给个答复。',
    no: '先表示理解，再讲原因。',
  },
  also: '客户还看重',
  leftEmpty: (when) => `不填就按常规时间：${when}`,
  askedFor: (when) => `客户希望：${when}`,
  take: '就用这个',
  word: '客户怎么说？',
  outcomes: { yes: '同意', no: '不同意', later: '再想想' },
  becomes: {
    can: { yes: '记为已答应', no: '记为客户不要了', later: '先搁置，到时再问' },
    partly: { yes: '另提方案，并已答应', no: '另提方案，再记为婉拒', later: '另提方案，等客户回话' },
    'not-now': { yes: '先搁置，到时答复', no: '记为婉拒，写明原因', later: '先搁置，到时答复' },
    no: { yes: '记为婉拒，写明原因', no: '替客户反映，到时答复', later: '替客户反映，到时答复' },
  },
  saves: (outcome, becomes) => `按回车保存“${outcome}”：${becomes}`,
  anew: { offer: '换了方案', whole: '现在全都能做到', answer: '答复要再等等' },
  answersToo: (what) => `同时答复期望“${what}”`,
};
