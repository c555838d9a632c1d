// How much looking at the page may cost, with a clock that the test moves: every look takes far more than is allowed. What is
// asserted is only whether a look comes before the page's next turn, never how long anything takes.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COVERS_MAX } from '../../extension/limits.ts';
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

/** Where each of two fields is asked what lies over it, a page's elements are asked twice, up to COVERS_MAX; all else is bounded apart from them. */
const QUESTIONS_MAX = 2 * COVERS_MAX + 25_000;
const many = (times: number, part: string): string => part.repeat(times);
const LARGE_PAGES: [what: string, body: string][] = [
  ['a page of twenty thousand elements', `${FORM}${many(10_000, '<p>A <b>b</b></p>')}`],
  ['three thousand fields', `${many(3000, '<label>Name <input></label>')}${FORM}`],
  ['three thousand fields that are called as ours', many(3000, '<label>Organization <input></label>')],
  ['fifteen hundred words behind a name', `${FORM}<p>Organization ${many(1500, 'word ')}</p>`],
  [
    'fifteen hundred rows of the word',
    `<form>${many(1500, '<div><span>Organization</span> <i>none</i></div>')}<label>Access Code <input></label></form>`,
  ],
  ['a megabyte beside the form', `${FORM}<p>${many(90_000, 'lorem ipsum ')}</p>`],
  ['a form of ten thousand parts', FORM.replace('</div>', `${many(10_000, '<i>x</i>')}</div>`)],
  ['a hundred depths', `${many(400, '<div>')}${FORM}${many(400, '</div>')}`],
];
/** Each question to the page that costs layout, style or text is counted; what only finds elements is the browser's own walk. */
const COUNTING = `window.asked = 0;
const count = (object, name) => {
  const { value, get } = Object.getOwnPropertyDescriptor(object, name);
  const own = value ?? get;
  const counted = function (...args) { window.asked++; return Reflect.apply(own, this, args); };
  Object.defineProperty(object, name, { configurable: true, ...(value ? { writable: true, value: counted } : { get: counted }) });
};
for (const name of ['getBoundingClientRect', 'matches', 'closest', 'getAttribute', 'checkVisibility']) count(Element.prototype, name);
for (const name of ['textContent', 'parentElement', 'firstChild', 'nextSibling', 'previousSibling']) {
  const { set, ...rest } = Object.getOwnPropertyDescriptor(Node.prototype, name);
  Object.defineProperty(Node.prototype, name, rest);
  count(Node.prototype, name);
}
count(window, 'getComputedStyle');
for (const name of ['querySelectorAll']) for (const { prototype } of [Document, Element]) count(prototype, name);`;

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

  it.each(LARGE_PAGES)('asks a bounded number of questions of %s', async (_what, body) => {
    site.page = body;
    await page.goto('https://safesporttrained.org/page');
    await page.runScript(COUNTING);
    await page.runScript(script);
    const asked = await page.evaluate(async () => {
      const own = window as unknown as Looking & { asked: number };
      const handoff = {
        id: 'x',
        organization: 'U.S. Soccer',
        code: 'AB12-CD34-EF56-GH78',
        host: '',
        capturedAt: Date.now(),
      };
      const looks: number[] = [];
      let before = own.asked;
      own.touchline.fillPage(handoff, () => undefined, new AbortController().signal, {
        loadTools: async () => own.touchline,
        isAlive: () => {
          looks.push(own.asked - before);
          before = own.asked;
          return true;
        },
      });
      while (looks.length < 3) {
        document.body.append(document.createElement('input'));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return looks.slice(1, 3);
    });
    expect(Math.max(...asked)).toBeLessThan(QUESTIONS_MAX);
  });

  it('ends once its extension is gone', async () => {
    const seen = await page.evaluate(
      async ([form]) => {
        const own = window as unknown as Looking;
        const handoff = {
          id: 'x',
          organization: 'U.S. Soccer',
          code: 'AB12-CD34-EF56-GH78',
          host: '',
          capturedAt: Date.now(),
        };
        let asked = 0;
        const told: string[] = [];
        own.touchline.fillPage(handoff, ({ state }) => void told.push(state), new AbortController().signal, {
          loadTools: async () => own.touchline,
          isAlive: () => ++asked < 2,
        });
        document.body.innerHTML = form;
        while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [document.querySelector('input')!.value, told.includes('filled')];
      },
      [FORM] as const,
    );
    expect(seen).toEqual(['', false]);
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
