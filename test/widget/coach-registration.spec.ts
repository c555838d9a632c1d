// <coach-registration>: what is missing is said beside its field, a known person learns nothing of anybody else, nothing typed is lost.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Register } from '../../contract/registrations/registration.ts';
import type { CoachRegistrationElement } from '../../widget/coach-registration/coach-registration.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/coach-registration/coach-registration-define.ts';
import { buildOrganization } from './support/build-people.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const open = async (lang = 'en') => {
  const form = await fixture<CoachRegistrationElement>(
    html`<coach-registration organization="big-bear" lang=${lang}></coach-registration>`,
  );
  await appears(form, 'form');
  return form;
};

const fill = (host: Element, change: Record<string, string> = {}): void => {
  const typed = {
    role: 'assistant-coach',
    team: 'Comets',
    firstName: 'Ana',
    lastName: 'Ortiz',
    birthDate: '1988-04-12',
    gender: 'female',
    email: 'ana@example.org',
    ...change,
  };
  for (const [name, value] of Object.entries(typed)) part<HTMLInputElement>(host, `[name=${name}]`)!.value = value;
  part<HTMLInputElement>(host, '[name=consent]')!.checked = true;
};

const press = (host: Element): void => button(host, 'Register').click();
const sent = (): Register => server.calls('register').at(-1)?.body as Register;

describe('coach-registration', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization()).on('register', { outcome: 'received' });
  });
  afterEach(() => cleanUp(server));

  it('is accessible empty, with problems, and when it has arrived, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const form = await open(lang);
      await expect(form).to.be.accessible();
      part<HTMLButtonElement>(form, 'button.primary')?.click();
      await appears(form, '[aria-invalid=true]');
      await expect(form).to.be.accessible();
      fill(form);
      part<HTMLButtonElement>(form, 'button.primary')?.click();
      await appears(form, 'section h2');
      await expect(form).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('takes nobody for an organization that is archived, and says so', async () => {
    server.on('getOrganization', { ...buildOrganization(), archived: true });
    const form = await fixture<CoachRegistrationElement>(
      html`<coach-registration organization="big-bear" lang="en"></coach-registration>`,
    );
    await says(form, 'no longer takes registrations');
    await expect(form).to.be.accessible();
    expect(part(form, 'form')).to.equal(null);
  });

  it('sends what was typed, and says what comes next', async () => {
    const form = await open();
    fill(form);
    press(form);
    await says(form, 'Registration received');
    expect(sent()).to.deep.include({ role: 'assistant-coach', team: 'Comets', division: null, consent: true });
    expect(form.shadowRoot?.activeElement?.textContent).to.equal('Registration received');
  });

  it('says beside each field what is missing, goes there, and sends nothing', async () => {
    const form = await open();
    fill(form, { lastName: '', email: 'no address' });
    part<HTMLInputElement>(form, '[name=consent]')!.checked = false;
    press(form);
    await says(form, 'Enter your last name.');
    await waitUntil(() => (form.shadowRoot?.activeElement as HTMLInputElement | null)?.name === 'lastName');
    const shown = [...(form.shadowRoot?.querySelectorAll('.problem:not([hidden])') ?? [])].map((each) => each.id);
    expect(shown).to.deep.equal(['lastName-problem', 'email-problem', 'consent-problem']);
    expect(server.calls('register')).to.have.length(0);
  });

  it('lists all that is wrong with a way to each field, and takes off what is mended', async () => {
    const form = await open();
    fill(form, { lastName: '', email: 'no address' });
    press(form);
    const summary = await appears(form, '#summary');
    await expect(form).to.be.accessible();
    expect(summary.querySelectorAll('li')).to.have.length(2);
    button(form, 'Enter your last name.').click();
    expect((form.shadowRoot?.activeElement as HTMLInputElement | null)?.name).to.equal('lastName');
    const field = part<HTMLInputElement>(form, '[name=lastName]')!;
    field.value = 'Ortiz';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => part(form, '#summary')?.querySelectorAll('li').length === 1);
    expect(part(form, '#lastName-problem')!.hidden).to.equal(true);
    expect(part(form, '#email-problem')!.hidden).to.equal(false);
  });

  it('sends nothing of a child', async () => {
    const form = await open();
    fill(form, { birthDate: `${new Date().getFullYear() - 10}-01-01` });
    press(form);
    await says(form, 'Children under 13 can’t register.');
    expect(server.calls('register')).to.have.length(0);
  });

  it('says the same to everybody, and lets somebody with the same details in without typing again', async () => {
    const form = await open();
    fill(form);
    press(form);
    await says(form, 'If someone else in your family is registered with the same details');
    button(form, 'I’m someone else: register me').click();
    await waitUntil(() => server.calls('register').length === 2);
    expect(sent().differentPerson).to.equal(true);
    expect(sent().identity.firstName).to.equal('Ana');
  });

  it('keeps what was typed when the server is away', async () => {
    server.down('register');
    const form = await open();
    fill(form);
    press(form);
    await says(form, 'What you entered is still here');
    expect(part<HTMLInputElement>(form, '[name=firstName]')?.value).to.equal('Ana');
  });

  it('says when there is no such organization', async () => {
    server.refuse('getOrganization', 404, 'not-found');
    const form = await fixture<CoachRegistrationElement>(
      html`<coach-registration organization="nowhere" lang="en"></coach-registration>`,
    );
    await says(form, 'We can’t find this organization');
  });
});
