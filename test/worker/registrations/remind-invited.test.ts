import { describe, expect, it } from 'vitest';
import { INVITEE, invitedOf, mailedHoursAgo, registerOnlineMails } from '../builders/an-invited-person.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('reminding who was invited', () => {
  it('are reminded at most once a day', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    const ids = (await invitedOf(club)).items.map(({ invitedId }) => invitedId);
    const remind = async () => (await club.send('POST', '/invited/reminders', { invited: ids })).json();
    expect(await remind()).toEqual({ mailed: 0, left: 1 });
    await mailedHoursAgo(25);
    expect(
      (await Promise.all([remind(), remind()])).filter((each) => (each as { mailed: number }).mailed === 1),
    ).toHaveLength(1);
    expect(await registerOnlineMails()).toHaveLength(2);
    expect((await invitedOf(club)).items).toMatchObject([{ mails: 2 }]);
  });

  it('reminds nobody of another branch, and is not for a coordinator', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    await mailedHoursAgo(25);
    const body = { invited: (await invitedOf(club)).items.map(({ invitedId }) => invitedId) };
    expect(await (await (await anOwner('club')).send('POST', '/invited/reminders', body)).json()).toEqual({
      mailed: 0,
      left: 1,
    });
    expect((await (await someoneWith('coordinator', 'club')).send('POST', '/invited/reminders', body)).status).toBe(
      403,
    );
    expect((await club.send('POST', '/invited/reminders', { invited: [] })).status).toBe(422);
  });
});
