// Writes each operation's method and path where a widget calls it, so that a page pays only for the operations it uses and the contract's
// table may grow.
import { endpoints } from '../contract/endpoints.ts';
import { isNode, memberName, rewrite } from './syntax-tree.ts';

export const inlineEndpoints = {
  name: 'inline-endpoints',
  enforce: 'pre',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/\/widget\/.*\.ts$/.test(id) || !code.includes('endpoints.')) return null;
    const inlined = rewrite(code, 'ts', (node) => {
      const name = memberName(node);
      if (name === null || !isNode(node.object) || node.object.name !== 'endpoints') return null;
      const endpoint = endpoints[name as keyof typeof endpoints];
      if (!endpoint) throw new Error(`${id} uses endpoints.${name}, which the contract does not have`);
      return JSON.stringify(endpoint);
    });
    return { code: inlined, map: null };
  },
} as const;
