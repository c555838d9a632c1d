import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import { register } from '../builders/a-registration.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

async function oneDeclined() {
  const club = await anOwner('club');
  await register(club.tree.club);
  const waiting = async () => (await (await club.get('/registrations')).json()) as Waiting;
  const before = (await waiting()).items[0];
  const path = `/registrations/${before?.registrationId}`;
  await club.send('POST', `${path}/decline`, { reason: null });
  return { ...club, waiting, before, path, putBack: () => club.send('POST', `${path}/restoration`) };
}

const declinedMails = async () =>
  (await mailsPosted()).filter(({ content }) => content.template === 'registration-declined');

describe('putting back a declined registration', () => {
  it('has it wait as before, and no mail is sent', async () => {
    const { waiting, before, putBack } = await oneDeclined();
    expect(await (await putBack()).json()).toEqual({ mail: 'withdrawn' });
    expect(await waiting()).toMatchObject({ items: [before], declined: [] });
    expect(await declinedMails()).toEqual([]);
  });

  it('twice does nothing more; declined again it is mailed again', async () => {
    const { send, path, putBack } = await oneDeclined();
    await putBack();
    expect((await putBack()).status).toBe(404);
    expect((await send('POST', `${path}/decline`, { reason: 'Now for good' })).status).toBe(204);
    expect(await declinedMails()).toMatchObject([{ content: { reason: 'Now for good' } }]);
  });

  it('is refused where the person has registered again for the same', async () => {
    const { tree, waiting, putBack } = await oneDeclined();
    await register(tree.club);
    expect((await putBack()).status).toBe(409);
    expect((await waiting()).items).toHaveLength(1);
  });

  it('is not for another branch, nor for a reviewer', async () => {
    const { path } = await oneDeclined();
    expect((await (await anOwner('club')).send('POST', `${path}/restoration`)).status).toBe(404);
    expect((await (await someoneWith('reviewer')).send('POST', `${path}/restoration`)).status).toBe(403);
  });
});
