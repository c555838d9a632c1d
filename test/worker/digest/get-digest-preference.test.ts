import { describe, expect, it } from 'vitest';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';

describe('whether the week’s news is wanted', () => {
  it('is yes until somebody says no', async () => {
    const { token } = await anOwner('club');
    expect(await (await call('GET', '/v1/session/digest', { token })).json()).toEqual({ how: 'weekly' });
  });

  it('is for whoever is signed in', async () => {
    expect((await call('GET', '/v1/session/digest')).status).toBe(401);
  });

  it('is not for a coach', async () => {
    const { tree } = await anOwner('club');
    expect((await call('GET', '/v1/session/digest', { token: await aLink(await aMember(tree)) })).status).toBe(401);
  });
});
