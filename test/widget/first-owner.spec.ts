// <first-owner>: opening changes nothing, one address founds the association, and whatever is wrong has its sentence and a way on.
import { expect, fixture, html } from '@open-wc/testing';
import type { ProblemCode } from '../../contract/core/problem.ts';
import type { FirstOwnerElement } from '../../widget/first-owner/first-owner.ts';
import '../../widget/first-owner/first-owner-define.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const open = async (lang = 'en', token = 'tlf_one') => {
  history.replaceState(null, '', `#invitation=${token}`);
  const page = await fixture<FirstOwnerElement>(html`<first-owner lang=${lang}></first-owner>`);
  await appears(page, 'h1');
  return page;
};

const accept = async (page: FirstOwnerElement, email: string) => {
  const field = await appears<HTMLInputElement>(page, 'input');
  field.value = email;
  button(page, 'Accept invitation').click();
  return field;
};

describe('first-owner', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getFirstInvitation', { association: 'Cal South', expiresAt: '2026-08-02T17:00:00.000Z' })
      .on('acceptFirstInvitation', { organization: { slug: 'cal-south', name: 'Cal South' } })
      .on('askForCode', { asked: true });
  });
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await cleanUp(server);
  });

  it('is accessible before and after accepting, used, over and offline, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      await expect(await open(lang)).to.be.accessible();
      server.refuse('getFirstInvitation', 409, 'already-decided');
      const used = await open(lang);
      await appears(used, 'touchline-sign-in');
      await expect(used).to.be.accessible();
      server.refuse('getFirstInvitation', 401, 'link-expired');
      await expect(await open(lang)).to.be.accessible();
      server.down('getFirstInvitation');
      await expect(await open(lang)).to.be.accessible();
      server.on('getFirstInvitation', { association: 'Cal South', expiresAt: '2026-08-02T17:00:00.000Z' });
    }
    const page = await open();
    await accept(page, 'office@state.example');
    await appears(page, 'touchline-sign-in');
    await expect(page).to.be.accessible();
  });

  it('asks and accepts nothing by being opened', async () => {
    await open();
    expect(server.asked.map(({ name }) => name)).to.deep.equal(['getFirstInvitation']);
    expect(server.asked[0]?.token).to.equal('tlf_one');
  });

  it('accepts with the address, leaves no used link behind, and asks for the code that was mailed', async () => {
    const page = await open();
    await accept(page, ' office@state.example ');
    const signIn = await appears(page, 'touchline-sign-in');
    await appears(signIn, 'input[name=code]');
    expect(server.calls('acceptFirstInvitation')[0]).to.deep.include({
      token: 'tlf_one',
      body: { email: 'office@state.example' },
    });
    expect(server.calls('askForCode')[0]?.body).to.deep.include({ email: 'office@state.example' });
    expect(location.hash).to.equal('');
  });

  it('says that another address is not the one it was made for, and keeps what was typed', async () => {
    server.refuse('acceptFirstInvitation', 403, 'not-allowed');
    const page = await open();
    const field = await accept(page, 'me@else.example');
    await says(page, 'made for another address');
    expect(field.value).to.equal('me@else.example');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks for an address before it asks the server', async () => {
    const page = await open();
    await accept(page, 'office');
    await says(page, 'Enter your email address');
    expect(server.calls('acceptFirstInvitation')).to.deep.equal([]);
  });

  it('says of each link that does not work why, and whom to ask', async () => {
    const sentences: [number, ProblemCode, string][] = [
      [401, 'link-expired', 'It worked for 24 hours'],
      [401, 'link-revoked', 'A newer invitation replaced it'],
      [401, 'link-not-valid', 'The link is incomplete'],
      [409, 'already-decided', 'It works only once'],
    ];
    for (const [status, code, sentence] of sentences) {
      server.refuse('getFirstInvitation', status, code);
      await says(await open(), sentence);
    }
    await says(await open('en', ''), 'The link is incomplete');
  });

  it('offers to try again where no answer comes', async () => {
    server.down('getFirstInvitation');
    const page = await open();
    server.on('getFirstInvitation', { association: 'Cal South', expiresAt: '2026-08-02T17:00:00.000Z' });
    button(page, 'Try again').click();
    await appears(page, 'input');
    expect(part(page, '[role=alert]:not([hidden])')).to.equal(null);
  });
});
