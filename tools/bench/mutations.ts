import { parseSync } from 'vite';

/** One small change to a source, which a test that guards it should notice. */
export interface Mutation {
  /** Of its first change, counted from 1. */
  line: number;
  /** The lines it touches, as one, before and after. */
  was: string;
  becomes: string;
  /** The whole source with the change. */
  source: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

const otherOperator: Record<string, string> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

/** Every mutation of a TypeScript source, in its order; imports, types and comments stay as they are. */
export function mutationsOf(source: string): Mutation[] {
  const { program, errors } = parseSync('source.ts', source, { lang: 'ts' });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return changesWithin(program as unknown as Node, source)
    .sort((a, b) => a.start - b.start)
    .map((change) => mutationBy(change, source));
}

function mutationBy({ start, end, text }: Change, source: string): Mutation {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const after = source.indexOf('\n', end);
  const to = after < 0 ? source.length : after;
  return {
    line: source.slice(0, start).split('\n').length,
    was: asOneLine(source.slice(from, to)),
    becomes: asOneLine(source.slice(from, start) + text + source.slice(end, to)),
    source: source.slice(0, start) + text + source.slice(end),
  };
}

function asOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function changesWithin(node: Node, source: string): Change[] {
  if (node.type === 'ImportDeclaration') return [];
  // Of `x as T`, `x!` and `x satisfies T` the expression runs; all else that TypeScript adds does not.
  if (node.type.startsWith('TS'))
    return isNode(node.expression) ? changesWithin(node.expression, source) : [];
  const parts = Object.values(node).flat().filter(isNode);
  return [...changesOf(node, source), ...parts.flatMap((part) => changesWithin(part, source))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function changesOf(node: Node, source: string): Change[] {
  const text = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '');
  const become = (replacement: string): Change[] => [{ start: node.start, end: node.end, text: replacement }];
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorFlipped(node, source);
    case 'UnaryExpression':
      return node.operator === '!' ? become(text(node.argument)) : [];
    case 'Literal':
      if (typeof node.value === 'boolean') return become(String(!node.value));
      return typeof node.value === 'number' ? become(String(node.value + 1)) : [];
    case 'ConditionalExpression':
      return become(`${text(node.test)} ? ${text(node.alternate)} : ${text(node.consequent)}`);
    case 'MemberExpression':
      if (text(node) === 'Math.min') return become('Math.max');
      return text(node) === 'Math.max' ? become('Math.min') : [];
    case 'ExpressionStatement':
      return isNode(node.expression) && node.expression.type === 'AwaitExpression' ? become(';') : [];
    case 'IfStatement':
      return node.alternate === null && leaves(node.consequent) ? become(';') : [];
    default:
      return [];
  }
}

/** Only the operator is replaced, so that the line is told as it stands. */
function operatorFlipped({ left, right, operator }: Node, source: string): Change[] {
  const other = otherOperator[operator as string];
  if (other === undefined || !isNode(left) || !isNode(right)) return [];
  const start = source.indexOf(operator as string, left.end);
  return [{ start, end: start + (operator as string).length, text: other }];
}

/** Whether a branch leaves the function. */
function leaves(branch: unknown): boolean {
  if (!isNode(branch)) return false;
  if (branch.type === 'BlockStatement') return leaves((branch.body as unknown[]).at(-1));
  return branch.type === 'ReturnStatement' || branch.type === 'ThrowStatement';
}
