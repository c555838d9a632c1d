// A folder of forms that are none of our business, shown on the SafeSport host with a live hand-off: not one field is filled.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/tested-browser.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

const PAGES = readdirSync(fileURLToPath(new URL('../fixtures/extension/foreign/', import.meta.url)));

const readFields = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input,select,textarea,[contenteditable]')].map(
    (field) => field.value ?? field.textContent,
  );

describe.each(BROWSER_NAMES)('Foreign forms in %s', (name) => {
  const inUse = useExtension(name);

  it.each(PAGES)('leaves %s alone', async (file) => {
    await inUse.extension.forgetAll();
    const page = await inUse.browser.newPage();
    await page.goto(`https://safesporttrained.org/foreign/${file}`);
    const before = await page.evaluate(readFields);
    await page.goto(handoffUrl({ code: LEGACY_CODE, path: `/foreign/${file}` }));
    // The extension has looked, and said why not.
    expect(await inUse.extension.outcomeWhere(Boolean)).toMatchObject({ state: 'refused' });
    expect(await page.evaluate(readFields)).toEqual(before);
    await page.close();
  });
});
