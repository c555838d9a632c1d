import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { sendDigests } from '../../../worker/digest/send-digests.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';

describe('wanting the week’s news or not', () => {
  it('holds for the one who says so, and can be taken back', async () => {
    const { tree, token } = await anOwner('club');
    await aCoach(tree, 'Pete', { confirmed: false });
    const set = (how: string) => call('PUT', '/v1/session/digest', { token, body: { how } });
    expect(await (await set('off')).json()).toEqual({ how: 'off' });
    // A Wednesday: whatever day the machine has, the week’s Monday is past.
    await sendDigests(await portsOf(env, new Date('2026-08-05T20:00:00Z')));
    const to = (await mailsPosted()).flatMap((each) => (each.content.template === 'digest' ? [each.to] : []));
    expect(to).toContain(`owner@${tree.league}.example`);
    expect(to).not.toContain(`owner@${tree.club}.example`);
    expect(await (await set('weekly')).json()).toEqual({ how: 'weekly' });
    expect(await (await call('GET', '/v1/session/digest', { token })).json()).toEqual({ how: 'weekly' });
  });

  it('knows two answers', async () => {
    const { token } = await anOwner('club');
    expect((await call('PUT', '/v1/session/digest', { token, body: { how: 'daily' } })).status).toBe(422);
  });

  it('is for whoever is signed in', async () => {
    expect((await call('PUT', '/v1/session/digest', { body: { how: 'off' } })).status).toBe(401);
  });
});
