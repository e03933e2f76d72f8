/**
 * Zones as people name them beside a clock time, by the number the table of words gives them. CST and IST mean more than
 * one and are left out.
 */
export const namedZones = [
  {
    said: 'est|edt|et|eastern|eastern time|us eastern|us eastern time|ny time|new york time|美东时间|纽约时间',
    zone: 'America/New_York',
  },
  { said: 'cdt|central time|chicago time|美中时间', zone: 'America/Chicago' },
  { said: 'mst|mdt|mountain time', zone: 'America/Denver' },
  { said: 'pst|pdt|pt|pacific|pacific time|la time|美西时间', zone: 'America/Los_Angeles' },
  { said: 'gmt|utc|z|格林威治时间', zone: 'UTC' },
  { said: 'bst|uk time|london time|伦敦时间|英国时间', zone: 'Europe/London' },
  { said: 'cet|cest|德国时间|欧洲时间', zone: 'Europe/Berlin' },
  { said: 'beijing time|china time|shanghai time|北京时间|中国时间', zone: 'Asia/Shanghai' },
  { said: 'hkt|hong kong time|香港时间', zone: 'Asia/Hong_Kong' },
  { said: 'jst|tokyo time|japan time|东京时间|日本时间', zone: 'Asia/Tokyo' },
  { said: 'sgt|singapore time|新加坡时间', zone: 'Asia/Singapore' },
] as const;
