import { catalog } from './catalog.ts';
import { labels } from './labels.ts';

/** What developers call things, and CRMs write on them: words that tell of a page's structure and of nobody. */
const interfaceWords =
  'account accounts action actions active activities activity actual add address alert all amount api app application ' +
  'area article aside attachment attribute avatar back badge banner bar base billing block body bone bottom box btn ' +
  'button buttons by calendar call calls cancel card cards cell center chat check city class click clickable close closed ' +
  'closes code col collapse color column columns com comment comp companies company component contact contacts ' +
  'container content control core count country create created crm currency current custom customer customers dashboard ' +
  'data date day deal deals default delete demo desc description detail details dialog disabled display divider document ' +
  'documents down drop dropdown edit editor el element email emails empty entity error event events expand export false ' +
  'feed field fields file files filter first fixed flex focus follow footer for form frame full general grid group grow ' +
  'head header heading height help hidden highlight history home html icon id image img import inbox index industry info ' +
  'inline inner input is item items job key kicker label lang language large last layout lead leads left like line link ' +
  'links list loading log login logo logout lookup mail main map marketing menu message messages meta middle mini mobile ' +
  'modal model module more move muted my name names nav navbar navigation new next no none note notes number object off ' +
  'old on one only open opportunities opportunity option options order org organization other outer output overview ' +
  'owner page pagination panel parent part parties party pending people person persons phone phones picture pin place ' +
  'plus pop popover popup position prev previous price primary priority product profile progress project prop quick ' +
  'quote read record records region related report reports reset right role root row rows sales save scroll search ' +
  'secondary section select selected settings shadow shell show sidebar simple site size slot small source span stage ' +
  'stages start state status step steps sub submit subtitle summary svg tab table tabs tag tags target task tasks team ' +
  'tel template text time timeline title toggle toolbar tooltip top total true type up update url user users value values ' +
  'view views visible web website week widget width window wrap wrapper year ' +
  // What CRMs write in addresses.
  'entityrecord entitydetail entitytype entityname pagetype objectapikey recordid res partner etn module main lightning ' +
  'en zh cn sales leads potential potentials opp object clue business enterprise busi';

const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const labelTexts: ReadonlySet<string> = new Set(Object.values(labels).flat());

const known: ReadonlySet<string> = new Set([
  ...interfaceWords.split(' '),
  ...[...labelTexts].flatMap(words),
  ...catalog.flatMap(({ id, name, hosts }) => [id, name, ...hosts].flatMap(words)),
]);

/** Whether a word is the interface's or a product's and so says nothing of a customer. */
export function isInterfaceWord(word: string): boolean {
  return known.has(word.toLowerCase());
}

/** The words of a camelCased name. */
export function partsOf(name: string): string[] {
  return name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
}

/** Whether a text is nothing but what CRMs write before a value: 客户名称：, Phone*. */
export function isLabelText(text: string): boolean {
  return labelTexts.has(
    text
      .trim()
      .replace(/^[*＊\s]+|[*＊:：\s]+$/g, '')
      .toLowerCase(),
  );
}
