// A private window has a drawer of its own, emptied when the last of them closes. In Chromium only, where a test can allow an
// extension there; the code is the same in both, and the extension runs once for both kinds of windows.
import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from './kept-by-extension.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useChromium } from './use-chromium.ts';

interface ExtensionApis {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(to: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
    windows: {
      create(window: { incognito: boolean; url: string }): Promise<{ id: number }>;
      remove(id: number): Promise<void>;
    };
    storage: { session: { get(): Promise<Record<string, unknown>> } };
  };
}

type Kept = Record<string, { handoffs?: { code: string }[] } | undefined>;

describe('A private window', () => {
  const inUse = useChromium();

  it('keeps its hand-off apart from the others, and only as long as it is open', async () => {
    const { launched } = inUse;
    const page = await launched.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = (window as unknown as ExtensionApis).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, launched.extensionId);
    const popup = `chrome-extension://${launched.extensionId}/popup.html?tab=-1`;
    // Allowing it loads the extension anew.
    await expect.poll(() => page.goto(popup).then(Boolean, () => false), { timeout: PATIENCE_MS }).toBe(true);
    const kept = (): Promise<Kept> =>
      page.evaluate(async () => {
        const { session } = (window as unknown as ExtensionApis).chrome.storage;
        return (await session.get()) as Kept;
      });
    const id = await page.evaluate(
      async (url) => (await (window as unknown as ExtensionApis).chrome.windows.create({ incognito: true, url })).id,
      handoffUrl({ code: LEGACY_CODE }),
    );
    await expect
      .poll(async () => (await kept())['drawer-private']?.handoffs?.map(({ code }) => code), { timeout: PATIENCE_MS })
      .toEqual([LEGACY_CODE]);
    expect((await kept())['drawer-default']?.handoffs ?? []).toEqual([]);
    await page.evaluate((opened) => (window as unknown as ExtensionApis).chrome.windows.remove(opened), id);
    await expect.poll(async () => (await kept())['drawer-private'] ?? 'gone', { timeout: PATIENCE_MS }).toBe('gone');
  });
});
