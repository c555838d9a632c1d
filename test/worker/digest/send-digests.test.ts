// The weekly digest: once a week and administrator however the clock runs, in their language, and nothing when there is nothing to say.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { sendDigests } from '../../../worker/digest/send-digests.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { mailRecipient } from '../../../worker/mail/mail-recipient.ts';
import { noteRefused } from '../../../worker/mail/refused-addresses.store.ts';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aCoach, approve } from '../builders/a-reminder.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

/** A day of August 2026 at an hour of UTC; the 3rd and the 10th are Mondays, 14:00 UTC is 7 in Los Angeles. */
const august = (day: number, hour = 20) => new Date(Date.UTC(2026, 7, day, hour));

const runAt = async (now: Date) => {
  const ports = { ...(await portsOf(env, now)), wake: async () => undefined };
  while (await sendDigests(ports));
};

const digests = async () =>
  (await mailsPosted()).flatMap(({ to, language, content }) =>
    content.template === 'digest' ? [{ to, language, content }] : [],
  );
const readers = async () => (await digests()).map(({ to }) => to).sort();

describe('the weekly digest', () => {
  it('comes on Monday morning, once, to everybody whose branch has news', async () => {
    const tree = await aTree();
    await aCoach(tree, 'Pete', { confirmed: false });
    await runAt(august(3, 13));
    expect(await readers()).toEqual([]);
    await Promise.all([runAt(august(3, 14)), runAt(august(3, 14))]);
    for (let day = 3; day < 10; day++) await runAt(august(day, 21));
    // The other club has nothing to tell.
    expect(await readers()).toEqual([
      'owner@east-association.example',
      'owner@east-club.example',
      'owner@east-league.example',
    ]);
    await runAt(august(10, 15));
    expect(await readers()).toHaveLength(6);
  });

  it('comes late after an outage, and tells of one week only', async () => {
    const tree = await aTree();
    await aCoach(tree, 'Pete', { confirmed: false });
    await runAt(august(6));
    expect(await readers()).toHaveLength(3);
    await runAt(august(25));
    expect(await readers()).toHaveLength(6);
  });

  it('says what changed, what waits, whose mail was refused and where all stand, in both languages', async () => {
    const tree = await aTree();
    const ana = await aCoach(tree, 'Ana');
    await approve(ana.row.id, 'abuse-prevention', '2026-07-29', august(1));
    await aCoach(tree, 'Pete', { confirmed: false });
    const ben = await aCoach(tree, 'Ben');
    const ports = await portsOf(env, august(1));
    const { associationId, email, id: memberId } = ben.row;
    const recipient = await mailRecipient(ports, associationId, email);
    await noteRefused(ports.db, { recipient, associationId, memberId, refusedAt: ports.now.toISOString() });
    await drizzle(env.DB).update(organization).set({ language: 'es' });
    await runAt(august(3));
    const club = (await digests()).find(({ to }) => to === 'owner@east-club.example');
    if (!club) throw new Error('The club heard nothing');
    expect(club.language).toBe('es');
    const english = (await writeLetter(club.content, 'en', 'https://x.test')).text;
    for (const said of [
      '1 registration to confirm',
      '1 newly approved',
      'Ben OfBen: ben@example.org bounced on August 1, 2026',
      'SafeSport training: 1 of 2 approved',
    ])
      expect(english).toContain(said);
    const spanish = (await writeLetter(club.content, 'es', 'https://x.test')).text;
    for (const said of [
      '1 inscripción por confirmar',
      '1 aprobación nueva',
      'capacitación SafeSport: 1 de 2 aprobados',
    ])
      expect(spanish).toContain(said);
  });

  it('tells nothing of a background check that runs', async () => {
    const tree = await aTree();
    const ana = await aCoach(tree, 'Ana');
    await approve(ana.row.id, 'background-check', '2026-07-29', august(1));
    await env.DB.prepare(`update standing set state = 'submitted', why = '{"key":"background-check-consider"}'`).run();
    await runAt(august(3));
    expect(await readers()).toEqual([]);
  });

  it('does not reach an assignor, nor somebody who came this week', async () => {
    const tree = await aTree();
    await aCoach(tree, 'Pete', { confirmed: false });
    await anAdministrator('assignor@east.example', tree.idOf(tree.club), 'assignor');
    await env.DB.prepare(
      `update administrator set created_at = '2026-08-04T00:00:00.000Z' where email like 'owner@east-club%'`,
    ).run();
    await runAt(august(5));
    expect(await readers()).toEqual(['owner@east-association.example', 'owner@east-league.example']);
  });
});
