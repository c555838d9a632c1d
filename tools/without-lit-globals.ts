// Lit counts its versions in three global variables, for a warning of its development build. A league's page gets none of them.
import { isNode, memberName, rewrite } from './syntax-tree.ts';

const COUNTED = ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions'];

export const withoutLitGlobals = {
  name: 'without-lit-globals',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/node_modules\/(lit|@lit)/.test(id) || !COUNTED.some((name) => code.includes(name))) return null;
    // (globalThis.litHtmlVersions ??= []).push('3.3.3')
    const without = rewrite(code, 'js', (node) => {
      if (node.type !== 'CallExpression' || memberName(node.callee) !== 'push' || !isNode(node.callee)) return null;
      let list = node.callee.object;
      if (isNode(list) && list.type === 'ParenthesizedExpression') list = list.expression;
      const counts =
        isNode(list) && list.type === 'AssignmentExpression' && COUNTED.includes(memberName(list.left) ?? '');
      return counts ? '0' : null;
    });
    return { code: without, map: null };
  },
};
