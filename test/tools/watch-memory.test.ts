import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchMemory } from '../../tools/watch-memory.ts';

const HOLDS = `const held = Buffer.alloc(200 * 1024 ** 2, 1); console.log(held.length); setTimeout(() => {}, 60_000);`;

describe('the memory of a stage', () => {
  it('is what its processes hold at the widest, after they have ended too', async () => {
    const before = watchMemory()();
    const child = spawn(process.execPath, ['-e', HOLDS], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const end = watchMemory();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const wide = end();
    // A system without /proc shows nothing.
    if (before === null || wide === null) return;
    expect(wide - before).toBeGreaterThan(0.15);
  });
});
