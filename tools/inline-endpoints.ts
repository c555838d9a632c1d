// Writes each operation's method and path where a widget calls it, so that a page pays only for the operations it uses and the contract's
// table may grow.
import { endpoints } from '../contract/endpoints.ts';

/** Not the file's name in an import, which has a slash before it. */
const USED = /(?<!\/)\bendpoints\.(\w+)/g;

export const inlineEndpoints = {
  name: 'inline-endpoints',
  enforce: 'pre',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/\/widget\/.*\.ts$/.test(id) || !code.includes('endpoints.')) return null;
    const inlined = code.replace(USED, (_, name: string) => {
      const endpoint = endpoints[name as keyof typeof endpoints];
      if (!endpoint) throw new Error(`${id} uses endpoints.${name}, which the contract does not have`);
      return JSON.stringify(endpoint);
    });
    return { code: inlined, map: null };
  },
} as const;
