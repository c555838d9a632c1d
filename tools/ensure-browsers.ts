// Chromium and Firefox for the tests: those that are here, or on Debian those that apt-get brings. Never downloads a browser itself.
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
export type Browser = keyof typeof DEBIAN_PACKAGES;

/** @throws with a sentence that says what to install, where it can not do that itself. */
export async function ensureBrowsers(): Promise<Record<Browser, string>> {
  const missing = (Object.keys(DEBIAN_PACKAGES) as Browser[]).filter((browser) => !findBrowser(browser));
  if (missing.length > 0) await install(missing);
  return { chromium: found('chromium'), firefox: found('firefox') };
}

async function install(missing: readonly Browser[]): Promise<void> {
  const packages = missing.map((browser) => DEBIAN_PACKAGES[browser]);
  if (!existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get, because the tests run in real browsers.`);
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) => {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    return root ? runCommand('apt-get', args, quiet) : runCommand('sudo', ['-n', 'apt-get', ...args], quiet);
  };
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function found(browser: Browser): string {
  const path = findBrowser(browser);
  if (path) return path;
  const name = browser === 'chromium' ? 'Chromium (or Chrome)' : 'Firefox';
  const variable = `${browser.toUpperCase()}_PATH`;
  throw new Error(`The tests need ${name}. Install it, or set ${variable} to its program, and run npm test again.`);
}
