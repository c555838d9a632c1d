// Finds places in a module by its syntax tree, and writes others in their stead: what ships is never searched by text.
import { parseAst } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @param editOf what stands in this node's stead; null leaves it and looks inside. */
export function rewrite(code: string, lang: 'ts' | 'js', editOf: (node: Node) => string | null): string {
  const edits: Edit[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    const text = editOf(value);
    if (text !== null) edits.push({ start: value.start, end: value.end, text });
    else Object.values(value).forEach(visit);
  };
  visit(parseAst(code, { lang }));
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), code);
}

/** The name behind the dot in `object.name`; null for anything else. */
export const memberName = (node: unknown): string | null =>
  isNode(node) && node.type === 'MemberExpression' && isNode(node.property) && node.computed === false
    ? String(node.property.name)
    : null;
