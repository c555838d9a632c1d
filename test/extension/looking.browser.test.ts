// How much looking at the page may cost, with a clock that the test moves: every look takes far more than is allowed. What is
// asserted is only whether a look comes before the page's next turn, never how long anything takes.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { fillPage } from '../../extension/site/fill-page.ts';
import type { FormTools } from '../../extension/site/form-tools.ts';
import type { watchPage } from '../../extension/site/watch-page.ts';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser, type TestedPage } from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';

interface Looking {
  touchline: { watchPage: typeof watchPage; fillPage: typeof fillPage } & FormTools;
  looks: number;
  lookedAtOnce?: boolean;
}

const SITE = fileURLToPath(new URL('../../extension/site/', import.meta.url));
const FORM =
  '<div role="dialog"><h2>Add Membership</h2><label>Organization <select><option></option><option>U.S. Soccer</option></select></label><label>Access Code <input></label></div>';
/** Time goes by only where the page is read, and then far more than may be spent on it. */
const SLOW_READING = `let now = 0;
performance.now = () => now;
const read = Document.prototype.querySelectorAll;
Document.prototype.querySelectorAll = function (selectors) {
  now += 100;
  return Reflect.apply(read, this, [selectors]);
};`;

async function bundleSite(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { watchPage } from './watch-page.ts'; export { fillPage } from './fill-page.ts';
        export { applyPicker } from './controls/apply-picker.ts'; export { isUnderCover } from './covers.ts';
        export { readSigns } from './form-signs.ts';`,
      resolveDir: SITE,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'touchline',
  });
  return `${outputFiles[0]!.text};window.touchline = touchline;`;
}

describe.each(BROWSER_NAMES)('Looking in %s', (name) => {
  let site: FixtureSite;
  let browser: TestedBrowser;
  let script: string;
  let page: TestedPage;

  beforeAll(async () => {
    script = await bundleSite();
    site = await startFixtureSite();
    browser = await launchTestedBrowser(name, { safesportPort: site.port, extension: false });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    site.page = '<button id="open">Add</button>';
    await page.goto('https://safesporttrained.org/page');
    await page.runScript(SLOW_READING);
    await page.runScript(script);
  });

  const watch = (didFill: boolean): Promise<void> =>
    page.evaluate((filled) => {
      const own = window as unknown as Looking;
      own.looks = 0;
      own.touchline.watchPage(() => {
        own.looks++;
        document.querySelectorAll('*');
        return { roots: [document], waitingFor: [], isOpen: false, didFill: filled };
      }, new AbortController().signal)();
      document.querySelector('#open')!.addEventListener('click', async () => {
        const before = own.looks;
        document.body.append(document.createElement('input'));
        await new Promise((resolve) => setTimeout(resolve));
        own.lookedAtOnce = own.looks > before;
      });
    }, didFill);
  const lookedAtOnce = async (): Promise<boolean | undefined> => {
    await page.waitUntil(() => (window as unknown as Looking).lookedAtOnce !== undefined);
    return page.evaluate(() => (window as unknown as Looking).lookedAtOnce);
  };

  it('looks no more at a restless page once its share of the time is spent', async () => {
    await watch(false);
    await page.evaluate(() => document.querySelector<HTMLElement>('#open')!.click());
    expect(await lookedAtOnce()).toBe(false);
  });

  it('looks at once at what a person’s own click brings, whatever was spent before', async () => {
    await watch(false);
    await page.click('#open');
    expect(await lookedAtOnce()).toBe(true);
  });

  it('does not count a look that filled something', async () => {
    await watch(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#open')!.click());
    expect(await lookedAtOnce()).toBe(true);
  });

  it('does not count the look that reads back what was filled', async () => {
    site.page = FORM;
    await page.goto('https://safesporttrained.org/page');
    await page.runScript(SLOW_READING);
    await page.runScript(script);
    const filled = await page.evaluate(async () => {
      const own = window as unknown as Looking;
      const handoff = {
        id: 'x',
        organization: 'U.S. Soccer',
        code: 'AB12-CD34-EF56-GH78',
        host: 'safesporttrained.org',
        capturedAt: Date.now(),
      };
      const told: string[] = [];
      const dialog = document.querySelector('[role=dialog]')!;
      const fresh = dialog.cloneNode(true);
      own.touchline.fillPage(handoff, ({ state }) => void told.push(state), new AbortController().signal, {
        loadTools: async () => own.touchline,
      });
      const code = (): string => dialog.querySelector('input')!.value;
      while (!code()) await new Promise((resolve) => setTimeout(resolve, 20));
      const first = code();
      // The page empties its form without a word; the filler finds out when it reads back.
      dialog.querySelector('input')!.value = '';
      while (!code()) await new Promise((resolve) => setTimeout(resolve, 20));
      // And reads back once more, by when it must still be free to look.
      await new Promise((resolve) => setTimeout(resolve, 600));
      dialog.replaceChildren(...fresh.cloneNode(true).childNodes);
      await new Promise((resolve) => setTimeout(resolve));
      return [first, code(), told];
    });
    expect(filled).toEqual(['AB12-CD34-EF56-GH78', 'AB12-CD34-EF56-GH78', ['filled']]);
  });
});
