/** How a verb stands: "send", "sends", "sent", "sending". */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

export interface Verb {
  base: string;
  form: VerbForm;
}

/** What somebody does that can be ticked off; the contact verbs among them are told apart in `words-en.ts`. */
const acts = `
  accept activate add adjust advise align allocate amend announce answer apologise apologize apply appoint approve arrange
  assemble assign attach attend audit authorise authorize balance bill bind book bring build bundle buy calculate calibrate call
  cancel cater catch certify chase check circulate clarify clean clear close collect combine come commission compare
  compensate compile complete configure confirm connect consolidate contact convert coordinate copy correct courier cover create
  credit customise customize cut deal debug decide deduct define deliver demo demonstrate deploy deposit design destroy detail
  develop dial disconnect discuss dismantle dispatch distribute do document double download draft draw drive drop duplicate e-mail
  email embed empty enable enclose engrave enrol ensure escalate escort estimate evaluate exchange expand expedite explain export
  extend fetch file fill finalise finalize find finish fit fix flag flush follow formulate forward free fulfil furnish get give go
  grab grant greet hand handle hang help hire hold host implement import improve include inform insert inspect install
  insure integrate introduce investigate invite invoice issue join keep label laminate launch lay leave lend let
  level liaise lift line list load loan lock lodge log look lower mail maintain make manage mark match measure meet merge
  message migrate mock mount move nail negotiate notify nudge obtain offer onboard open order organise organize outline
  overhaul pack paint pass patch pay phone pick pilot ping place plan plug poke pop position post pour prep prepare present press
  price print prioritise process procure produce programme propose provide publish pull purchase push put query quote raise
  reach rearrange recommend record recover redo reduce refer refill refund refurbish register
  reimburse release remind remove renew rent repair repeat replace replenish reply report
  reschedule resend reserve reset resolve respond restart restock restore retrieve return
  review revise rewrite rework ring roll route run sample scan schedule screen seal secure see sell send separate serve
  service settle set share ship show sign simulate solve sort source specify split sponsor start stop store stock submit
  supply supervise survey swap switch sync take tailor talk tell terminate test text thank tidy top touch strip dig rip chase trace train
  transfer translate transport treat trial trim troubleshoot try tune turn uninstall unblock unload unlock update upgrade upload
  validate verify visit wish knock hop jump whip crane seat paint wire fax bell bung sketch fabricate machine mill drill sand polish stamp bind fold cut trim punch fumigate disinfect sterilise sterilize rinse drain top vent insulate plaster plumb waive wash weigh weld whatsapp whitelist wire withdraw work wrap write
`;
/** What is so, felt, or used to be so. */
const states = `
  agree appear attend become belong believe celebrate come compete complain consist consume cost depend dislike doubt
  earn employ end enjoy exist expire export face fail fall fear feel forget found go grow hate have hear import know lack last
  learn like live look lose love manage matter mean merge move notice own play prefer produce promote realise receive
  recover relocate rely remain remember resign retire rise run seem sell shut sit sleep smell smoke sound speak spend stand
  stay struggle study suffer switch support tend think travel trust understand use wait watch wear win wonder worry budge hesitate suppose reckon figure cross cool warm sink double overrun delay postpone slip crash leak jam burst flood
  vote break damage drop mention say reject bid burn swear choose close change sponsor talk praise criticise criticize applaud admire blame grumble
`;
/** What binds somebody to an act still to come. */
const undertakings = 'promise agree commit pledge undertake vow volunteer guarantee assure offer owe';
/** What the customer does who wants something of us. */
const wishes = `
  want expect hope wish insist ask request require demand need refuse reject prefer assume presume count push press
  long dream object balk mind care value look crave question
`;

const irregular: Record<string, string> = {
  become: 'became become',
  bid: 'bid',
  bring: 'brought',
  break: 'broke broken',
  build: 'built',
  burn: 'burned burnt',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  redo: 'redid redone',
  resend: 'resent',
  rewrite: 'rewrote rewritten',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  show: 'showed shown',
  shut: 'shut',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undertake: 'undertook undertaken',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};
/** The same in the past. */
const unchanged = new Set(['cut', 'fit', 'hit', 'let', 'put', 'reset', 'set', 'split']);

const bases = new Set(
  [acts, states, undertakings, wishes, [...unchanged].join(' ')].join(' ').trim().split(/\s+/),
);
const verbs = new Map<string, Verb>();
for (const base of bases) {
  const stem = base.replace(/(?<=[^aeiou])y$/, 'i');
  const soft = base.endsWith('e') ? base.slice(0, -1) : doubled(base);
  const past = unchanged.has(base)
    ? []
    : (irregular[base]?.split(' ') ?? [stem === base ? `${soft}ed` : `${stem}ed`]);
  for (const form of past) verbs.set(form, { base, form: 'past' });
  verbs.set(`${soft}ing`, { base, form: 'gerund' });
  verbs.set(/(?:[sxzo]|ch|sh)$/.test(stem) || stem !== base ? `${stem}es` : `${base}s`, {
    base,
    form: 'third',
  });
}
// A base last: "found" and "left" are what somebody did, "set" is to be done.
for (const base of bases) if (!verbs.has(base)) verbs.set(base, { base, form: 'base' });

/** "ship" and "commit" as they stand before "-ed": the last sound is written twice. */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$|mit$|[^f]fer$|gram$|cel$|bel$/.test(base) ? base + base.at(-1) : base;
}

/** The verb a word is a form of, small letters; undefined for any other word. */
export function verbOf(word: string | undefined): Verb | undefined {
  if (word === undefined) return undefined;
  return verbs.get(word) ?? again(word);
}

/** "Repaint" is "paint" done again. */
function again(word: string): Verb | undefined {
  const verb = /^re-?[a-z]{4}/.test(word) ? verbs.get(word.replace(/^re-?/, '')) : undefined;
  return verb && { ...verb, base: `re${verb.base}` };
}

/** The first word of what is told, as a verb in its base: "sends the PO" is "send the PO". */
export function verbAt(text: string): (Verb & { rest: string; based: string }) | null {
  const first = /^[\w-]+/.exec(text)?.[0];
  const verb = verbOf(first);
  if (!verb || first === undefined) return null;
  const rest = text.slice(first.length).trim();
  return { ...verb, rest, based: `${verb.base} ${rest}`.trim() };
}
