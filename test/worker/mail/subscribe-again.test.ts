import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Reminders } from '../../../contract/reminders/reminder.ts';
import { reminder } from '../../../worker/reminders/reminder.schema.ts';
import { aRemindedCoach } from '../builders/a-mail-end.ts';
import { call } from '../builders/a-sign-in.ts';

describe('having mails again', () => {
  it('undoes the end', async () => {
    const { path, send, ana } = await aRemindedCoach();
    await call('POST', path);
    expect(await (await call('DELETE', path)).json()).toMatchObject({ unsubscribed: false });
    await drizzle(env.DB).delete(reminder);
    const preview = await send('POST', '/reminder-previews', { members: [ana.row.id] });
    expect(((await preview.json()) as Reminders).mails).toBe(1);
  });

  it('changes nothing where nothing was ended', async () => {
    const { path } = await aRemindedCoach();
    expect((await call('DELETE', path)).status).toBe(200);
  });

  it('wants a token of ours', async () => {
    expect((await call('DELETE', '/v1/unsubscriptions/abc.def')).status).toBe(401);
  });
});
