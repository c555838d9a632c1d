// Lit counts its versions in three global variables, for a warning of its development build. A league's page gets none of them.
const COUNTING = /\((\w+)\.(?:litHtml|reactiveElement|litElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g;

export const withoutLitGlobals = {
  name: 'without-lit-globals',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/node_modules\/(lit|@lit)/.test(id)) return null;
    return { code: code.replace(COUNTING, '0'), map: null };
  },
};
