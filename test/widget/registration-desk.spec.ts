// <registration-desk>: one or many are confirmed and it is said; a role that must register online gets the link; nobody is added twice.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Waiting } from '../../contract/registrations/registration.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { RegistrationDeskElement } from '../../widget/registration-desk/registration-desk.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/registration-desk/registration-desk-define.ts';
import { buildSession } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

type Person = Waiting['items'][number];
const build = (change: Partial<Person> = {}): Person => ({
  registrationId: 'registration-1',
  memberId: 'member-1',
  name: 'Ana Ortiz',
  email: 'ana@example.org',
  organization: { slug: 'big-bear', name: 'Big Bear' },
  role: 'head-coach',
  division: 'U10',
  team: 'Comets',
  minor: false,
  registeredAt: '2026-08-02T17:00:00.000Z',
  probablyKnown: false,
  ...change,
});
const TWO = [
  build({ probablyKnown: true }),
  build({ registrationId: 'registration-2', memberId: 'member-2', name: 'Rita Voss', minor: true }),
];

const DECLINED: Waiting['declined'] = [
  {
    registrationId: 'registration-7',
    name: 'Otto Kern',
    organization: { slug: 'big-bear', name: 'Big Bear' },
    role: 'volunteer',
    declinedAt: '2026-08-02T17:00:00.000Z',
    declinedBy: 'registrar@big-bear.example',
    reason: 'Registered twice',
  },
];

const open = async (items: Person[] = TWO, lang = 'en', more = false, declined = DECLINED) => {
  server.on('getWaiting', { items, more, onlineOnly: ['head-coach'], declined });
  sessionToken.hold('tls_one');
  const desk = await fixture<RegistrationDeskElement>(
    html`<registration-desk organization="big-bear" lang=${lang}></registration-desk>`,
  );
  await appears(desk, items.length ? '.people' : '[aria-expanded]:not(.decline)');
  return desk;
};

const ticks = (desk: Element) => [
  ...(desk.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
];

const openForm = async (desk: Element): Promise<HTMLElement> => {
  part<HTMLButtonElement>(desk, '[aria-expanded]:not(.decline)')?.click();
  const form = await appears(desk, 'touchline-add-person');
  await appears(form, 'form');
  return form;
};

const fill = (form: Element, change: Record<string, string> = {}): void => {
  const typed = {
    role: 'team-manager',
    firstName: 'Rosa',
    lastName: 'Ortega',
    birthDate: '1988-04-12',
    gender: 'female',
    email: 'rosa@example.org',
    ...change,
  };
  for (const [name, value] of Object.entries(typed)) part<HTMLInputElement>(form, `[name=${name}]`)!.value = value;
  part(form, 'form')!.dispatchEvent(new Event('change'));
};

describe('registration-desk', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['registrar'] }))
      .on('getCorrections', { items: [] })
      .on('confirmRegistrations', { confirmed: 2 })
      .on('getRefusedMails', { items: [] })
      .on('addPerson', { outcome: 'added', people: [], elsewhere: 0 })
      .on('getInvited', { items: [], count: 0 })
      .on('inviteToRegister', { outcome: 'invited' });
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, with people, with the form and its problems, and empty, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<RegistrationDeskElement>(
        html`<registration-desk lang=${lang}></registration-desk>`,
      );
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      const desk = await open(TWO, lang);
      await expect(desk).to.be.accessible();
      const form = await openForm(desk);
      await expect(desk).to.be.accessible();
      part(form, 'form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await appears(form, '[aria-invalid=true]');
      await expect(desk).to.be.accessible();
      await expect(await open([], lang)).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('says who waits, what they do, and who is probably known already', async () => {
    const desk = await open();
    expect(textOf(desk)).to.contain('2 people to confirm').and.to.contain('Head coach · U10 · Comets · Big Bear');
    const [first, second] = [...(desk.shadowRoot?.querySelectorAll('.people > li') ?? [])].map((li) => li.textContent);
    expect(first).to.contain('Possible duplicate');
    expect(second).to.contain('Under 18').and.not.to.contain('Possible duplicate');
  });

  it('confirms all that are chosen, counts them in the button, and says the outcome', async () => {
    const desk = await open();
    expect(button(desk, 'Confirm selected').disabled).to.equal(true);
    ticks(desk)[0]?.click();
    await says(desk, 'Confirm 2 people');
    button(desk, 'Confirm 2 people').click();
    await says(desk, '2 people are confirmed. We’re emailing their links.');
    expect(server.calls('confirmRegistrations')[0]?.body).to.deep.equal({ members: ['member-1', 'member-2'] });
    expect(textOf(desk)).to.contain('No registrations to confirm');
    expect(desk.shadowRoot?.activeElement?.tagName).to.equal('H2');
  });

  it('confirms one, and leaves the other waiting', async () => {
    server.on('confirmRegistrations', { confirmed: 1 });
    const desk = await open();
    desk.shadowRoot?.querySelector<HTMLButtonElement>('[aria-label="Confirm Rita Voss"]')?.click();
    await says(desk, '1 person is confirmed');
    expect(part(desk, '.outcome')?.classList.contains('done')).to.equal(true);
    expect(textOf(desk)).to.contain('1 person to confirm').and.to.contain('Ana Ortiz');
  });

  it('reads the next ones when more wait than are listed', async () => {
    const desk = await open([build()], 'en', true);
    server.on('getWaiting', {
      items: [build({ memberId: 'member-9', name: 'Next One' })],
      more: false,
      onlineOnly: [],
      declined: [],
    });
    desk.shadowRoot?.querySelector<HTMLButtonElement>('[aria-label="Confirm Ana Ortiz"]')?.click();
    await says(desk, 'Next One');
  });

  it('says when nobody could be confirmed, and keeps them', async () => {
    server.down('confirmRegistrations');
    const desk = await open();
    desk.shadowRoot?.querySelector<HTMLButtonElement>('[aria-label="Confirm Ana Ortiz"]')?.click();
    await says(desk, 'We couldn’t tell if that was saved');
    expect(textOf(desk)).to.contain('2 people to confirm');
  });

  it('declines one with a reason, and puts back what was declined', async () => {
    const desk = await open();
    const decline = part<HTMLButtonElement>(desk, '[aria-label="Decline Rita Voss…"]')!;
    decline.click();
    const reason = (await appears(desk, '.why input')) as HTMLInputElement;
    expect(textOf(desk)).to.contain('Rita Voss is emailed that the registration was declined');
    await expect(desk).to.be.accessible();
    button(desk, 'Cancel').click();
    await waitUntil(() => desk.shadowRoot?.activeElement === decline);
    decline.click();
    const again = (await appears(desk, '.why input')) as HTMLInputElement;
    expect(again).not.to.equal(reason);
    again.value = ' She coaches elsewhere. ';
    server.on('declineRegistration', undefined);
    server.on('getWaiting', { items: [build()], more: false, onlineOnly: [], declined: DECLINED });
    button(desk, 'Decline registration').click();
    await says(desk, 'Rita Voss’s registration is declined.');
    expect(server.calls('declineRegistration')[0]?.body).to.deep.equal({ reason: 'She coaches elsewhere.' });
    expect(server.calls('declineRegistration')[0]?.url.pathname).to.contain('/registrations/registration-2/');
    expect(textOf(desk)).to.contain('1 person to confirm').and.to.contain('Reason: Registered twice');
    part<HTMLDetailsElement>(desk, 'details')!.open = true;
    server.on('restoreRegistration', { mail: 'left' });
    part<HTMLButtonElement>(desk, '[aria-label="Put back Otto Kern"]')?.click();
    await says(desk, 'The email that it was declined was already sent: let them know.');
  });

  it('says when somebody else was quicker, and reads the list anew', async () => {
    const desk = await open();
    part<HTMLButtonElement>(desk, '[aria-label="Decline Rita Voss…"]')?.click();
    await appears(desk, '.why input');
    server.refuse('declineRegistration', 409, 'already-decided');
    server.on('getWaiting', { items: [build()], more: false, onlineOnly: [], declined: [] });
    button(desk, 'Decline registration').click();
    await says(desk, 'Someone else already handled this registration.');
    expect(textOf(desk)).not.to.contain('Rita Voss');
    expect(part(desk, '.outcome')?.classList.contains('wrong')).to.equal(true);
  });

  it('says who may confirm, to those who may not', async () => {
    server.refuse('getWaiting', 403, 'not-allowed');
    sessionToken.hold('tls_one');
    const desk = await fixture<RegistrationDeskElement>(
      html`<registration-desk organization="big-bear" lang="en"></registration-desk>`,
    );
    await says(desk, 'Your role doesn’t allow this');
  });

  it('says at once that a role must register online, and mails the link', async () => {
    const form = await openForm(await open());
    fill(form, { role: 'head-coach', birthDate: '' });
    await says(form, 'Head coach: online registration required');
    button(form, 'Email the registration link').click();
    await says(form, 'registration link to rosa@example.org');
    expect(server.calls('inviteToRegister')[0]?.body).to.deep.include({
      firstName: 'Rosa',
      lastName: 'Ortega',
      email: 'rosa@example.org',
      role: 'head-coach',
      language: 'en',
    });
    expect(server.calls('addPerson')).to.have.length(0);
  });

  it('adds somebody, and says so', async () => {
    const form = await openForm(await open());
    fill(form);
    await waitUntil(() => !textOf(form).includes('online registration required'));
    button(form, 'Add').click();
    await says(form, 'Rosa Ortega is added and confirmed');
    expect(server.calls('addPerson')[0]?.body).to.deep.include({ role: 'team-manager', differentPerson: false });
  });

  it('shows the probable duplicate before anybody is added, and adds somebody else without typing again', async () => {
    const people = [{ memberId: 'member-7', name: 'Rosa Ortegas', organization: 'Tide FC' }];
    server.on('addPerson', { outcome: 'known', people, elsewhere: 1 });
    const form = await openForm(await open());
    fill(form);
    button(form, 'Add').click();
    await says(form, 'Rosa Ortegas, Tide FC');
    expect(textOf(form)).to.contain('1 possible match in another organization');
    server.on('addPerson', { outcome: 'added', people: [], elsewhere: 0 });
    button(form, 'Add as a new person').click();
    await says(form, 'Rosa Ortega is added');
    expect(server.calls('addPerson').at(-1)?.body).to.deep.include({ differentPerson: true });
  });

  it('says whose mail was refused and what to do, accessibly, and nothing while there is nobody', async () => {
    const organization = { slug: 'big-bear', name: 'Big Bear' };
    const item = { memberId: 'm', name: 'Ana Ortiz', email: 'ana@example.org', organization };
    server.on('getRefusedMails', { items: [{ ...item, refusedAt: '2026-08-02T17:00:00.000Z' }] });
    for (const lang of ['en', 'es']) {
      const desk = await open(TWO, lang);
      const list = await appears(desk, 'touchline-refused-mails');
      await appears(list, '.refused');
      expect(textOf(list)).to.contain('ana@example.org').and.to.contain('2026');
      await expect(desk).to.be.accessible();
    }
  });
});
