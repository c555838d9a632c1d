// The watchdog of `npm test`: what hangs is ended with everything it started, and named.
import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { onePassed } from '../../tools/tally.ts';
import { type Sign, watchStage } from '../../tools/watch-stage.ts';

const PROGRAM = fileURLToPath(new URL('hanging-stage.ts', import.meta.url));

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

describe('a stage without progress', () => {
  it('is ended with all it started, and says which test hung', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM]);
    const [, port = ''] = /port (\d+)/.exec(stdout) ?? [];
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      passed: 0,
      failed: 1,
      failures: [expect.stringMatching(/^frozen: nothing happened .* during a test that hangs; it was ended$/)],
    });
    await vi.waitFor(async () => expect(await answers(Number(port))).toBe(false), { timeout: 30_000 });
  });
});

describe('a stage that goes on', () => {
  it('is left alone', async () => {
    const act = async (sign: (sign: Sign) => void) => {
      sign('output');
      return onePassed;
    };
    expect(await watchStage('calm', 60_000, act)).toEqual(onePassed);
  });

  it('may take longer than the bound, as long as it gives signs of life', async () => {
    vi.useFakeTimers();
    try {
      const act = async (sign: (sign: Sign) => void) => {
        for (const test of ['one', 'two', 'three']) {
          await new Promise((resolve) => setTimeout(resolve, 800));
          sign({ began: test });
        }
        return onePassed;
      };
      const watched = watchStage('slow', 1_000, act);
      await vi.advanceTimersByTimeAsync(2_400);
      expect(await watched).toEqual(onePassed);
    } finally {
      vi.useRealTimers();
    }
  });
});
