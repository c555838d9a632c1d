// <touchline-invited-people>: who was invited and has not registered; reminding says who was not mailed. And the link's form is filled in.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Invited } from '../../contract/registrations/invited.ts';
import { prefillFragment } from '../../contract/registrations/prefill.ts';
import type { InvitedPeopleElement } from '../../widget/registration-desk/invited-people.ts';
import { cleanUp } from './support/clean-up.ts';
import '../../widget/registration-desk/invited-people.ts';
import '../../widget/coach-registration/coach-registration-define.ts';
import { buildOrganization } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

const ANA: Invited['items'][number] = {
  invitedId: 'i_1',
  firstName: 'Ana',
  lastName: 'Ortiz & Vega',
  email: 'ana@example.org',
  organization: { slug: 'big-bear', name: 'Big Bear' },
  role: 'assistant-coach',
  division: 'U10',
  team: 'Comets',
  language: 'es',
  invitedAt: '2026-08-01T17:00:00.000Z',
  mailedAt: '2026-08-04T17:00:00.000Z',
  mails: 2,
};

let server: ServerDouble;
const open = async (lang = 'en') => {
  const list = await fixture<InvitedPeopleElement>(
    html`<touchline-invited-people organization="big-bear" lang=${lang}></touchline-invited-people>`,
  );
  await appears(list, 'h3');
  return list;
};

describe('touchline-invited-people', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getInvited', { items: [ANA, { ...ANA, invitedId: 'i_2', firstName: 'Bo', mails: 1 }], count: 2 })
      .on('remindInvited', { mailed: 1, left: 1 })
      .on('withdrawInvited', undefined)
      .on('getOrganization', buildOrganization());
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    return cleanUp(server);
  });

  it('is accessible, and says who and since when, in both languages', async () => {
    for (const [lang, said] of [
      ['en', '2 people invited, not registered yet'],
      ['es', '2 personas invitadas, aún sin inscribirse'],
    ] as const) {
      const list = await open(lang);
      await says(list, said);
      expect(textOf(list)).to.contain('Ana Ortiz & Vega');
      await expect(list).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('reminds all, and says who was not mailed', async () => {
    const list = await open();
    button(list, 'Remind 2 people').click();
    await says(list, 'Reminding 1 person. 1 not: emailed in the last 24 hours, or registered in the meantime.');
    expect(server.calls('remindInvited')[0]?.body).to.deep.equal({ invited: ['i_1', 'i_2'] });
  });

  it('takes one off the list, and says what their link still does', async () => {
    const list = await open();
    server.on('getInvited', { items: [], count: 0 });
    part<HTMLButtonElement>(list, '[aria-label="Remove Bo Ortiz & Vega from the list"]')?.click();
    await says(list, 'A link already emailed still opens the registration form.');
    expect(server.calls('withdrawInvited')[0]?.url.pathname).to.contain('/invited/i_2');
  });

  it('leads to a form that is filled in', async () => {
    history.replaceState(null, '', `#${prefillFragment(ANA)}`);
    const form = await fixture<HTMLElement>(
      html`<coach-registration organization="big-bear" lang="en"></coach-registration>`,
    );
    await appears(form, 'form');
    const value = (name: string) => part<HTMLInputElement>(form, `[name=${name}]`)?.value;
    expect(['firstName', 'lastName', 'email', 'role', 'team', 'language'].map(value)).to.deep.equal([
      'Ana',
      'Ortiz & Vega',
      'ana@example.org',
      'assistant-coach',
      'Comets',
      'es',
    ]);
  });
});
