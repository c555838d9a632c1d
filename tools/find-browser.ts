// Where Chromium and Firefox are on this machine: CHROMIUM_PATH and FIREFOX_PATH first, then the usual names on the PATH.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  // Branded Chrome no longer loads unpacked extensions from the command line, so it comes last.
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

export function findBrowser(browser: keyof typeof NAMES): string | undefined {
  const named = process.env[`${browser.toUpperCase()}_PATH`];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/firefox'];
  const places = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
