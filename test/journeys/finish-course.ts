// A coach on today's SafeSport site, from the sign-up form that the extension has filled to the finished course.
// The extension never presses a button; this person does.
import type { Identity } from '../../contract/people/member.ts';
import type { TestedPage } from '../browsers/tested-browser.ts';

const PASSWORD = 'an invented one';

/** What the extension put into the form. */
export async function filledByExtension(page: TestedPage): Promise<{ sport: string; code: string }> {
  // What lies below the window is filled in once the coach scrolls there.
  await page.waitUntil(() => {
    const code = document.querySelector<HTMLInputElement>('#code');
    code?.scrollIntoView({ block: 'center' });
    return code?.value && /Soccer/.test(document.querySelector('#sport')?.textContent ?? '');
  });
  return page.evaluate(() => ({
    sport: document.querySelector('#sport')?.textContent?.trim() ?? '',
    code: document.querySelector<HTMLInputElement>('#code')?.value ?? '',
  }));
}

export async function signUpAndFinish(page: TestedPage, person: Identity): Promise<void> {
  const { firstName, lastName, email, birthDate, gender } = person;
  const birth = birthDate.replace(/(\d{4})-(\d\d)-(\d\d)/, '$2/$3/$1');
  const typed = { firstName, lastName, email, birth, password: PASSWORD };
  for (const [field, text] of Object.entries(typed)) await page.type(`#${field}`, text);
  await page.evaluate((chosen) => {
    const select = document.querySelector<HTMLSelectElement>('#gender');
    if (!select) return;
    select.value = chosen;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  }, gender);
  await page.click('form button');

  await page.waitUntil(() => document.querySelector('.mail a'));
  await page.click('.mail a');
  await page.waitUntil(() => /verified/.test(document.querySelector('main')?.textContent ?? ''));
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('input')) field.value = '';
  });
  await page.type('#email', email);
  await page.type('#password', PASSWORD);
  await page.click('form button');

  await page.waitUntil(() => document.querySelector('a[href="#/course/core"]'));
  await page.click('a[href="#/course/core"]');
  await page.waitUntil(() => document.querySelector('[data-does=finish] button'));
  await page.click('[data-does=finish] button');
  await page.waitUntil(() => /\d{4}-\d\d-\d\d/.test(document.querySelector('td:nth-child(2)')?.textContent ?? ''));
}
