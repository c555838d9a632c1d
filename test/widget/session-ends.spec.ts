// A session that was over when the page opened, or ends while a screen stands: the screen offers the sign-in, which it had not fetched.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sessionToken } from '../../widget/internal/held-token.ts';
import '../../widget/registration-desk/registration-desk-define.ts';
import { appears } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

describe('a screen whose session is over', () => {
  beforeEach(() => {
    server = new ServerDouble().refuse('getSession', 401, 'not-signed-in');
  });
  afterEach(() => {
    fixtureCleanup();
    server.stop();
    sessionToken.forget();
  });

  it('offers to sign in again', async () => {
    sessionToken.hold('tls_old');
    const desk = await fixture(html`<registration-desk organization="big-bear"></registration-desk>`);
    await appears(await appears(desk, 'touchline-sign-in'), 'input[name=email]');
    expect(desk.shadowRoot?.textContent).to.contain('Sign in again');
  });
});
