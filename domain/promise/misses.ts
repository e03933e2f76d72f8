/** Why a promise was missed, as the rep sees it: one reason each. Without one it is not yet given. */
export const missReasons = [
  'own-estimate',
  'waiting-for-customer',
  'waiting-for-colleague',
  'scope-grew',
  'forgot',
  'over-promised',
  'beyond-control',
] as const;
export type MissReason = (typeof missReasons)[number];
