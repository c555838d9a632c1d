// What the Worker imports when it first needs it is imported at the start under test. The test runner asks for such a module again and
// again, through the request that wants it; another request that waits for the same answer is cancelled by workerd ("code had hung").
// Bundled, as it is deployed and as the journeys run it, the Worker imports without asking anybody.
import type { Plugin } from 'vite';

const LATE = /await import\(('[^']+')\)/g;

export function importAtStart(folder: string): Plugin {
  return {
    name: 'import-at-start',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(folder)) return null;
      const modules = [...new Set([...code.matchAll(LATE)].map(([, name]) => name))];
      // On the first line, so that every other line keeps its number.
      const imports = modules.map((name, at) => `import * as late${at} from ${name}; `).join('');
      return imports + code.replace(LATE, (_, name: string) => `late${modules.indexOf(name)}`);
    },
  };
}
