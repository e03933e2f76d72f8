/** Small words that led to a date and would be left hanging without it. */
const leadingWord =
  /(?:(?<=^|[\s,，。；;])(?:on|at|by|in|from|the|before|around|between|until|for|due|sometime|some time)|(?:等|推迟|推|拖|改|延期|延|挪|定|排)到|定[在于]|改[为成]|大约|大概|[在于就到约从自])\s*$/i;
/** Signs that stood between the date and the rest. */
const edges = /^[\s,，、。.;；:：()（）【】-]+|[\s,，、;；:：(（【-]+$/g;

/**
 * What a line says apart from its moment: the text without the words of the date and the prefix.
 *
 * @param spans of the date's words, in order, as [start, end) in UTF-16 units
 * @param prefix how many characters the prefix takes
 */
export function whatOf(text: string, spans: readonly (readonly [number, number])[], prefix = 0): string {
  const pieces: string[] = [];
  let from = prefix;
  for (const [start, end] of spans) {
    pieces.push(text.slice(from, Math.max(from, start)).replace(leadingWord, ''));
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from));
  const rest = pieces.reduce(joined);
  return rest
    .replaceAll(/\(\s*\)|（\s*）|【\s*】|\[\s*\]/g, '')
    .replaceAll(edges, '')
    .replaceAll(/\s{2,}/g, ' ');
}

/** Two pieces around a date: one sign between them is enough. */
function joined(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (left === '' || right === '' || /^[!?！？)）】]/.test(right)) return left + right;
  if (/[,，、;；。.]$/.test(left) || /^[,，、;；。.]/.test(right)) {
    return `${left.replace(/[,，、;；]$/, '')}${/^[,，、;；。.]/.test(right) ? '' : (left.at(-1) ?? '')}${/[\p{Script=Han}，。]/u.test(left.at(-1) ?? '') ? '' : ' '}${right}`.replace(
      / (?=[,，;；。.])/,
      '',
    );
  }
  const touches = /\p{Script=Han}$/u.test(left) && /^\p{Script=Han}/u.test(right);
  return touches && before === left && after === right
    ? left + right
    : touches
      ? left + right
      : `${left} ${right}`;
}
