import type { Settings } from './contract/settings.ts';

/** What the rep has who never changed anything. Apart from the schemas, for pages carry no schema library. */
export const usualSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  namesInNotifications: false,
  promiseKinds: null,
  standards: null,
  leads: null,
  nudges: true,
  wordingOff: [],
  authority: null,
  me: '',
  company: '',
  trade: 'general',
  noticesSeen: null,
  work: null,
};
