// Firefox's containers keep their own: what is handed over in one is not known in another, nor outside of them. Chromium has none.
import { describe, expect, it } from 'vitest';
import type { TestedPage } from '../browsers/tested-browser.ts';
import { BOTH, dialog } from './form-parts.ts';
import { PATIENCE_MS } from './kept-by-extension.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

type Kept = Record<string, { handoffs?: { code: string }[] } | undefined>;
interface Own {
  browser: { storage: { session: { get(): Promise<Kept> } } };
}

const OTHER_CODE = 'OTHR-CODE-1234-ABCD';
describe('A container of Firefox', () => {
  const inUse = useExtension('firefox');

  /** The codes in each drawer, without the number that Firefox gave the container. */
  const codes = async (): Promise<[string, string[]][]> => {
    const kept = await inUse.extension.page.evaluate(async () =>
      JSON.stringify(await (window as unknown as Own).browser.storage.session.get()),
    );
    return Object.entries(JSON.parse(kept) as Kept).flatMap(([name, drawer]) => {
      const held = (drawer?.handoffs ?? []).map(({ code }) => code);
      return name.startsWith('drawer-') && held.length > 0 ? [[name.replace(/\d+$/, ''), held]] : [];
    });
  };

  it('fills with what was handed over in it, and no page outside of it does', async () => {
    const { site, browser } = inUse;
    site.page = dialog(BOTH);
    const typed = (page: TestedPage): Promise<string> =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('input')?.value ?? '');
    const filledWith = (page: TestedPage, code: string): Promise<void> =>
      expect.poll(() => typed(page), { timeout: PATIENCE_MS }).toBe(code);
    const inside = await browser.containerPage!();
    await inside.goto(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filledWith(inside, LEGACY_CODE);
    expect(await codes()).toEqual([['drawer-firefox-container-', [LEGACY_CODE]]]);
    const outside = await browser.newPage();
    await outside.goto('https://safesporttrained.org/page');
    const another = await browser.containerPage!();
    await another.goto('https://safesporttrained.org/page');
    // Whoever comes with a code of their own after that shows that those before were answered.
    await another.goto(handoffUrl({ code: OTHER_CODE, path: '/page' }));
    await filledWith(another, OTHER_CODE);
    expect([await typed(outside), await typed(inside)]).toEqual(['', LEGACY_CODE]);
    const container = 'drawer-firefox-container-';
    expect((await codes()).sort()).toEqual(
      [
        [container, [LEGACY_CODE]],
        [container, [OTHER_CODE]],
      ].sort(),
    );
  });
});
