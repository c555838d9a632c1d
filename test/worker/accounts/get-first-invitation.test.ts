import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { signFirstInvitation } from '../../../worker/accounts/first-invitation-token.ts';
import { aFirstInvitation, FOUNDER } from '../builders/a-first-invitation.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

const look = (token?: string) => call('GET', '/v1/first-invitation', token === undefined ? {} : { token });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code?: string }).code];

describe('looking at a first invitation', () => {
  it('says what it is for, and changes nothing however often it is done', async () => {
    const token = await aFirstInvitation();
    for (let times = 0; times < 3; times++) {
      const answer = await look(token);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ association: 'Cal South' });
    }
    expect((await env.DB.prepare('select count(*) as many from organization').first<{ many: number }>())?.many).toBe(0);
  });

  it('says that its day is over, that a newer one replaced it, or that it is none of ours', async () => {
    expect(await codeOf(await look(await aFirstInvitation({ hoursAgo: 25 })))).toEqual([401, 'link-expired']);
    const older = await aFirstInvitation();
    await aFirstInvitation();
    expect(await codeOf(await look(older))).toEqual([401, 'link-revoked']);
    for (const token of [undefined, 'tlf_', 'tlf_nothing', 'tlf_a.b', `${older}x`, `tlf_${'x'.repeat(5000)}`])
      expect(await codeOf(await look(token))).toEqual([401, 'link-not-valid']);
  });

  it('never names the address it was made for', async () => {
    expect(await (await look(await aFirstInvitation())).text()).not.toContain(FOUNDER);
  });

  it('is opened by no sign-in, and by no token that was signed for something else', async () => {
    const tree = await aTree();
    await aFirstInvitation();
    expect((await look(await aSignIn(`owner@${tree.association}.example`))).status).toBe(401);
    const { id = '' } = (await env.DB.prepare('select id from first_invitation').first<{ id: string }>()) ?? {};
    expect((await look(await signFirstInvitation('b3RoZXIga2V5', id))).status).toBe(401);
    expect((await look(await signFirstInvitation(env.TOKEN_KEY, id))).status).toBe(200);
  });
});
