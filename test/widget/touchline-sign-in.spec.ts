// <touchline-sign-in>: an address, six digits, a session for the whole page.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { TouchlineSignInElement } from '../../widget/touchline-sign-in/touchline-sign-in.ts';
import '../../widget/touchline-sign-in/touchline-sign-in-define.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const askForCode = async () => {
  const form = await fixture<TouchlineSignInElement>(html`<touchline-sign-in lang="en"></touchline-sign-in>`);
  (await appears<HTMLInputElement>(form, 'input[name=email]')).value = 'dana@cal-south.example';
  button(form, 'Email me a code').click();
  return { form, code: await appears<HTMLInputElement>(form, 'input[name=code]') };
};

describe('touchline-sign-in', () => {
  beforeEach(() => {
    server = new ServerDouble().on('askForCode', { asked: true });
  });
  afterEach(() => cleanUp(server));

  it('is accessible before and after the code is sent, in both languages', async () => {
    const { form } = await askForCode();
    await expect(form).to.be.accessible();
    const spanish = await fixture<TouchlineSignInElement>(html`<touchline-sign-in lang="es"></touchline-sign-in>`);
    await says(spanish, 'Enviarme un código');
    await expect(spanish).to.be.accessible();
  });

  it('opens a session for the page with the six digits', async () => {
    server.on('signIn', { token: 'tls_one', device: 'device-one', session: buildSession() });
    const { form, code } = await askForCode();
    code.value = '123 456';
    const signedIn = oneEvent(form, 'touchline-signed-in');
    button(form, 'Sign in').click();
    await signedIn;
    expect(server.calls('signIn')[0]?.body).to.deep.equal({
      email: 'dana@cal-south.example',
      device: null,
      code: '123456',
    });
    expect(localStorage.getItem('touchline.device')).to.equal('device-one');
    expect(sessionToken.value).to.equal('tls_one');
  });

  it('says that a code is wrong without saying whether the address is known', async () => {
    server.refuse('signIn', 401, 'code-not-valid');
    const { form, code } = await askForCode();
    code.value = '000000';
    button(form, 'Sign in').click();
    await says(form, 'incorrect or expired');
    expect(sessionToken.value).to.equal(null);
  });

  it('asks for all six digits before it sends them', async () => {
    const { form, code } = await askForCode();
    code.value = '123';
    button(form, 'Sign in').click();
    await says(form, 'Enter the six digits');
    expect(server.calls('signIn')).to.have.length(0);
  });

  it('asks again for an address that no mail would reach, as the server would', async () => {
    for (const wrong of [
      'dana@cal-south.example;',
      'dana@cal-south.example. ',
      'dana@cal-south,example',
      '<dana@x.example>',
    ]) {
      const form = await fixture<TouchlineSignInElement>(html`<touchline-sign-in lang="en"></touchline-sign-in>`);
      (await appears<HTMLInputElement>(form, 'input[name=email]')).value = wrong;
      button(form, 'Email me a code').click();
      await appears(form, 'input[name=email][aria-invalid=true]');
      expect(server.calls('askForCode'), wrong).to.have.length(0);
    }
  });

  it('moves the focus to the code', async () => {
    const { form, code } = await askForCode();
    expect(form.shadowRoot?.activeElement).to.equal(code);
  });

  it('tells that the server is away', async () => {
    server.down('askForCode');
    const form = await fixture<TouchlineSignInElement>(html`<touchline-sign-in lang="en"></touchline-sign-in>`);
    (await appears<HTMLInputElement>(form, 'input[name=email]')).value = 'dana@cal-south.example';
    button(form, 'Email me a code').click();
    await says(form, 'We can’t connect right now');
    expect(part(form, 'input[name=code]')).to.equal(null);
  });
});
