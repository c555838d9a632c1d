import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import { aMember } from '../builders/a-member.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const pending = (email: string, over = {}) => ({
  identity: { firstName: email, lastName: email, email },
  confirmed: false,
  ...over,
});

describe('confirming many registrations', () => {
  it('confirms each once and mails each once', async () => {
    const { tree, send, get } = await anOwner('club');
    const members = [];
    for (const each of ['one@x.example', 'two@x.example', 'three@x.example'])
      members.push((await aMember(tree, pending(each))).row.id);
    expect(await (await send('POST', '/confirmations', { members })).json()).toEqual({ confirmed: 3 });
    expect(await (await send('POST', '/confirmations', { members })).json()).toEqual({ confirmed: 0 });
    expect(((await (await get('/registrations')).json()) as Waiting).items).toEqual([]);
    const confirmed = (await mailsPosted()).filter(({ content }) => content.template === 'registration-confirmed');
    expect(confirmed).toHaveLength(3);
  });

  it('leaves people of another branch alone', async () => {
    const { tree, send } = await anOwner('club');
    const stranger = await aMember(tree, pending('stranger@x.example', { organization: tree.otherClub }));
    expect(await (await send('POST', '/confirmations', { members: [stranger.row.id] })).json()).toEqual({
      confirmed: 0,
    });
  });

  it('is not for a reviewer, nor without anybody named', async () => {
    const reviewer = await someoneWith('reviewer');
    expect((await reviewer.send('POST', '/confirmations', { members: ['x'] })).status).toBe(403);
    const { send } = await anOwner('club');
    expect((await send('POST', '/confirmations', { members: [] })).status).toBe(422);
  });
});
