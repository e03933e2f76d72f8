/** Steps of a sale, in order. */
export const stages = ['lead', 'qualified', 'proposal', 'negotiation', 'won'] as const;
export type Stage = (typeof stages)[number];

export interface Phone {
  label: 'mobile' | 'office';
  number: string;
}

/** Something that happened with a person, told in the customer's own language. */
export interface Activity {
  kind: 'call' | 'email' | 'meeting' | 'note';
  /** Days before today, so that the demo never looks old. */
  daysAgo: number;
  /** The contact it happened with, often a colleague of the one whose page shows it. */
  with: string;
  text: string;
}

export interface Contact {
  id: string;
  name: string;
  title: string;
  /** A company's id. */
  company: string;
  phones: Phone[];
  emails: string[];
  owner: string;
  stage: Stage;
  city: string;
  /** Ids of contacts shown beside this one. */
  related: string[];
  timeline: Activity[];
}

export interface Company {
  id: string;
  name: string;
  industry: { en: string; zh: string };
  city: string;
  website: string;
  phones: Phone[];
  emails: string[];
  owner: string;
}

export interface Deal {
  id: string;
  name: string;
  company: string;
  contact: string;
  amount: number;
  currency: 'CNY' | 'USD' | 'GBP';
  stage: Stage;
  owner: string;
  closesInDays: number;
}

/** Everything the demo site shows. `hidden` contacts have a page but stand in no list. */
export interface DemoData {
  stages: readonly Stage[];
  contacts: Contact[];
  hidden: Contact[];
  companies: Company[];
  deals: Deal[];
}

const mobile = (number: string): Phone => ({ label: 'mobile', number });
const office = (number: string): Phone => ({ label: 'office', number });

/** The companies of the demo. All invented. */
export const companies: Company[] = [
  {
    id: '201',
    name: '青桐纸鸢科技',
    industry: { en: 'Software', zh: '软件' },
    city: '杭州',
    website: 'qingtong.example.cn',
    phones: [office('0571 0000 0020')],
    emails: ['hello@qingtong.example.cn'],
    owner: '方小禾',
  },
  {
    id: '202',
    name: 'Harbour Lane Foods',
    industry: { en: 'Food', zh: '食品' },
    city: 'Baltimore',
    website: 'harbourlane.example.com',
    phones: [office('+1 202-555-0100')],
    emails: ['orders@harbourlane.example.com'],
    owner: 'Nora Field',
  },
  {
    id: '203',
    name: '远帆橘灯物流',
    industry: { en: 'Logistics', zh: '物流' },
    city: '宁波',
    website: 'yuanfan.example.cn',
    phones: [office('0574 0000 0030')],
    emails: ['service@yuanfan.example.cn'],
    owner: '方小禾',
  },
  {
    id: '204',
    name: 'Tern & Tide Freight',
    industry: { en: 'Logistics', zh: '物流' },
    city: 'London',
    website: 'terntide.example.com',
    phones: [office('+44 20 7946 0040')],
    emails: ['desk@terntide.example.com'],
    owner: 'Nora Field',
  },
  {
    id: '205',
    name: '百川萤火医疗器械',
    industry: { en: 'Medical devices', zh: '医疗器械' },
    city: '苏州',
    website: 'baichuan.example.cn',
    phones: [office('0512 0000 0050')],
    emails: ['office@baichuan.example.cn'],
    owner: '方小禾',
  },
  {
    id: '206',
    name: 'Bluebank Instruments',
    industry: { en: 'Measuring instruments', zh: '测量仪器' },
    city: 'Boston',
    website: 'bluebank.example.com',
    phones: [],
    emails: ['info@bluebank.example.com'],
    owner: 'Nora Field',
  },
  {
    id: '207',
    name: '一棵树食品',
    industry: { en: 'Food', zh: '食品' },
    city: '成都',
    website: 'yikeshu.example.cn',
    phones: [office('028 0000 0070')],
    emails: ['hi@yikeshu.example.cn'],
    owner: '方小禾',
  },
  {
    id: '208',
    name: 'Kestrel Hollow Energy',
    industry: { en: 'Energy', zh: '能源' },
    city: 'Bristol',
    website: 'kestrelhollow.example.com',
    phones: [office('+44 117 496 0080')],
    emails: ['contact@kestrelhollow.example.com'],
    owner: 'Nora Field',
  },
];

/** Ten contacts. 1041 and 1043 share surname and company, 1048 has no phone. All invented. */
export const contacts: Contact[] = [
  {
    id: '1041',
    name: '陈思远',
    title: '采购总监',
    company: '201',
    phones: [mobile('138 0000 0041'), office('0571 0000 0041')],
    emails: ['chen.siyuan@example.cn'],
    owner: '方小禾',
    stage: 'proposal',
    city: '杭州',
    related: ['1043', '1045'],
    timeline: [
      { kind: 'call', daysAgo: 1, with: '1041', text: '希望周五前收到按 50 个席位调整后的报价。' },
      { kind: 'meeting', daysAgo: 6, with: '1043', text: '陈思雨演示了他们现在的流程，主要痛点是对账。' },
      { kind: 'email', daysAgo: 12, with: '1045', text: '林晓岚转介绍，附上了需求清单。' },
    ],
  },
  {
    id: '1042',
    name: 'Grace Whitfield',
    title: 'Head of Procurement',
    company: '202',
    phones: [mobile('+1 202-555-0142'), office('+1 202-555-0143')],
    emails: ['grace.whitfield@example.com', 'procurement@harbourlane.example.com'],
    owner: 'Nora Field',
    stage: 'negotiation',
    city: 'Baltimore',
    related: ['1044', '1046'],
    timeline: [
      {
        kind: 'call',
        daysAgo: 2,
        with: '1042',
        text: 'Wants the revised quote with two delivery dates before her board meets.',
      },
      {
        kind: 'email',
        daysAgo: 4,
        with: '1044',
        text: 'Marcus asked whether the cold-chain labels are included.',
      },
      {
        kind: 'meeting',
        daysAgo: 15,
        with: '1046',
        text: 'Reference visit at Tern & Tide. Priya showed the morning shift.',
      },
    ],
  },
  {
    id: '1043',
    name: '陈思雨',
    title: '财务经理',
    company: '201',
    phones: [mobile('138 0000 0043')],
    emails: ['chen.siyu@example.cn'],
    owner: '方小禾',
    stage: 'qualified',
    city: '杭州',
    related: ['1041', '1047'],
    timeline: [
      { kind: 'meeting', daysAgo: 6, with: '1043', text: '现场看了月末对账，需要导出为 Excel。' },
      { kind: 'call', daysAgo: 9, with: '1041', text: '陈思远确认预算由财务审批。' },
    ],
  },
  {
    id: '1044',
    name: 'Marcus Bell',
    title: 'Warehouse Manager',
    company: '202',
    phones: [mobile('+1 202-555-0144')],
    emails: ['marcus.bell@example.com'],
    owner: 'Nora Field',
    stage: 'qualified',
    city: 'Baltimore',
    related: ['1042', '1048'],
    timeline: [
      {
        kind: 'email',
        daysAgo: 4,
        with: '1044',
        text: 'Asked for a label sample that survives minus 25 °C.',
      },
      {
        kind: 'call',
        daysAgo: 8,
        with: '1042',
        text: 'Grace decides; Marcus has to be happy with the handling.',
      },
    ],
  },
  {
    id: '1045',
    name: '林晓岚',
    title: '运营副总裁',
    company: '203',
    phones: [mobile('138 0000 0045'), mobile('138 0000 0055')],
    emails: ['lin.xiaolan@example.cn'],
    owner: '方小禾',
    stage: 'won',
    city: '宁波',
    related: ['1041', '1049'],
    timeline: [
      { kind: 'call', daysAgo: 3, with: '1045', text: '上线第二周，司机端偶尔定位不准，答应周三前给结论。' },
      { kind: 'note', daysAgo: 20, with: '1041', text: '愿意做推荐人，已介绍陈思远。' },
    ],
  },
  {
    id: '1046',
    name: 'Priya Raman',
    title: 'Operations Director',
    company: '204',
    phones: [mobile('+44 7700 900146'), office('+44 20 7946 0046')],
    emails: ['priya.raman@example.com'],
    owner: 'Nora Field',
    stage: 'won',
    city: 'London',
    related: ['1042', '1050'],
    timeline: [
      {
        kind: 'meeting',
        daysAgo: 15,
        with: '1042',
        text: 'Hosted Grace Whitfield for a reference visit. Went well.',
      },
      {
        kind: 'call',
        daysAgo: 30,
        with: '1046',
        text: 'Renewed for two years. Expects a named contact for night shifts.',
      },
    ],
  },
  {
    id: '1047',
    name: '周海涛',
    title: '设备科主任',
    company: '205',
    phones: [mobile('138 0000 0047')],
    emails: ['zhou.haitao@example.cn'],
    owner: '方小禾',
    stage: 'negotiation',
    city: '苏州',
    related: ['1043', '1045'],
    timeline: [
      { kind: 'call', daysAgo: 1, with: '1047', text: '最关心售后响应，要求 4 小时内到场，需内部确认。' },
      { kind: 'email', daysAgo: 7, with: '1045', text: '林晓岚提供了服务评价。' },
    ],
  },
  {
    id: '1048',
    name: 'Tomás Oliveira',
    title: 'Lab Manager',
    company: '206',
    phones: [],
    emails: ['tomas.oliveira@example.com'],
    owner: 'Nora Field',
    stage: 'lead',
    city: 'Boston',
    related: ['1044', '1050'],
    timeline: [
      {
        kind: 'email',
        daysAgo: 5,
        with: '1048',
        text: 'Prefers e-mail. Asked for a data sheet and a calibration plan.',
      },
      { kind: 'note', daysAgo: 11, with: '1044', text: 'Met through Marcus Bell at the trade fair.' },
    ],
  },
  {
    id: '1049',
    name: '许文静',
    title: '品牌负责人',
    company: '207',
    phones: [mobile('138 0000 0049')],
    emails: ['xu.wenjing@example.cn', 'brand@yikeshu.example.cn'],
    owner: '方小禾',
    stage: 'proposal',
    city: '成都',
    related: ['1045', '1047'],
    timeline: [
      {
        kind: 'meeting',
        daysAgo: 3,
        with: '1049',
        text: '看了三版包装方案，倾向第二版，下周二前给打样时间。',
      },
      { kind: 'call', daysAgo: 10, with: '1045', text: '林晓岚建议先做小批量。' },
    ],
  },
  {
    id: '1050',
    name: 'Hannah Lowe-Adeyemi',
    title: 'Chief of Staff',
    company: '208',
    phones: [office('+44 117 496 0150')],
    emails: ['hannah.lowe-adeyemi@example.com'],
    owner: 'Nora Field',
    stage: 'qualified',
    city: 'Bristol',
    related: ['1046', '1048'],
    timeline: [
      { kind: 'call', daysAgo: 2, with: '1050', text: 'Needs a one-page summary for the board, no jargon.' },
      { kind: 'email', daysAgo: 18, with: '1046', text: 'Introduced by Priya Raman.' },
    ],
  },
];

/** For tests only: a contact whose name looks like HTML and must stay text everywhere. */
export const hostileContact: Contact = {
  id: '1099',
  name: '<img src=x onerror="window.__pwned=1">',
  title: '<b>Tester</b> & "quotes"',
  company: '206',
  phones: [mobile('+1 202-555-0199')],
  emails: ['hostile@example.com'],
  owner: 'Nora Field',
  stage: 'lead',
  city: 'Boston',
  related: ['1048'],
  timeline: [{ kind: 'note', daysAgo: 1, with: '1099', text: '<script>window.__pwned=1</script>' }],
};

/** A few open deals of those contacts. */
export const deals: Deal[] = [
  {
    id: '301',
    name: '50 席位年度订阅',
    company: '201',
    contact: '1041',
    amount: 186_000,
    currency: 'CNY',
    stage: 'proposal',
    owner: '方小禾',
    closesInDays: 12,
  },
  {
    id: '302',
    name: 'Cold-chain labels 2nd site',
    company: '202',
    contact: '1042',
    amount: 48_500,
    currency: 'USD',
    stage: 'negotiation',
    owner: 'Nora Field',
    closesInDays: 9,
  },
  {
    id: '303',
    name: '司机端二期',
    company: '203',
    contact: '1045',
    amount: 92_000,
    currency: 'CNY',
    stage: 'qualified',
    owner: '方小禾',
    closesInDays: 30,
  },
  {
    id: '304',
    name: 'Night shift support',
    company: '204',
    contact: '1046',
    amount: 21_000,
    currency: 'GBP',
    stage: 'won',
    owner: 'Nora Field',
    closesInDays: -30,
  },
  {
    id: '305',
    name: '影像设备维保三年',
    company: '205',
    contact: '1047',
    amount: 430_000,
    currency: 'CNY',
    stage: 'negotiation',
    owner: '方小禾',
    closesInDays: 21,
  },
  {
    id: '306',
    name: 'Board reporting pilot',
    company: '208',
    contact: '1050',
    amount: 12_800,
    currency: 'GBP',
    stage: 'qualified',
    owner: 'Nora Field',
    closesInDays: 45,
  },
];

/** What the server hands to the site. */
export const demoData: DemoData = { stages, contacts, hidden: [hostileContact], companies, deals };
