import { env, SELF } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Reminders } from '../../../contract/reminders/reminder.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { mailOptOut } from '../../../worker/mail/opt-out.schema.ts';
import { reminder } from '../../../worker/reminders/reminder.schema.ts';
import { aRemindedCoach, mailsSent } from '../builders/a-mail-end.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { call } from '../builders/a-sign-in.ts';

describe('ending a kind of mail', () => {
  it('takes what mail programs post, and the button of the page; twice is once', async () => {
    const { path, send, ana } = await aRemindedCoach();
    const oneClick = await SELF.fetch(`https://touchline.test${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(oneClick.status).toBe(200);
    expect(await (await call('POST', path)).json()).toMatchObject({ unsubscribed: true });
    await drizzle(env.DB).delete(reminder);
    const answer = (await (await send('POST', '/reminders', { members: [ana.row.id] })).json()) as Reminders;
    expect(answer).toMatchObject({ mails: 0, skipped: { unsubscribed: 1 } });
  });

  it('also holds for a mail that waits in the outbox, and for nobody else', async () => {
    const { path, send, ana, tree } = await aRemindedCoach();
    await drizzle(env.DB).delete(reminder);
    await drizzle(env.DB).delete(mail);
    const ben = await aCoach(tree, 'Ben');
    await send('POST', '/reminders', { members: [ana.row.id, ben.row.id] });
    await call('POST', path);
    const to = (await mailsSent()).map((each) => each.to);
    expect(to).toContain(ben.row.email);
    expect(to).not.toContain(ana.row.email);
    const rows = await drizzle(env.DB).select().from(mail).all();
    expect(rows.filter(({ lastError }) => lastError === 'unsubscribed')).toHaveLength(1);
  });

  it('does nothing with a token that is not ours, or is for something else', async () => {
    const { path } = await aRemindedCoach();
    expect((await call('POST', `${path}x`)).status).toBe(401);
    expect((await call('POST', '/v1/unsubscriptions/tll_abc.def')).status).toBe(401);
    expect(await drizzle(env.DB).select().from(mailOptOut).all()).toEqual([]);
  });
});
