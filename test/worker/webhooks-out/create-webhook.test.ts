import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { aSubscription } from '../builders/a-webhook.ts';

const body = { url: 'https://receiver.test/x/accepts', types: ['status.changed'] };

describe('subscribing a league’s own system', () => {
  it('gives the secret once, and never in a list', async () => {
    const there = await aSubscription();
    expect(there.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(JSON.stringify(await there.state())).not.toContain('whsec_');
  });

  it('is refused for a type nobody knows, or none', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.league}.example`);
    for (const types of [[], ['everything']]) {
      const answer = await call('POST', `/v1/organizations/${tree.league}/webhooks`, {
        token,
        body: { ...body, types },
      });
      expect(answer.status).toBe(422);
    }
  });

  it('is for owners only, and only of that branch', async () => {
    const tree = await aTree();
    await anAdministrator('registrar@league.example', tree.idOf(tree.league), 'registrar');
    const registrar = await aSignIn('registrar@league.example');
    const path = `/v1/organizations/${tree.league}/webhooks`;
    expect((await call('POST', path, { token: registrar, body })).status).toBe(403);
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', path, { token: club, body })).status).toBe(404);
    expect((await call('POST', path, { body })).status).toBe(401);
  });
});
