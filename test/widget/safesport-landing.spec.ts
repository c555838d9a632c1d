// <safesport-landing>: from a personal link to Begin, an upload, or a new link.

import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import type { Standing } from '../../contract/standings/standing.ts';
import type { TrainingBegunEvent } from '../../widget/internal/events.ts';
import { linkToken } from '../../widget/internal/held-token.ts';
import type { SafesportLandingElement } from '../../widget/safesport-landing/safesport-landing.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/safesport-landing/safesport-landing-define.ts';
import { approved, buildMe, buildOrganization, buildStanding } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const open = (lang = 'en') =>
  fixture<SafesportLandingElement>(
    html`<safesport-landing organization="big-bear" lang=${lang}>Fallback</safesport-landing>`,
  );

/** On a page in English, whose author says nothing of the tag's language. */
const untold = () =>
  fixture<SafesportLandingElement>(html`<safesport-landing organization="big-bear"></safesport-landing>`);

const openWithLink = async (lang = 'en') => {
  history.replaceState(null, '', '#touchline=tll_one');
  return open(lang);
};

/** As the Worker shows an approval that has ended: the clock saw it a day later. */
const ranOut = (...notes: Standing['notes']) =>
  buildStanding({
    state: 'requires-action',
    notes: ['expired', ...notes],
    validUntil: '2026-10-07',
    why: { key: 'expired', who: 'member', action: 'take-refresher', since: '2026-10-08T12:00:00.000Z' },
  });

describe('safesport-landing', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization()).on('getMe', buildMe());
  });
  afterEach(() => cleanUp(server));

  it('is accessible with a link, without one, in English and Spanish', async () => {
    const stranger = await open();
    await says(stranger, 'Email me a new link');
    await expect(stranger).to.be.accessible();
    for (const lang of ['en', 'es']) {
      const known = await openWithLink(lang);
      await appears(known, '.begin');
      await expect(known).to.be.accessible();
      linkToken.forget();
    }
  });

  it('takes the link out of the address bar at once and sends it as a bearer token', async () => {
    const landing = await openWithLink();
    expect(location.hash).to.equal('');
    await says(landing, 'Ana Ortiz');
    expect(server.calls('getMe')[0]?.token).to.equal('tll_one');
    expect(server.asked.some(({ url }) => url.href.includes('tll_one'))).to.equal(false);
  });

  it('keeps nothing in storage before the user acted', async () => {
    const landing = await openWithLink();
    await says(landing, 'Ana Ortiz');
    expect(sessionStorage.length).to.equal(0);
  });

  it('shows what the training is, the match warning, the code and where the course is found', async () => {
    const landing = await openWithLink();
    for (const words of [
      'Go at your own pace',
      'as shown here',
      'AB12-CD34-EF56-GH78',
      'April 12, 1988',
      'Catalog',
      'Forgot Password',
    ])
      await says(landing, words);
  });

  it('says how long the course takes only in the words of the association', async () => {
    const stranger = await open();
    await says(stranger, 'Email me a new link');
    expect(textOf(stranger)).not.to.match(/hour|free/i);
    server.on('getOrganization', buildOrganization({ courseTakes: 'About 1 to 2 hours' }));
    await says(await open(), 'About 1 to 2 hours');
  });

  it('records Begin, shows the receipt, and leaves only if the page does not object', async () => {
    server.on('beginTraining', {
      receipt: 'T-4711',
      startedAt: '2026-08-01T17:00:00Z',
      redirectTo: 'https://safesport.example/',
    });
    const landing = await openWithLink();
    landing.addEventListener('touchline-training-begun', (event) => event.preventDefault());
    const begun = oneEvent(landing, 'touchline-training-begun') as unknown as Promise<TrainingBegunEvent>;
    (await appears(landing, '.begin')).click();
    expect((await begun).redirectTo).to.equal('https://safesport.example/');
    await says(landing, 'T-4711');
    expect(server.calls('beginTraining')[0]?.body).to.deep.equal({ requirement: 'abuse-prevention' });
    expect(server.calls('beginTraining')[0]?.token).to.equal('tll_one');
  });

  it('says so when Begin could not be recorded, and lets one press again', async () => {
    server.down('beginTraining');
    const landing = await openWithLink();
    (await appears(landing, '.begin')).click();
    await says(landing, 'We couldn’t tell if that was saved');
    expect(part<HTMLButtonElement>(landing, '.begin')?.disabled).to.equal(false);
  });

  for (const [code, words] of [
    ['link-expired', 'This link has expired'],
    ['link-revoked', 'This link was turned off'],
    ['link-not-valid', 'This link is incomplete'],
  ] as const)
    it(`explains a ${code} link and offers a new one`, async () => {
      server.refuse('getMe', 401, code).on('askForLink', { asked: true });
      const landing = await openWithLink();
      await says(landing, words);
      const email = await appears<HTMLInputElement>(landing, 'input[name=email]');
      email.value = 'ana@example.org';
      button(landing, 'Email me a new link').click();
      await says(landing, 'we sent a new link');
      expect(server.calls('askForLink')[0]?.body).to.deep.equal({ organization: 'big-bear', email: 'ana@example.org' });
    });

  it('asks for an address before it sends anything', async () => {
    const landing = await open();
    await says(landing, 'Email me a new link');
    button(landing, 'Email me a new link').click();
    await says(landing, 'for example ana@example.org');
    expect(server.calls('askForLink')).to.have.length(0);
  });

  it('does not show Begin while the registration is not confirmed', async () => {
    const registration = { ...buildMe().registration, confirmed: false };
    server.on('getMe', buildMe({ registration, accessCode: null }));
    const landing = await openWithLink();
    await says(landing, 'hasn’t confirmed your registration yet');
    expect(part(landing, '.begin')).to.equal(null);
  });

  it('says that somebody is cleared and until when', async () => {
    server.on('getMe', buildMe({ standings: [approved()] }));
    const landing = await openWithLink();
    await says(landing, 'Approved.');
    await says(landing, 'August 2, 2027');
  });

  it('names the fields that differ, never their values', async () => {
    const why = {
      key: 'identity-differs',
      who: 'registrar',
      action: 'correct-identity',
      since: null,
      fields: ['birthDate', 'email'],
    } as const;
    server.on(
      'getMe',
      buildMe({ standings: [buildStanding({ state: 'requires-action', why: { ...why, fields: [...why.fields] } })] }),
    );
    const landing = await openWithLink();
    await says(landing, 'doesn’t match your league’s record: date of birth, email');
  });

  it('asks the registrar for a correction with only what is different', async () => {
    server.on('askForCorrection', undefined);
    const landing = await openWithLink();
    await appears(landing, '.begin');
    button(landing, 'Request a correction').click();
    const email = await appears<HTMLInputElement>(landing, 'input[name=email]');
    await expect(landing).to.be.accessible();
    button(landing, 'Send request').click();
    await says(landing, 'You haven’t changed anything yet');
    email.value = 'ana.ortiz@example.org';
    button(landing, 'Send request').click();
    await says(landing, 'Request sent');
    expect(server.calls('askForCorrection').map(({ body }) => body)).to.deep.equal([
      { email: 'ana.ortiz@example.org' },
    ]);
  });

  for (const [situation, standing, step] of [
    ['not begun', buildStanding(), 'Begin here'],
    ['begun', buildStanding({ notes: ['begun'] }), 'Finish the course'],
    ['pending', buildStanding({ state: 'submitted' }), 'SafeSport approved'],
    ['expired', ranOut(), 'Begin here'],
    ['begun again', ranOut('begun'), 'Finish the course'],
  ] as const)
    it(`shows where one is: ${situation}`, async () => {
      server.on('getMe', buildMe({ standings: [standing] }));
      const landing = await openWithLink();
      const current = await appears(landing, '[aria-current=step]');
      expect(current.textContent).to.include(step);
    });

  it('tells what has run out by its last day, once', async () => {
    server.on('getMe', buildMe({ standings: [ranOut()] }));
    const landing = await openWithLink();
    await says(landing, 'This expired on October 7, 2026.');
    expect(textOf(landing)).not.to.contain('Valid through').and.not.to.contain('October 8');
  });

  it('leaves no stage open for who is approved, also shortly before the end', async () => {
    server.on('getMe', buildMe({ standings: [approved({ notes: ['expiring'] })] }));
    const landing = await openWithLink();
    await appears(landing, '.stages');
    expect(landing.shadowRoot?.querySelectorAll('.stages .past')).to.have.length(3);
  });

  it('names the next course and its first day, and hides Begin until then', async () => {
    server.on('getMe', buildMe({ standings: [approved({ next: { course: 'refresher-1', opensOn: '2027-06-03' } })] }));
    const landing = await openWithLink();
    await says(landing, 'Take it on or after June 3, 2027');
    expect(part(landing, '.begin')).to.equal(null);
  });

  it('copies the access code and says so', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const landing = await openWithLink();
    await appears(landing, 'code');
    button(landing, 'Copy code').click();
    await says(landing, 'Copied');
    expect(copied).to.deep.equal(['AB12-CD34-EF56-GH78']);
  });

  it('opens the uploader in the same page', async () => {
    const landing = await openWithLink();
    await appears(landing, '.begin');
    button(landing, 'Upload certificate').click();
    const uploader = await appears(landing, 'certificate-uploader');
    await waitUntil(() => uploader.shadowRoot?.querySelector('button'));
    expect(uploader.getAttribute('member')).to.equal(null);
  });

  it('shows the association’s advice about uploading', async () => {
    server.on('getMe', buildMe({ organization: buildOrganization({ uploadAdvice: 'Uploading delays your credit.' }) }));
    const landing = await openWithLink();
    await says(landing, 'Uploading delays your credit.');
  });

  it('offers a retry when the server is away, and recovers', async () => {
    server.down('getMe');
    const landing = await openWithLink();
    await says(landing, 'We can’t connect');
    server.on('getMe', buildMe());
    button(landing, 'Try again').click();
    await says(landing, 'Ana Ortiz');
  });

  it('changes its language at a press', async () => {
    const landing = await openWithLink();
    await appears(landing, '.begin');
    button(landing, 'Español').click();
    await says(landing, 'Comenzar la capacitación SafeSport');
    expect(textOf(landing)).not.to.include('Begin SafeSport');
    fixtureCleanup();
    await says(await untold(), 'Capacitación SafeSport');
  });

  it('speaks the member’s language, whatever the page’s is, unless the tag says one', async () => {
    server.on('getMe', buildMe({ language: 'es' }));
    history.replaceState(null, '', '#touchline=tll_one');
    await says(await untold(), 'Comenzar la capacitación SafeSport');
    fixtureCleanup();
    linkToken.forget();
    await says(await openWithLink('en'), 'Begin SafeSport training');
  });

  it('speaks the language that the address asks for, and the member’s also when the tag was moved before they were known', async () => {
    const { search } = location;
    const asks = new URLSearchParams(search);
    asks.set('lang', 'es');
    history.replaceState(null, '', `?${asks}`);
    await says(await untold(), 'Capacitación SafeSport');
    history.replaceState(null, '', search);
    fixtureCleanup();
    server.on('getMe', buildMe({ language: 'es' }));
    history.replaceState(null, '', '#touchline=tll_one');
    const moved = await untold();
    moved.remove();
    await aTimeout(0);
    document.body.append(moved);
    await says(moved, 'Comenzar la capacitación SafeSport');
    moved.remove();
  });

  it('answers one link in the page’s lifetime even when the tag is moved', async () => {
    const landing = await openWithLink();
    await says(landing, 'Ana Ortiz');
    landing.parentElement?.append(landing);
    await landing.updateComplete;
    expect(server.calls('getMe')).to.have.length(1);
  });
});
