const noted = [
  // 客户希望（我们）能…, 要求…; not 希望小学, 期望值, 要求高, 要求的资质, 期待已久.
  /^(?:(?:客户|对方|他们?|她们?)(?:一直|特别|非常|很|还|也|都)?)?(?:希望(?!小学|工程|之)|期望(?!值)|盼望|期待|想要|要求(?![的是很太不]?[高低严多]))(?![的已])[，,：:]?(?:我们|我方|咱们?)?(?:可以|能够|能(?![源量力耗效]))?/u,
  /^(?:(?:they|he|she|(?:the )?customer|(?:the )?client)(?:'d)? )?(?:(?:really|also|still|would) )*(?:hopes? (?:for|that)|hop(?:es?|ing) to (?:get|have|receive)|hoping for|wants?|expect(?:s|ing)?|(?<=would |'d )like|ask(?:s|ed|ing)? for)(?: that| us to| to (?:get|have|receive))? (?!to\b)/iu,
];

/**
 * What is wished for, without the words by which it was noted as a wish: 希望两周内交货 is promised, and said to the
 * customer, as 两周内交货, "wants one contact" as "one contact". A text that says nothing else stays as it is.
 */
export function wishedFor(text: string): string {
  for (const words of noted) {
    const rest = text.trim().replace(words, '').trim();
    if (rest !== text.trim() && rest !== '') return rest;
  }
  return text.trim();
}
