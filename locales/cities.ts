import type { Language } from './index.ts';

// Apart from the interface's words: it is loaded only where a customer's clocks are told.

/** Zones by the city their clocks are called after, where the browser's own name for them is another or is missing. */
const english: Record<string, string> = {
  'America/Godthab': 'Nuuk',
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Johns': 'St. John’s',
  'Africa/Asmera': 'Asmara',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Asia/Macau': 'Macao',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Truk': 'Chuuk',
};

const chinese: Record<string, string> = {
  'Africa/Accra': '阿克拉',
  'Africa/Addis_Ababa': '亚的斯亚贝巴',
  'Africa/Algiers': '阿尔及尔',
  'Africa/Cairo': '开罗',
  'Africa/Casablanca': '卡萨布兰卡',
  'Africa/Dakar': '达喀尔',
  'Africa/Dar_es_Salaam': '达累斯萨拉姆',
  'Africa/Harare': '哈拉雷',
  'Africa/Johannesburg': '约翰内斯堡',
  'Africa/Kampala': '坎帕拉',
  'Africa/Khartoum': '喀土穆',
  'Africa/Kinshasa': '金沙萨',
  'Africa/Lagos': '拉各斯',
  'Africa/Luanda': '罗安达',
  'Africa/Lusaka': '卢萨卡',
  'Africa/Maputo': '马普托',
  'Africa/Nairobi': '内罗毕',
  'Africa/Tripoli': '的黎波里',
  'Africa/Tunis': '突尼斯',
  'America/Anchorage': '安克雷奇',
  'America/Asuncion': '亚松森',
  'America/Bogota': '波哥大',
  'America/Buenos_Aires': '布宜诺斯艾利斯',
  'America/Caracas': '加拉加斯',
  'America/Chicago': '芝加哥',
  'America/Costa_Rica': '圣何塞（哥斯达黎加）',
  'America/Denver': '丹佛',
  'America/Detroit': '底特律',
  'America/Edmonton': '埃德蒙顿',
  'America/Guatemala': '危地马拉城',
  'America/Guayaquil': '瓜亚基尔',
  'America/Halifax': '哈利法克斯',
  'America/Havana': '哈瓦那',
  'America/La_Paz': '拉巴斯',
  'America/Lima': '利马',
  'America/Los_Angeles': '洛杉矶',
  'America/Mexico_City': '墨西哥城',
  'America/Montevideo': '蒙得维的亚',
  'America/New_York': '纽约',
  'America/Panama': '巴拿马城',
  'America/Phoenix': '凤凰城',
  'America/Santiago': '圣地亚哥',
  'America/Santo_Domingo': '圣多明各',
  'America/Sao_Paulo': '圣保罗',
  'America/Toronto': '多伦多',
  'America/Vancouver': '温哥华',
  'America/Winnipeg': '温尼伯',
  'Asia/Almaty': '阿拉木图',
  'Asia/Amman': '安曼',
  'Asia/Ashgabat': '阿什哈巴德',
  'Asia/Baghdad': '巴格达',
  'Asia/Bahrain': '巴林',
  'Asia/Baku': '巴库',
  'Asia/Bangkok': '曼谷',
  'Asia/Beirut': '贝鲁特',
  'Asia/Bishkek': '比什凯克',
  'Asia/Brunei': '文莱',
  'Asia/Calcutta': '加尔各答',
  'Asia/Colombo': '科伦坡',
  'Asia/Damascus': '大马士革',
  'Asia/Dhaka': '达卡',
  'Asia/Dubai': '迪拜',
  'Asia/Dushanbe': '杜尚别',
  'Asia/Hong_Kong': '香港',
  'Asia/Irkutsk': '伊尔库茨克',
  'Asia/Jakarta': '雅加达',
  'Asia/Jerusalem': '耶路撒冷',
  'Asia/Kabul': '喀布尔',
  'Asia/Karachi': '卡拉奇',
  'Asia/Katmandu': '加德满都',
  'Asia/Kuala_Lumpur': '吉隆坡',
  'Asia/Kuwait': '科威特城',
  'Asia/Macau': '澳门',
  'Asia/Manila': '马尼拉',
  'Asia/Muscat': '马斯喀特',
  'Asia/Novosibirsk': '新西伯利亚',
  'Asia/Phnom_Penh': '金边',
  'Asia/Pyongyang': '平壤',
  'Asia/Qatar': '多哈',
  'Asia/Rangoon': '仰光',
  'Asia/Riyadh': '利雅得',
  'Asia/Saigon': '胡志明市',
  'Asia/Seoul': '首尔',
  'Asia/Shanghai': '北京',
  'Asia/Singapore': '新加坡',
  'Asia/Taipei': '台北',
  'Asia/Tashkent': '塔什干',
  'Asia/Tbilisi': '第比利斯',
  'Asia/Tehran': '德黑兰',
  'Asia/Thimphu': '廷布',
  'Asia/Tokyo': '东京',
  'Asia/Ulaanbaatar': '乌兰巴托',
  'Asia/Urumqi': '乌鲁木齐',
  'Asia/Vientiane': '万象',
  'Asia/Vladivostok': '符拉迪沃斯托克',
  'Asia/Yekaterinburg': '叶卡捷琳堡',
  'Asia/Yerevan': '埃里温',
  'Atlantic/Reykjavik': '雷克雅未克',
  'Australia/Adelaide': '阿德莱德',
  'Australia/Brisbane': '布里斯班',
  'Australia/Darwin': '达尔文',
  'Australia/Hobart': '霍巴特',
  'Australia/Melbourne': '墨尔本',
  'Australia/Perth': '珀斯',
  'Australia/Sydney': '悉尼',
  'Europe/Amsterdam': '阿姆斯特丹',
  'Europe/Athens': '雅典',
  'Europe/Belgrade': '贝尔格莱德',
  'Europe/Berlin': '柏林',
  'Europe/Bratislava': '布拉迪斯拉发',
  'Europe/Brussels': '布鲁塞尔',
  'Europe/Bucharest': '布加勒斯特',
  'Europe/Budapest': '布达佩斯',
  'Europe/Chisinau': '基希讷乌',
  'Europe/Copenhagen': '哥本哈根',
  'Europe/Dublin': '都柏林',
  'Europe/Helsinki': '赫尔辛基',
  'Europe/Istanbul': '伊斯坦布尔',
  'Europe/Kiev': '基辅',
  'Europe/Lisbon': '里斯本',
  'Europe/Ljubljana': '卢布尔雅那',
  'Europe/London': '伦敦',
  'Europe/Luxembourg': '卢森堡',
  'Europe/Madrid': '马德里',
  'Europe/Minsk': '明斯克',
  'Europe/Moscow': '莫斯科',
  'Europe/Oslo': '奥斯陆',
  'Europe/Paris': '巴黎',
  'Europe/Prague': '布拉格',
  'Europe/Riga': '里加',
  'Europe/Rome': '罗马',
  'Europe/Samara': '萨马拉',
  'Europe/Sarajevo': '萨拉热窝',
  'Europe/Sofia': '索非亚',
  'Europe/Stockholm': '斯德哥尔摩',
  'Europe/Tallinn': '塔林',
  'Europe/Vienna': '维也纳',
  'Europe/Vilnius': '维尔纽斯',
  'Europe/Warsaw': '华沙',
  'Europe/Zagreb': '萨格勒布',
  'Europe/Zurich': '苏黎世',
  'Indian/Maldives': '马累',
  'Indian/Mauritius': '路易港',
  'Pacific/Auckland': '奥克兰',
  'Pacific/Fiji': '苏瓦',
  'Pacific/Honolulu': '檀香山',
  'Pacific/Port_Moresby': '莫尔兹比港',
};

const cities: Record<Language, Record<string, string>> = { en: english, 'zh-CN': chinese };

/**
 * Countries of several zones, by region code: their zones within a continent, or what all of them begin with. The
 * browser names those zones by themselves; all others it names by their country.
 */
const countries: Record<string, string> = {
  AR: 'America/Buenos_Aires America/Argentina/ America/Catamarca America/Cordoba America/Jujuy America/Mendoza',
  AU: 'Australia/',
  BR: 'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Velho America/Recife America/Rio_Branco America/Santarem America/Sao_Paulo',
  CA: 'America/Cambridge_Bay America/Dawson America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Rankin_Inlet America/Regina America/Resolute America/St_Johns America/Swift_Current America/Toronto America/Vancouver America/Whitehorse America/Winnipeg',
  CD: 'Africa/Kinshasa Africa/Lubumbashi',
  CL: 'America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter',
  CN: 'Asia/Shanghai Asia/Urumqi',
  EC: 'America/Guayaquil Pacific/Galapagos',
  ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
  ID: 'Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak',
  KZ: 'Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Oral Asia/Qostanay Asia/Qyzylorda',
  MN: 'Asia/Hovd Asia/Ulaanbaatar',
  MX: 'America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey America/Ojinaga America/Tijuana',
  MY: 'Asia/Kuala_Lumpur Asia/Kuching',
  NZ: 'Pacific/Auckland Pacific/Chatham',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon',
  RU: 'Asia/Anadyr Asia/Barnaul Asia/Chita Asia/Irkutsk Asia/Kamchatka Asia/Khandyga Asia/Krasnoyarsk Asia/Magadan Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Sakhalin Asia/Srednekolymsk Asia/Tomsk Asia/Ust-Nera Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Europe/Astrakhan Europe/Kaliningrad Europe/Kirov Europe/Moscow Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd',
  US: 'America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit America/Indiana America/Juneau America/Kentucky/ America/Los_Angeles America/Louisville America/Menominee America/Metlakatla America/New_York America/Nome America/North_Dakota/ America/Phoenix America/Sitka America/Yakutat Pacific/Honolulu',
  UZ: 'Asia/Samarkand Asia/Tashkent',
};

/** "Berlin", "柏林": the city a zone's clocks are called after; in Latin letters where it has no other name. */
export function cityOf(zone: string, language: Language): string {
  return cities[language][zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The country a zone is in; empty where nobody has a name for it. */
export function areaOf(zone: string, language: Language): string {
  const [code] =
    Object.entries(countries).find(([, zones]) => zones.split(' ').some((begin) => zone.startsWith(begin))) ??
    [];
  if (code) return regionNames(language).of(code) ?? '';
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' });
  const name = parts.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const area = name.replace(language === 'zh-CN' ? /时间$/ : / Time$/, '');
  // Some browsers have no name in the language, or only the zone's short one.
  return area === name || (language === 'zh-CN' && /[A-Za-z]/.test(area)) ? '' : area;
}

const regions = new Map<Language, Intl.DisplayNames>();

function regionNames(language: Language): Intl.DisplayNames {
  const known = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  regions.set(language, known);
  return known;
}
