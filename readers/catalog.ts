/** A CRM the product knows by name. Readable by every context; the readers themselves run on the CRM's page only. */
export interface Crm {
  id: string;
  name: string;
  /** Match patterns of all its clouds and regions; empty for a CRM that companies host themselves. */
  hosts: string[];
  /** Selectors that together tell its application on any other host. All must match; a comma says "or". */
  marks: string[];
}

/** Zoho's data centres; an organisation lives in one. Canada's has a name of its own. */
const zohoDomains = [
  ...['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa', 'uk', 'ae'].map((end) => `zoho.${end}`),
  'zohocloud.ca',
];

/** The CRM alone, and within CRM Plus and Zoho One. Bigin and Recruit, on hosts beside it, are other products. */
function zohoHosts(domain: string): string[] {
  return [
    `https://crm.${domain}/crm/*`,
    `https://crmsandbox.${domain}/crm/*`,
    `https://crmplus.${domain}/*`,
    `https://one.${domain}/zohoone/*`,
  ];
}

/** Bitrix24's cloud has a domain in every region. */
const bitrix24Domains = 'com|eu|de|es|fr|it|pl|uk|in|cn|jp|vn|id|mx|co|com.br|com.tr|ru|by|kz|ua'.split('|');

export const catalog: Crm[] = [
  {
    id: 'salesforce',
    name: 'Salesforce',
    hosts: [
      'https://*.lightning.force.com/lightning/*',
      'https://*.lightning.force.com/one/*',
      'https://*.lightning.sfcrmapps.cn/lightning/*',
      'https://*.lightning.sfcrmapps.cn/one/*',
      'https://*.lightning.force.mil/lightning/*',
      'https://*.lightning.force.mil/one/*',
      'https://*.lightning.crmforce.mil/lightning/*',
      'https://*.lightning.crmforce.mil/one/*',
      'https://*.lightning.force.com.mcas.ms/lightning/*',
      'https://*.lightning.force.com.mcas.ms/one/*',
    ],
    marks: ['#auraLoadingBox', '.desktop.container.oneOne'],
  },
  {
    id: 'dynamics365',
    name: 'Dynamics 365',
    hosts: [
      'https://*.crm.dynamics.com/*',
      'https://*.crm2.dynamics.com/*',
      'https://*.crm3.dynamics.com/*',
      'https://*.crm4.dynamics.com/*',
      'https://*.crm5.dynamics.com/*',
      'https://*.crm6.dynamics.com/*',
      'https://*.crm7.dynamics.com/*',
      'https://*.crm8.dynamics.com/*',
      'https://*.crm9.dynamics.com/*',
      'https://*.crm10.dynamics.com/*',
      'https://*.crm11.dynamics.com/*',
      'https://*.crm12.dynamics.com/*',
      'https://*.crm14.dynamics.com/*',
      'https://*.crm15.dynamics.com/*',
      'https://*.crm16.dynamics.com/*',
      'https://*.crm17.dynamics.com/*',
      'https://*.crm19.dynamics.com/*',
      'https://*.crm20.dynamics.com/*',
      'https://*.crm21.dynamics.com/*',
      'https://*.crm22.dynamics.com/*',
      'https://*.crm.dynamics.cn/*',
      'https://*.crm.microsoftdynamics.us/*',
      'https://*.crm.appsplatform.us/*',
      'https://*.crm.microsoftdynamics.de/*',
    ],
    marks: ['script[src*="/uclient/scripts"]'],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    hosts: [
      'https://app.hubspot.com/*',
      'https://app-eu1.hubspot.com/*',
      'https://app-na2.hubspot.com/*',
      'https://*.hubspot.com/contacts/*',
      'https://*.hubspot.com/help-desk/*',
    ],
    marks: [],
  },
  { id: 'zoho', name: 'Zoho CRM', hosts: zohoDomains.flatMap(zohoHosts), marks: [] },
  {
    id: 'fxiaoke',
    name: '纷享销客 Fxiaoke',
    hosts: [
      'https://*.fxiaoke.com/XV/UI/Home*',
      'https://*.fxiaoke.com/XV/Home/*',
      'https://*.sharecrm.com/XV/UI/Home*',
      'https://*.sharecrm.com/XV/Home/*',
    ],
    marks: ['input#fs_token'],
  },
  {
    id: 'neocrm',
    name: '销售易 Neocrm',
    // By path: the same domain carries sign-in pages, documents and a report designer.
    hosts: ['*://*.xiaoshouyi.com/bff/neoweb*', '*://*.xiaoshouyi.com/final/*'],
    marks: [],
  },
  { id: 'pipedrive', name: 'Pipedrive', hosts: ['https://*.pipedrive.com/*'], marks: [] },
  {
    id: 'freshsales',
    name: 'Freshsales',
    hosts: ['https://*.myfreshworks.com/crm/sales/*', 'https://*.freshsales.io/*'],
    marks: [],
  },
  {
    id: 'wukong',
    name: '悟空 CRM',
    hosts: ['https://www.72crm.ai/*'],
    // v11's and AICRM's frame.
    marks: ['#app', '#crm-main-container, .wk-screen.bg-background-light'],
  },
  {
    id: 'odoo',
    name: 'Odoo',
    hosts: [
      'https://*.odoo.com/odoo',
      'https://*.odoo.com/odoo?*',
      'https://*.odoo.com/odoo/*',
      'https://*.odoo.com/scoped_app/*',
      'https://*.odoo.com/web',
      'https://*.odoo.com/web?*',
    ],
    marks: ['body.o_web_client'],
  },
  {
    id: 'suitecrm',
    name: 'SuiteCRM',
    hosts: [],
    marks: ['link[href*="themes/SuiteP/"], link[href*="themes/suite8/"]'],
  },
  {
    id: 'sugarcrm',
    name: 'SugarCRM',
    hosts: ['https://*.sugarondemand.com/*'],
    marks: ['#sugarcrm', '#sidecar, #header', '#content', '#drawers'],
  },
  {
    id: 'espocrm',
    name: 'EspoCRM',
    hosts: [],
    marks: [
      '#main-stylesheet',
      'body[data-id="espocrm"], body:not([data-id]) #footer a[href*="espocrm.com"]',
    ],
  },
  {
    id: 'vtiger',
    name: 'vtiger',
    hosts: ['https://*.od1.vtiger.com/index.php*', 'https://*.od2.vtiger.com/index.php*'],
    marks: ['link[href*="layouts/v7/"]', 'body[data-skinpath]'],
  },
  {
    id: 'twenty',
    name: 'Twenty',
    hosts: ['https://*.twenty.com/*'],
    marks: ['#root', '#twenty-env-config, meta[property="og:title"][content="Twenty"]'],
  },
  {
    id: 'bitrix24',
    name: 'Bitrix24',
    hosts: bitrix24Domains.map((end) => `https://*.bitrix24.${end}/*`),
    marks: [
      'script[src*="/bitrix/"], link[href*="/bitrix/"]',
      'body.template-bitrix24, #menu-items-block, .menu-items-block, #workarea-content',
    ],
  },
  {
    id: 'tryton',
    name: 'Tryton',
    hosts: [],
    marks: ['#tablist', '#tabcontent', '#user-preferences', '#global-search'],
  },
  {
    id: 'frappe',
    name: 'Frappe CRM',
    hosts: ['https://*.frappe.cloud/crm/*'],
    marks: ['#app', 'link[href*="/assets/crm/"], script[src*="/assets/crm/"]'],
  },
  {
    id: 'cordys',
    name: 'Cordys CRM',
    hosts: [],
    marks: ['#app .default-layout', '.crm-layout-sider'],
  },
  {
    id: 'demo',
    name: 'Demo CRM',
    hosts: [],
    marks: ['meta[name="application-name"][content="Demo CRM"]', '#demo-crm'],
  },
];

/** The name people know a CRM by; its id where the catalog has none. */
export function crmName(id: string): string {
  return catalog.find((crm) => crm.id === id)?.name ?? id;
}

/** The CRM whose cloud an address belongs to, whatever its path: a page of ours may go from any to any. */
export function cloudOf(address: URL): Crm | undefined {
  return catalog.find(({ hosts }) => hosts.some((pattern) => isHostOf(pattern, address)));
}

/** Whether an address has the scheme and host of a match pattern, as the browser understands them. */
function isHostOf(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
  if (!host.startsWith('*.')) return isScheme && host === hostname;
  return isScheme && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

/** The marks of the CRMs that are known by their pages and not by their hosts alone. */
export const marksOf: [crm: string, marks: string[]][] = catalog
  .filter(({ marks }) => marks.length > 0)
  .map(({ id, marks }) => [id, marks]);
