// Chromium that can be killed as a phone's battery kills it: no farewell, no flushing. What it had put on the disk is there when it is started
// again on the same profile.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { vi } from 'vitest';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from './launch-chromium.ts';

export interface KillableChromium {
  readonly context: BrowserContext;
  kill(): Promise<void>;
}

const START = { timeout: 60_000, interval: 20 };

export const startKillableChromium = async (profile: string): Promise<KillableChromium> => {
  const program = findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const flags = [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // The leader of its own process group, so that all its processes end at one moment.
  const child = spawn(program, [...flags, 'about:blank'], { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await vi.waitFor(async () => {
    const [line = ''] = (await readFile(portFile, 'utf8')).split('\n');
    if (line === '') throw new Error('Chromium has not said its port yet');
    return line;
  }, START);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window');
  return {
    context,
    async kill() {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
};
