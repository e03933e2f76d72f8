const digits: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Record<string, number> = { 十: 10, 廿: 20, 卅: 30 };

/** "两三天", "三五个工作日": two digits in a row that mean "from … to". */
const pairs = new Set(['一两', '两三', '二三', '三四', '三五', '四五', '五六', '六七', '七八', '八九']);

/** Where a run of Chinese numerals ends. */
export function numeralEnd(text: string, from: number): number {
  let end = from;
  while (text.charAt(end) in digits || text.charAt(end) in tens || text.charAt(end) === '百') end++;
  return end;
}

/** What a run of Chinese numerals counts: 二十八 is 28, 二零二六 is 2026; null where it counts nothing. */
export function numeralValue(run: string): number | null {
  const isSpoken = [...run].some((sign) => sign in tens || sign === '百');
  return isSpoken ? spoken(run) : Number([...run].map((sign) => digits[sign]).join(''));
}

/** 两三 as [2, 3]. */
export function numeralPair(run: string): [number, number] | null {
  const [low = '', high = ''] = run;
  return run.length === 2 && pairs.has(run) ? [digits[low] ?? 0, digits[high] ?? 0] : null;
}

/** 一百二十, 二十八, 十五, 廿八. */
function spoken(run: string): number | null {
  const found =
    /^(?:([一二两三四五六七八九])百零?)?(?:([二三四五六七八九一])?(十)|(廿|卅))?([一二三四五六七八九])?$/.exec(
      run,
    );
  if (!found) return null;
  const [, hundreds = '', many = '', ten, twenty = '', ones = ''] = found;
  return (
    (digits[hundreds] ?? 0) * 100 +
    (ten ? (digits[many] ?? 1) * 10 : (tens[twenty] ?? 0)) +
    (digits[ones] ?? 0)
  );
}
