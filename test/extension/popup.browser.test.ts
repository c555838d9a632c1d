// The popup and the life of a hand-off, in both browsers: what the coach reads and presses, and what the page then holds.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestedPage } from '../browsers/tested-browser.ts';
import { PATIENCE_MS } from './kept-by-extension.ts';
import { ENROLLMENT_KEY, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

const FORM = `<div role="dialog"><h2>Add Membership</h2><form>
  <label>Organization <select><option value="">Select...</option><option>USA Hockey</option><option>U.S. Soccer</option></select></label>
  <label>Access Code <input></label></form></div>`;

describe.each(BROWSER_NAMES)('Popup in %s', (name) => {
  const inUse = useExtension(name);
  let opened: TestedPage[] = [];
  beforeEach(async () => {
    inUse.site.page = FORM;
    await inUse.extension.forgetAll();
  });
  afterEach(async () => {
    for (const page of opened) await page.close();
    opened = [];
  });

  const open = async (url: string): Promise<TestedPage> => {
    const page = await inUse.browser.newPage();
    opened.push(page);
    await page.goto(url);
    return page;
  };
  const openPopup = async (): Promise<TestedPage> => {
    const { tabs } = await inUse.extension.look();
    const popup = await inUse.browser.extensionPage(`popup.html?tab=${tabs.at(-1)?.tabId ?? -1}`);
    opened.push(popup);
    await popup.waitUntil(() => document.querySelector('#popup[aria-busy=false]'));
    return popup;
  };
  const codeIn = (page: TestedPage): Promise<string> => page.evaluate(() => document.querySelector('input')!.value);
  const press = (popup: TestedPage, id: string): Promise<void> =>
    popup.evaluate((pressed) => document.getElementById(pressed)!.click(), id);
  const filled = (): Promise<unknown> => inUse.extension.outcomeWhere((outcome) => outcome?.state === 'filled');

  it('says what was filled, shows the code masked, and reveals it when asked', async () => {
    await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    const popup = await openPopup();
    const seen = await popup.evaluate(() => document.body.textContent);
    expect(seen).toContain('Filled in Organization and Access Code (Enrollment Key) for U.S. Soccer.');
    expect(seen).toContain('••••-••••-••••-GH78');
    expect(seen).not.toContain(LEGACY_CODE);
    await press(popup, 'reveal');
    expect(await popup.evaluate(() => document.querySelector('code')!.textContent)).toBe(LEGACY_CODE);
  });

  it('takes back what was filled, and fills again only when asked', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    const popup = await openPopup();
    await press(popup, 'undo');
    await popup.waitUntil(() => /Undone/.test(document.body.textContent));
    expect(await codeIn(page)).toBe('');
    expect(await page.evaluate(() => document.querySelector('select')!.value)).toBe('');
    await press(popup, 'fillNow');
    await popup.waitUntil(() => /Filled in /.test(document.body.textContent));
    expect(await codeIn(page)).toBe(LEGACY_CODE);
  });

  it('forgets: nothing is filled any more, in any page', async () => {
    await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    const popup = await openPopup();
    await press(popup, 'forget');
    await popup.waitUntil(() => /You deleted this code/.test(document.body.textContent));
    expect((await inUse.extension.look()).handoffs).toEqual([]);
    const page = await open('https://safesporttrained.org/page');
    expect(await codeIn(page)).toBe('');
  });

  it('forgets for good: the page that a link of the first leads to does not bring it back', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    await press(await openPopup(), 'forget');
    await expect.poll(async () => (await inUse.extension.look()).handoffs, { timeout: PATIENCE_MS }).toEqual([]);
    await page.evaluate(() => location.assign('/page'));
    await page.waitUntil(() => !location.search && document.referrer.includes('KeyName'));
    // Pages are answered one after the other: when the next is filled, this one has been heard.
    await page.goto(handoffUrl({ organization: 'USA Hockey', path: '/page' }));
    await page.waitUntil((code) => document.querySelector('input')?.value === code, ENROLLMENT_KEY);
    expect((await inUse.extension.look()).handoffs.map(({ code }) => code)).toEqual([ENROLLMENT_KEY]);
  });

  it('keeps two leagues apart in two tabs, fills none of them in a third, and lets the coach choose there', async () => {
    const first = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    const second = await open(handoffUrl({ code: ENROLLMENT_KEY, organization: 'USA Hockey', path: '/page' }));
    await second.waitUntil(() => document.querySelector('input')!.value);
    await first.goto('https://safesporttrained.org/page');
    await first.waitUntil(() => document.querySelector('input')!.value);
    expect([await codeIn(first), await codeIn(second)]).toEqual([LEGACY_CODE, ENROLLMENT_KEY]);
    const third = await open('https://safesporttrained.org/page');
    expect(await inUse.extension.outcomeWhere((outcome) => outcome?.state === 'refused')).toMatchObject({
      refusal: 'two-leagues',
    });
    expect(await codeIn(third)).toBe('');
    const popup = await openPopup();
    expect(await popup.evaluate(() => document.body.textContent)).toContain('codes from two leagues');
    await press(popup, 'prefer-0');
    await third.waitUntil(() => document.querySelector('input')!.value);
    expect(await codeIn(third)).toBe(LEGACY_CODE);
    // And in tabs to come.
    const fourth = await open('https://safesporttrained.org/page');
    await fourth.waitUntil(() => document.querySelector('input')!.value);
    expect(await codeIn(fourth)).toBe(LEGACY_CODE);
    expect(await codeIn(second)).toBe(ENROLLMENT_KEY);
  });

  it('fills a page that a verification mail opens in a new tab, without any query', async () => {
    const page = await open(handoffUrl());
    await page.waitUntil(() => document.readyState === 'complete');
    inUse.site.page = '<h1>Welcome back</h1><form><label>Enrollment Key <input></label></form>';
    const later = await open('https://safesporttrained.org/page#/verified');
    await later.waitUntil(() => document.querySelector('input')!.value);
    expect(await codeIn(later)).toBe(ENROLLMENT_KEY);
  });

  it('never fills against the coach: what was typed or emptied by hand stays', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    await page.evaluate(() => document.querySelector('input')!.select());
    await page.type('input', 'my own');
    expect(await inUse.extension.outcomeWhere((outcome) => outcome?.state === 'refused')).toMatchObject({
      refusal: 'own-value',
    });
    expect(await codeIn(page)).toBe('my own');
  });

  it('copies an outline of the page in words that we know, without a code that is kept', async () => {
    inUse.site.page = `<div role="dialog"><h2>Add Membership for Ana Ortiz</h2><form><label>Organization <input value="typed by hand"></label>
      <label>Membership code <input placeholder="ana@example.org"></label><label>My secret SECURITY <input></label><button>Save 4711</button></form></div>`;
    await open(handoffUrl({ code: 'SECURITY', path: '/page' }));
    await inUse.extension.outcomeWhere(Boolean);
    const popup = await openPopup();
    await popup.evaluate(() => {
      const own = window as unknown as { copied?: string };
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            own.copied = text;
          },
        },
      });
    });
    await press(popup, 'copyOutline');
    await popup.waitUntil(() => (window as unknown as { copied?: string }).copied);
    const outline = await popup.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(outline).toContain('h2 "Add Membership for …"');
    expect(outline).toContain('label "Organization"');
    expect(outline).toContain('sight=clear');
    expect(outline).not.toMatch(/Ana|Ortiz|typed|hand|example|4711|security/i);
  });

  it('has no accessibility violations, nor sideways scrolling at 320 px, in English and Spanish', async () => {
    await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filled();
    const popup = await openPopup();
    await popup.setViewport(320, 700);
    const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    for (const language of ['es', 'en']) {
      await popup.evaluate((chosen) => {
        const select = document.querySelector<HTMLSelectElement>('#language')!;
        select.value = chosen;
        select.dispatchEvent(new Event('change'));
      }, language);
      await popup.waitUntil((chosen) => document.documentElement.lang === chosen, language);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const violations = await audit(popup, axe);
      expect(violations).toEqual([]);
    }
  });
});

async function audit(popup: TestedPage, axe: string): Promise<string[]> {
  await popup.runScript(axe);
  return popup.evaluate(async () => {
    const { axe: auditor } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await auditor.run()).violations.map(({ id }) => id);
  });
}
