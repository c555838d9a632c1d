// The secrets of the demo on this machine: made at random the first time, then kept beside its state, so that what was
// sealed can be opened again. Never committed: .touchline is ignored by git.
import { readFile, writeFile } from 'node:fs/promises';
import { type DemoSecrets, inventSecrets } from '../test/sandbox/start-demo.ts';

export async function demoSecrets(file: string): Promise<DemoSecrets> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return { ...inventSecrets(), ...(JSON.parse(kept) as Partial<DemoSecrets>) };
  const fresh = inventSecrets();
  await writeFile(file, JSON.stringify(fresh, null, 2), { mode: 0o600 });
  return fresh;
}
