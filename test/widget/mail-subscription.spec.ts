// <mail-subscription>: opening it changes nothing, the button ends the mails, and the same button has them again.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { MailSubscriptionElement } from '../../widget/mail-subscription/mail-subscription.ts';
import '../../widget/mail-subscription/mail-subscription-define.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const state = { kind: 'reminder' as const, organization: 'Cal South', unsubscribed: false };

const open = async (lang = 'en', fragment = '#unsubscribe=abc.def') => {
  location.hash = fragment;
  return fixture<MailSubscriptionElement>(html`<mail-subscription lang=${lang}></mail-subscription>`);
};

describe('mail-subscription', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getUnsubscription', state)
      .on('unsubscribe', { ...state, unsubscribed: true })
      .on('subscribeAgain', state);
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    location.hash = '';
  });

  it('is accessible asking, ended, with a broken link and without a network, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const page = await open(lang);
      (await appears(page, 'button.primary')).click();
      await appears(page, 'button:not(.primary)');
      await expect(page).to.be.accessible();
      const broken = await open(lang, '#');
      await appears(broken, '[role=alert]');
      await expect(broken).to.be.accessible();
      server.down('getUnsubscription');
      const offline = await open(lang);
      await appears(offline, '[role=alert] button');
      await expect(offline).to.be.accessible();
      server.on('getUnsubscription', state);
    }
  });

  it('changes nothing by itself, ends the mails by the button, and has them again', async () => {
    const page = await open();
    await appears(page, 'button');
    expect(textOf(page)).to.contain('Cal South');
    expect(server.calls('unsubscribe')).to.have.length(0);
    button(page, 'Unsubscribe').click();
    await says(page, 'You’re unsubscribed from these emails.');
    expect(server.calls('unsubscribe')[0]?.url.pathname).to.equal('/v1/unsubscriptions/abc.def');
    button(page, 'Subscribe again').click();
    await says(page, 'You’re subscribed to these emails again.');
    expect(server.calls('subscribeAgain')).to.have.length(1);
  });

  it('says when the link is cut off', async () => {
    server.refuse('getUnsubscription', 401, 'link-not-valid');
    await says(await open(), 'This link is incomplete.');
  });
});
