import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { RefusedMails } from '../../../contract/refused-mails/refused-mail.ts';
import type { Reminders } from '../../../contract/reminders/reminder.ts';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { member } from '../../../worker/people/member.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { reminder } from '../../../worker/reminders/reminder.schema.ts';
import { mailsSent } from '../builders/a-mail-end.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const HOUR_MS = 3_600_000;

/** As Cloudflare's binding refuses an address for good. */
async function refuseAll() {
  const send = () => Promise.reject(Object.assign(new Error('suppressed'), { code: 'E_RECIPIENT_SUPPRESSED' }));
  const ports = await portsOf(env, new Date(Date.now() + HOUR_MS));
  await sendMails(ports, { ...env, EMAIL: { send } as SendEmail }, 'bulk');
}

async function aRefusal() {
  const owner = await anOwner('club');
  const ana = await aCoach(owner.tree, 'Ana');
  await owner.send('POST', '/reminders', { members: [ana.row.id] });
  await refuseAll();
  const listed = async () => ((await (await owner.get('/refused-mails')).json()) as RefusedMails).items;
  return { ...owner, ana, listed };
}

describe('mail that was refused', () => {
  it('is listed for the registrar, and nobody is reminded under that address', async () => {
    const { ana, listed, send } = await aRefusal();
    expect(await listed()).toMatchObject([{ memberId: ana.row.id, name: 'Ana OfAna', email: 'ana@example.org' }]);
    await drizzle(env.DB).delete(reminder);
    const preview = await send('POST', '/reminder-previews', { members: [ana.row.id] });
    expect(((await preview.json()) as Reminders).skipped).toEqual({ 'no-email': 1 });
  });

  it('is no longer listed once the address is another', async () => {
    const { ana, listed } = await aRefusal();
    await drizzle(env.DB).update(member).set({ email: 'ana@new.example' }).where(eq(member.id, ana.row.id));
    expect(await listed()).toEqual([]);
  });

  it('is forgotten when a mail gets through', async () => {
    const { tree, ana, listed, send } = await aRefusal();
    const other = await aCoach(tree, 'Ben', { identity: { email: ana.row.email } });
    await drizzle(env.DB).delete(reminder);
    await env.DB.prepare(`update mail set attempts = 0, due_at = created_at where member_id = ?`)
      .bind(ana.row.id)
      .run();
    await mailsSent();
    expect(await listed()).toEqual([]);
    expect(
      ((await (await send('POST', '/reminder-previews', { members: [other.row.id] })).json()) as Reminders).mails,
    ).toBe(1);
  });

  it('is not for a coordinator, nor for another branch', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.get('/refused-mails')).status).toBe(403);
    expect((await coordinator.get('/refused-mails', coordinator.tree.otherClub)).status).toBe(404);
    const { tree, get } = await aRefusal();
    expect((await get('/refused-mails', tree.otherClub)).status).toBe(404);
  });
});
