// Reminders before deadlines: 14 and 3 days before, to whoever is not there, each exactly once however the clock runs.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { requirementsPage } from '../../../worker/organizations/requirements-page.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { remindOfDeadlines } from '../../../worker/reminders/remind-of-deadlines.ts';
import { aCoach, approve, remindersPosted } from '../builders/a-reminder.ts';
import { aRequirementsPage } from '../builders/a-requirements-page.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';

/** Noon in Los Angeles on a day of August; the deadline is the 15th. */
const august = (day: number, hour = 20) => new Date(Date.UTC(2026, 7, day, hour));

const runAt = async (now: Date) => {
  const ports = { ...(await portsOf(env, now)), wake: async () => undefined };
  while (await remindOfDeadlines(ports));
};

const posted = async () =>
  (await remindersPosted()).map(
    ({ to, content }) => `${to.split('@')[0]} ${content.deadline} ${content.missing.length}`,
  );

async function aLeague(): Promise<Tree> {
  const tree = await aTree();
  const db = drizzle(env.DB);
  await db.update(organization).set({ deadlineReminders: true });
  const at = { organizationId: tree.idOf(tree.league), changedBy: 'x', changedAt: '2026-01-01T00:00:00.000Z' };
  await db.insert(requirementsPage).values({ page: aRequirementsPage(), ...at });
  return tree;
}

describe('reminders before a deadline', () => {
  it('go out 14 and 3 days before, once each, however often the clock runs', async () => {
    const tree = await aLeague();
    await aCoach(tree, 'Ana');
    for (let day = 25; day <= 31; day++) await runAt(new Date(Date.UTC(2026, 6, day, 20)));
    expect(await posted()).toEqual([]);
    for (let day = 1; day <= 20; day++) {
      await Promise.all([runAt(august(day)), runAt(august(day))]);
      await runAt(august(day, 23));
      if (day === 11) expect(await posted()).toEqual(['ana 2026-08-15 1']);
    }
    expect(await posted()).toEqual(['ana 2026-08-15 1', 'ana 2026-08-15 1']);
  });

  it('are made good after an outage, but never by a wrong one, and never after the day', async () => {
    const tree = await aLeague();
    await aCoach(tree, 'Ana');
    await runAt(august(5));
    expect(await posted()).toHaveLength(1);
    await runAt(august(16));
    expect(await posted()).toHaveLength(1);
    await aCoach(tree, 'Ben', { organization: tree.otherClub });
    await runAt(august(16, 23));
    expect(await posted()).toHaveLength(1);
  });

  it('pass over whoever is there in time, and reach who runs out before the day', async () => {
    const tree = await aLeague();
    const [there, soonOver] = [await aCoach(tree, 'Ana'), await aCoach(tree, 'Ben')];
    await approve(there.row.id, 'abuse-prevention', '2026-07-01', august(1));
    await approve(soonOver.row.id, 'abuse-prevention', '2025-08-10', august(1));
    await aCoach(tree, 'Pete', { confirmed: false });
    await aCoach(tree, 'Mia', { role: 'volunteer', identity: { birthDate: '2011-05-05' } });
    await runAt(august(2));
    expect(await posted()).toEqual(['ben 2026-08-15 1']);
  });

  it('wait for the morning there, and for an organization that wants them', async () => {
    const tree = await aLeague();
    await aCoach(tree, 'Ana');
    await runAt(august(1, 12));
    expect(await posted()).toEqual([]);
    const db = drizzle(env.DB);
    await db.update(organization).set({ deadlineReminders: null });
    await runAt(august(1, 16));
    expect(await posted()).toEqual([]);
    await db.update(organization).set({ deadlineReminders: true });
    await runAt(august(1, 17));
    expect(await posted()).toHaveLength(1);
  });
});
