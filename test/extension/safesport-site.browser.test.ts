// Both generations of the sandbox SafeSport site with the built extension, from the hand-off to the finished course.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser, type TestedPage } from '../browsers/tested-browser.ts';
import { type SafesportSite, startSafesportSite } from '../sandbox/safesport/start-safesport-site.ts';
import { buildAssociation, ENROLLMENT_KEY, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';

const SEEN = {
  legacyCode: '[role=dialog] input',
  legacyOrganization: '[role=dialog] select',
};

describe.each(BROWSER_NAMES)('SafeSport site in %s', (name) => {
  let touchline: Server;
  let site: SafesportSite;
  let browser: TestedBrowser;

  beforeAll(async () => {
    touchline = createServer((_request, response) => response.writeHead(202).end('{}')).listen(0, '127.0.0.1');
    await new Promise((resolve) => touchline.once('listening', resolve));
    const touchlineUrl = `http://127.0.0.1:${(touchline.address() as AddressInfo).port}`;
    const absorb = buildAssociation({ slug: 'cal-north', accessCode: ENROLLMENT_KEY, generation: 'absorb' });
    site = await startSafesportSite({ webhooks: { touchlineUrl, associations: [buildAssociation(), absorb] } });
    browser = await launchTestedBrowser(name, { safesportPort: site.port });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    touchline?.close();
  });

  it('fills organization and access code of Add Membership, and never presses Save', async () => {
    const page = await browser.newPage();
    await page.goto(handoffUrl({ host: 'safesport.org', code: LEGACY_CODE }));
    await page.waitUntil((seen) => document.querySelector<HTMLInputElement>(seen.legacyCode)?.value, SEEN);
    const filled = await page.evaluate((seen) => {
      const select = document.querySelector<HTMLSelectElement>(seen.legacyOrganization)!;
      const code = document.querySelector<HTMLInputElement>(seen.legacyCode)!;
      const { angular } = window as unknown as {
        angular: { element(e: Element): { controller(): { membership: object } } };
      };
      return {
        organization: select.selectedOptions[0]?.text,
        code: code.value,
        model: { ...angular.element(code).controller().membership },
        isStillOpen: document.querySelector('[role=dialog]') !== null,
      };
    }, SEEN);
    expect(filled).toEqual({
      organization: 'U.S. Soccer',
      code: LEGACY_CODE,
      model: { organization: 'U.S. Soccer', code: LEGACY_CODE },
      isStillOpen: true,
    });
    await page.close();
  });

  it('fills the enrollment key, case kept, and the sport in today’s sign-up form', async () => {
    const page = await browser.newPage();
    await page.goto(handoffUrl());
    await scrollToCode(page);
    const filled = await page.evaluate(() => ({
      sport: document.querySelector('#sport')?.textContent?.trim(),
      code: document.querySelector<HTMLInputElement>('#code')?.value,
      query: location.search,
    }));
    expect(filled).toEqual({ sport: 'U.S. Soccer', code: ENROLLMENT_KEY, query: '' });
    await page.close();
  });

  it('leads a coach through today’s site to a finished course that Touchline hears of', async () => {
    const page = await browser.newPage();
    await page.goto(handoffUrl());
    await signUpToday(page, `${name}@example.org`);
    await page.waitUntil(() => document.querySelector('.mail a'));
    await page.click('.mail a');
    await logIn(page, `${name}@example.org`);
    await page.waitUntil(() => document.querySelector('a[href="#/course/core"]'));
    await page.click('a[href="#/course/core"]');
    await page.waitUntil(() => document.querySelector('[data-does=finish] button'));
    await page.click('[data-does=finish] button');
    await page.waitUntil(() => /\d{4}-\d\d-\d\d/.test(document.querySelector('td:nth-child(2)')?.textContent ?? ''));
    const sent = site.completions.at(-1)!;
    expect(sent.status).toBe(202);
    expect(sent.message.data.course.code).toBe('core');
    expect(sent.message.data.person).toEqual({
      firstName: 'Ana',
      lastName: 'Ortiz',
      email: `${name}@example.org`,
      birthDate: '1988-04-12',
      gender: 'female',
    });
    await page.close();
  });
});

/** What lies below the window is filled in once the coach scrolls there. */
async function scrollToCode(page: TestedPage): Promise<void> {
  await page.waitUntil(() => {
    const code = document.querySelector<HTMLInputElement>('#code');
    code?.scrollIntoView({ block: 'center' });
    return code?.value && /Soccer/.test(document.querySelector('#sport')?.textContent ?? '');
  });
}

async function signUpToday(page: TestedPage, email: string): Promise<void> {
  await scrollToCode(page);
  const person = { firstName: 'Ana', lastName: 'Ortiz', email, birth: '04/12/1988', password: 'an invented one' };
  for (const [field, text] of Object.entries(person)) await page.type(`#${field}`, text);
  await page.evaluate(() => {
    const gender = document.querySelector<HTMLSelectElement>('#gender')!;
    gender.value = 'female';
    gender.dispatchEvent(new Event('input', { bubbles: true }));
    gender.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.click('form button');
}

async function logIn(page: TestedPage, email: string): Promise<void> {
  await page.waitUntil(() => /verified/.test(document.querySelector('main')?.textContent ?? ''));
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('input')) field.value = '';
  });
  await page.type('#email', email);
  await page.type('#password', 'an invented one');
  await page.click('form button');
}
