import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { aRemindedCoach, mailsSent } from '../builders/a-mail-end.ts';
import { aCodeFor, call } from '../builders/a-sign-in.ts';

describe('the end of a kind of mail', () => {
  it('is named in the mail, for people and for mail programs', async () => {
    const { mail, path, tree } = await aRemindedCoach();
    expect(mail.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    expect(mail.text).toContain('/pages/unsubscribe?lang=en#unsubscribe=');
    expect(await (await call('GET', path)).json()).toEqual({
      kind: 'reminder',
      organization: `The ${tree.association}`,
      unsubscribed: false,
    });
  });

  it('does nothing when it is only opened: a browser is shown the page that asks', async () => {
    const { path } = await aRemindedCoach();
    const opened = await SELF.fetch(`https://touchline.test${path}`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
      redirect: 'manual',
    });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toContain('/pages/unsubscribe#unsubscribe=');
    expect(await (await call('GET', path)).json()).toMatchObject({ unsubscribed: false });
  });

  it('is not in a mail that is essential', async () => {
    const { tree } = await aRemindedCoach();
    const email = `owner@${tree.league}.example`;
    await aCodeFor(email);
    const mail = (await mailsSent()).find(({ to }) => to === email);
    expect(mail?.text).toMatch(/\d{6}/);
    expect(mail?.headers['List-Unsubscribe']).toBe(undefined);
  });

  it('is nothing without a token of ours', async () => {
    expect((await call('GET', '/v1/unsubscriptions/abc.def')).status).toBe(401);
  });
});
