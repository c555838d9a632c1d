// <account-request>: three fields and a note, each with its own sentence when it is wrong; what happens next is said; nothing typed is lost.
import { expect, fixture, html } from '@open-wc/testing';
import type { AccountRequestElement } from '../../widget/account-request/account-request.ts';
import '../../widget/account-request/account-request-define.ts';
import { buildMe } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const open = async (lang = 'en') => {
  const form = await fixture<AccountRequestElement>(
    html`<account-request organization="big-bear" lang=${lang}></account-request>`,
  );
  await appears(form, 'form');
  return form;
};
const type = (form: Element, typed: Record<string, string>): void => {
  for (const [name, value] of Object.entries(typed)) part<HTMLInputElement>(form, `[name=${name}]`)!.value = value;
};
const GOOD = { name: 'Pat Lee', email: 'pat@example.org', club: 'Comets', note: '' };

describe('account-request', () => {
  beforeEach(() => {
    const contact = { name: 'Priya Raman', email: 'registrar@big-bear.example' };
    server = new ServerDouble()
      .on('getOrganization', { ...buildMe().organization, contact })
      .on('askForAccount', { asked: true });
  });
  afterEach(() => cleanUp(server));

  it('is accessible empty, wrong, sent and refused, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const form = await open(lang);
      await says(form, 'Priya Raman');
      await expect(form).to.be.accessible();
      part<HTMLButtonElement>(form, 'button')!.click();
      await appears(form, '#name-wrong');
      await expect(form).to.be.accessible();
      server.refuse('askForAccount', 429, 'too-many-requests');
      type(form, GOOD);
      part<HTMLButtonElement>(form, 'button')!.click();
      await appears(form, '[role=alert].panel');
      await expect(form).to.be.accessible();
      server.on('askForAccount', { asked: true });
      part<HTMLButtonElement>(form, 'button')!.click();
      await appears(form, 'h2[tabindex]');
      await expect(form).to.be.accessible();
    }
  });

  it('sends what was typed, says what comes next, and leads to the coordinator', async () => {
    const form = await open();
    type(form, GOOD);
    button(form, 'Send request').click();
    await says(form, 'We’ll email pat@example.org when there’s an update.');
    expect(server.calls('askForAccount')[0]?.body).to.deep.equal({ ...GOOD, note: null, language: 'en' });
    expect(textOf(form)).to.contain('Priya Raman');
  });

  it('points at what is wrong, and keeps what was typed when there is no network', async () => {
    const form = await open();
    type(form, { ...GOOD, email: 'pat' });
    button(form, 'Send request').click();
    await says(form, 'Enter an email address');
    expect(server.calls('askForAccount')).to.have.length(0);
    server.down('askForAccount');
    type(form, GOOD);
    button(form, 'Send request').click();
    await says(form, 'What you entered is still here.');
    expect(part<HTMLInputElement>(form, '[name=club]')?.value).to.equal('Comets');
  });
});
