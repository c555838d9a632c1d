// No pattern of ours is busy for long with what a stranger wrote. Each regular expression of the Worker and the contract meets long strings
// made to hold it up: one that goes back and forth over them would need minutes, the others need milliseconds, and only minutes are held
// against it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

interface Pattern {
  source: string;
  flags: string;
  file: string;
}

const files = execFileSync('git', ['ls-files', 'contract', 'worker'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

function patternsIn(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags, file });
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(code));
  return found;
}

/** Runs in a thread of its own, so that it can be ended. */
const TRIER = `
const { parentPort, workerData } = require('node:worker_threads');
const LENGTH = 100000;
const PUMPS = [...' \\n,.=@<"/\\\\a0', 'a ', 'a.', ' ,', '@a'];
const BEFORE = ['', 'a@', 'a:', 'https://', 'Referee:', 'rfc822;'];
for (const { source, flags, file } of workerData) {
  parentPort.postMessage(file + ': /' + source + '/' + flags);
  const pumps = new Set([...PUMPS, ...(source.match(/[A-Za-z]{2,}/g) ?? []).slice(0, 4)]);
  for (const pump of pumps)
    for (const before of BEFORE)
      for (const after of ['\\u0000', '@ x'])
        (before + pump.repeat(LENGTH / pump.length) + after).replace(new RegExp(source, flags), '');
}
parentPort.postMessage(null);
`;

/** For one pattern: a hundred times what it needs, and less than one that goes back and forth needs. */
const GIVEN_UP_AFTER_MS = 10_000;

describe('patterns', () => {
  it(
    'are each through with a hostile string in one go',
    async () => {
      const all = files.flatMap(patternsIn).map((each) => [`/${each.source}/${each.flags}`, each] as const);
      const patterns = [...new Map(all).values()];
      expect(patterns.length).toBeGreaterThan(50);
      const worker = new Worker(TRIER, { eval: true, workerData: patterns });
      const stuck = await new Promise<string | null>((resolve, reject) => {
        let timer: NodeJS.Timeout | undefined;
        worker.on('error', reject);
        worker.on('message', (pattern: string | null) => {
          clearTimeout(timer);
          if (pattern === null) return resolve(null);
          timer = setTimeout(() => resolve(pattern), GIVEN_UP_AFTER_MS);
        });
      });
      await worker.terminate();
      expect(stuck).toBeNull();
    },
    GIVEN_UP_AFTER_MS * 20,
  );
});
