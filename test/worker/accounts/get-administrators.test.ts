import { describe, expect, it } from 'vitest';
import type { Administrators } from '../../../contract/accounts/administrators.ts';
import { anInvitation, NEW_PERSON } from '../builders/an-invitation.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('who administers an organization', () => {
  it('is listed with roles, open invitations, and the roles that can be given', async () => {
    const there = await anInvitation();
    const { items, invitations, roles } = await there.state();
    expect(items).toMatchObject([{ email: `owner@${there.tree.league}.example`, roles: ['owner'] }]);
    expect(invitations).toMatchObject([{ email: NEW_PERSON, role: 'registrar' }]);
    expect(roles).not.toContain('reviewer');
  });

  it('names nobody of another organization', async () => {
    const owner = await anOwner('league');
    const { items } = (await (await owner.get('/administrators', owner.tree.club)).json()) as Administrators;
    expect(items.map(({ email }) => email)).toEqual([`owner@${owner.tree.club}.example`]);
  });

  it('is for owners of that branch only', async () => {
    const reviewer = await someoneWith('reviewer');
    expect((await reviewer.get('/administrators')).status).toBe(403);
    const club = await someoneWith('registrar', 'club');
    expect((await club.get('/administrators', club.tree.otherClub)).status).toBe(404);
  });
});
