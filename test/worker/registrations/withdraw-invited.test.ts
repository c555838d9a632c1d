import { describe, expect, it } from 'vitest';
import { INVITEE, invitedOf, registerOnlineMails } from '../builders/an-invited-person.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('taking somebody off the list of those invited', () => {
  it('are taken off the list, and can be invited again', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    const [item] = (await invitedOf(club)).items;
    expect((await club.send('DELETE', `/invited/${item?.invitedId}`)).status).toBe(204);
    expect((await club.send('DELETE', `/invited/${item?.invitedId}`)).status).toBe(404);
    expect(await (await club.send('POST', '/invited', INVITEE)).json()).toEqual({ outcome: 'invited' });
    expect(await registerOnlineMails()).toHaveLength(2);
  });

  it('takes nobody of another branch off, and is not for a coordinator', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    const [item] = (await invitedOf(club)).items;
    const at = `/invited/${item?.invitedId}`;
    expect((await (await anOwner('club')).send('DELETE', at)).status).toBe(404);
    expect((await (await someoneWith('coordinator', 'club')).send('DELETE', at)).status).toBe(403);
    expect((await invitedOf(club)).count).toBe(1);
  });
});
