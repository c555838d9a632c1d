import { describe, expect, it } from 'vitest';
import { anInvitation } from '../builders/an-invitation.ts';
import { anOwner } from '../builders/an-owner.ts';

describe('withdrawing an invitation', () => {
  it('closes it, once', async () => {
    const there = await anInvitation();
    const [open] = (await there.state()).invitations;
    expect((await there.send('DELETE', `/invitations/${open?.id}`)).status).toBe(204);
    expect((await there.state()).invitations).toEqual([]);
    expect((await there.send('DELETE', `/invitations/${open?.id}`)).status).toBe(404);
  });

  it('reaches no invitation of another organization', async () => {
    const there = await anInvitation();
    const [open] = (await there.state()).invitations;
    const stranger = await anOwner();
    expect((await stranger.send('DELETE', `/invitations/${open?.id}`)).status).toBe(404);
    expect((await stranger.send('DELETE', `/invitations/${open?.id}`, undefined, there.tree.league)).status).toBe(404);
    expect((await there.state()).invitations).toHaveLength(1);
  });
});
