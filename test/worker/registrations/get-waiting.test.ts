import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import { aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('who waits to be confirmed', () => {
  it('is listed with team and where they registered, and without those who are confirmed', async () => {
    const { tree, get } = await anOwner('league');
    await aMember(tree, { identity: { firstName: 'Confirmed', lastName: 'Coach', email: 'c@example.org' } });
    await register(tree.club, aForm({ phone: null }));
    const { items, more } = (await (await get('/registrations')).json()) as Waiting;
    expect(items).toMatchObject([
      { name: 'Ana Ortiz', team: 'Comets', organization: { slug: tree.club }, minor: false, probablyKnown: false },
    ]);
    expect(more).toBe(false);
  });

  it('is marked where somebody is probably in the records already', async () => {
    const { tree, get } = await anOwner('club');
    await aMember(tree, { identity: { firstName: 'Anna' } });
    await register(tree.club, aForm({ differentPerson: true }));
    const { items } = (await (await get('/registrations')).json()) as Waiting;
    expect(items.map(({ probablyKnown }) => probablyKnown)).toEqual([true]);
  });

  it('comes with the roles nobody is added for by hand there', async () => {
    const { get } = await anOwner('club');
    const { onlineOnly } = (await (await get('/registrations')).json()) as Waiting;
    expect(onlineOnly).toContain('head-coach');
  });

  it('is not for a coordinator, nor in another branch', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.get('/registrations')).status).toBe(403);
    expect((await coordinator.get('/registrations', coordinator.tree.otherClub)).status).toBe(404);
  });
});
