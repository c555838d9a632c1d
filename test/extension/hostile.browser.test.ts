// Pages that lie, hide, or take our tools away, in both browsers: nothing is pressed that opens no list, nothing goes into a form that is
// none of our business or into a field that nobody sees; and what is honest is filled whatever the page does to itself.
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/tested-browser.ts';
import { FOREIGN_PAGES } from './foreign-pages.ts';
import { HONEST_PAGES } from './honest-pages.ts';
import { PRESSING_PAGES } from './pressing-pages.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { UNSEEN_PAGES } from './unseen-pages.ts';
import { useExtension } from './use-extension.ts';

/** Longer than the extension waits between two looks at a page that stands still. */
const SETTLED_MS = 500;

interface Watched {
  pressed: string[];
}

/** Every click that no person made on what must not be pressed, and every form that was sent. */
const WATCHING = `<script>
window.pressed = [];
for (const name of ['pointerdown', 'mousedown', 'click', 'submit']) {
  addEventListener(name, (event) => {
    if (name === 'submit' || event.composedPath().some((at) => at.matches?.('[data-never]'))) window.pressed.push(name);
    if (name === 'submit') event.preventDefault();
  }, true);
}
</script>`;

/** What stands in every field of the page and of its frames. */
const readFields = (): string[] => {
  // The page may have taken the document's own methods away.
  const find = (page: Document, selectors: string): HTMLElement[] =>
    [...Document.prototype.querySelectorAll.call(page, selectors)] as HTMLElement[];
  const frames = (find(document, 'iframe') as HTMLIFrameElement[]).flatMap((frame) => frame.contentDocument ?? []);
  return [document, ...frames].flatMap((page) =>
    (find(page, 'input,select') as HTMLInputElement[]).map(({ value }) => value),
  );
};

describe.each(BROWSER_NAMES)('Hostile pages in %s', (name) => {
  const inUse = useExtension(name);
  beforeEach(() => inUse.extension.forgetAll());

  const leavesAlone = async (body: string): Promise<void> => {
    inUse.site.page = WATCHING + body;
    const page = await inUse.browser.newPage();
    await page.goto('https://safesporttrained.org/page');
    const before = await page.evaluate(readFields);
    await page.goto(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    const outcome = await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused');
    // By then a list would have been opened, and what stands in the fields been read back.
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(outcome).toMatchObject({ state: 'refused' });
    expect({
      fields: await page.evaluate(readFields),
      pressed: await page.evaluate(() => (window as unknown as Watched).pressed),
      address: page.url(),
    }).toEqual({ fields: before, pressed: [], address: handoffUrl({ code: LEGACY_CODE, path: '/page' }) });
    await page.close();
  };

  it.each(PRESSING_PAGES)('never presses %s', (_what, body) => leavesAlone(body));
  it.each(FOREIGN_PAGES)('fills nothing beside %s', (_what, body) => leavesAlone(body));
  it.each(UNSEEN_PAGES)('fills nothing under %s', (_what, body) => leavesAlone(body));

  it.each(HONEST_PAGES)('fills a page with %s', async (_what, body) => {
    inUse.site.page = WATCHING + body;
    const page = await inUse.browser.newPage();
    await page.goto(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    expect(await inUse.extension.outcomeWhere((seen) => seen?.state === 'filled')).toMatchObject({
      parts: ['organization', 'code'],
    });
    expect(await page.evaluate(readFields)).toEqual(expect.arrayContaining(['U.S. Soccer', LEGACY_CODE]));
    expect(await page.evaluate(() => (window as unknown as Watched).pressed)).toEqual([]);
    await page.close();
  });
});
