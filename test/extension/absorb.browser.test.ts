// Today's site in its known structure: the Enrollment Key dialog under either of its names, the sign-up form, what the site answers to a key,
// and the dialog for those who are signed in. In both browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser, type TestedPage } from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from './fixture-site.ts';
import { type ExtensionWindow, openExtensionWindow } from './kept-by-extension.ts';
import { ENROLLMENT_KEY, handoffUrl } from './sandbox-association.ts';

interface Fixture {
  fixture: { saves: number; model: { code: string } };
  openDialog?: () => void;
}

describe.each(BROWSER_NAMES)('Today’s site in %s', (name) => {
  let site: FixtureSite;
  let browser: TestedBrowser;
  let extension: ExtensionWindow;

  beforeAll(async () => {
    site = await startFixtureSite();
    browser = await launchTestedBrowser(name, { safesportPort: site.port });
    extension = await openExtensionWindow(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (which: string): Promise<TestedPage> => {
    await extension.forgetAll();
    const page = await browser.newPage();
    await page.goto(handoffUrl());
    await page.follow(`https://safesporttrained.org/kits/absorb.jsx?which=${which}`);
    await page.waitUntil(() => (window as unknown as Fixture).openDialog);
    await page.evaluate(() => (window as unknown as Fixture).openDialog!());
    return page;
  };
  const modelOf = (page: TestedPage): Promise<Fixture['fixture']> =>
    page.evaluate(() => (window as unknown as Fixture).fixture);
  const filled = (page: TestedPage): Promise<void> =>
    page.waitUntil((key) => (window as unknown as Fixture).fixture.model.code === key, ENROLLMENT_KEY);

  /** Until it comes to that: a slow page may have been told first that it holds no form yet. */
  const refused = async (refusal: string): Promise<void> => {
    const outcome = await extension.outcomeWhere((seen) => seen?.state === 'refused' && seen.refusal === refusal);
    expect(outcome).toMatchObject({ refusal });
  };

  it.each(['key-name', 'bare', 'used-up', 'sign-up'])(
    'enters the key, to the letter, and presses nothing: %s',
    async (which) => {
      const page = await open(which);
      await filled(page);
      expect(await modelOf(page)).toMatchObject({ saves: 0, model: { code: ENROLLMENT_KEY } });
      await page.close();
    },
  );

  it.each([
    ['key-name', 'key-not-found'],
    ['bare', 'key-expired'],
    ['used-up', 'key-used-up'],
  ])('says what the site answers to the key: %s', async (which, refusal) => {
    const page = await open(which);
    await filled(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.click('form button');
    await refused(refusal);
    expect(await modelOf(page)).toMatchObject({ model: { code: ENROLLMENT_KEY } });
    await page.close();
  });

  it('says to press again where the site was asked too soon', async () => {
    const page = await open('used-up');
    await filled(page);
    // A person's own press can be too late for that by itself on a slow machine, so the answer is shown as the site shows it.
    await page.evaluate(() => {
      const answer = document.createElement('p');
      answer.textContent = 'Invalid Key';
      document.querySelector('form')!.append(answer);
    });
    await refused('press-again');
    await page.close();
  });

  it('tells those who are signed in what to press, and presses nothing', async () => {
    const page = await open('enroll');
    await refused('press-enroll');
    expect((await modelOf(page)).saves).toBe(0);
    await page.close();
  });
});
