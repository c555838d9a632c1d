// Every reason not to fill, in both browsers: the coach is told which, and no field of the page has changed.
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/tested-browser.ts';
import { REFUSAL_PAGES } from './refusal-pages.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

/** What stands in every field of the page: to be the same before and after. */
const readFields = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input,select')].map(({ value }) => value);

describe.each(BROWSER_NAMES)('Refusals in %s', (name) => {
  const inUse = useExtension(name);
  beforeEach(() => inUse.extension.forgetAll());

  it.each(REFUSAL_PAGES)('refuses %s: %s', async (_what, refusal, body) => {
    inUse.site.page = body;
    const page = await inUse.browser.newPage();
    await page.goto('https://safesporttrained.org/page');
    const before = await page.evaluate(readFields);
    await page.goto(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    const outcome = await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused' && seen.refusal === refusal);
    expect(outcome).toMatchObject({ state: 'refused', refusal });
    expect(await page.evaluate(readFields)).toEqual(before);
    await page.close();
  });

  it('refuses what no code can be', async () => {
    const page = await inUse.browser.newPage();
    await page.goto(handoffUrl({ code: 'not a code' }));
    expect(await inUse.extension.outcomeWhere(Boolean)).toMatchObject({ refusal: 'malformed-code' });
    expect((await inUse.extension.look()).handoffs).toEqual([]);
    await page.close();
  });

  it('does nothing on another host', async () => {
    inUse.site.page = REFUSAL_PAGES.find(([, refusal]) => refusal === 'own-value')![2];
    const page = await inUse.browser.newPage();
    await page.goto(`${inUse.site.url}/page?KeyName=${LEGACY_CODE}&touchline_org=U.S.+Soccer`);
    expect(await inUse.extension.look()).toMatchObject({ handoffs: [], tabs: [] });
    await page.close();
  });
});
