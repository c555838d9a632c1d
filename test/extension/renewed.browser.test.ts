// A script whose extension was renewed while its page was open has nobody to answer to: it fills nothing more, and says nothing. In Chromium,
// where the old script stays in the page; looking.browser.test.ts holds the same of both.
import { describe, expect, it } from 'vitest';
import { BOTH, dialog } from './form-parts.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useChromium } from './use-chromium.ts';

interface Extension {
  chrome: { runtime: { reload(): void }; storage: { session: { get(): Promise<Record<string, unknown>> } } };
}

describe('An extension that is renewed', () => {
  const inUse = useChromium();

  it('fills nothing more in a page of before', async () => {
    const { context, extensionId } = inUse.launched;
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=-1`);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await page.goto(handoffUrl({ code: LEGACY_CODE }));
    await expect
      .poll(() =>
        popup.evaluate(async () => Object.keys(await (window as unknown as Extension).chrome.storage.session.get())),
      )
      .toContain('drawer-default');
    const show = (): Promise<string> =>
      page.evaluate(async (form) => {
        document.body.innerHTML = form;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return document.querySelector<HTMLInputElement>('input')?.value ?? '';
      }, dialog(BOTH));
    expect(await show()).toBe(LEGACY_CODE);
    await popup.evaluate(() => (window as unknown as Extension).chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => popup.isClosed()).toBe(true);
    expect(await show()).toBe('');
    expect(errors).toEqual([]);
  });
});
