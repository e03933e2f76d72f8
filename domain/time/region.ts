/** The zones of mainland China. All but two are older names of Beijing time, which a machine may still be set to. */
const mainland = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Chungking',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
];

/** Whose public holidays count where the clocks keep a zone: `CN`, or undefined where only the days of the week do. */
export function regionOf(zone: string): 'CN' | undefined {
  return mainland.includes(zone) ? 'CN' : undefined;
}
