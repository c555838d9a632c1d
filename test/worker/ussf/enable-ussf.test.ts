import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { ussfAccess } from '../../../worker/ussf/ussf.schema.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf, CLIENT_SECRET, USSF_SECRET } from '../builders/a-ussf.ts';

describe('turning on access to U.S. Soccer’s records', () => {
  it('records the consent with its words, keeps every secret in, and begins the look-up', async () => {
    const tree = await aTree();
    await anOfficial(tree);
    const { enable } = await aUssf({ tree, enabled: false });
    const answer = await enable();
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      enabled: true,
      hasCredentials: true,
      hasWebhookSecret: true,
      webhookHeader: 'x-ussf-secret',
      consent: { wording: '2026-11', by: `owner@${tree.association}.example` },
      progress: { officials: 1 },
    });
    for (const secret of [CLIENT_SECRET, USSF_SECRET]) expect(text).not.toContain(secret);
    const [row] = await drizzle(env.DB).select().from(ussfAccess).all();
    expect(row?.consentText).toContain('We ask U.S. Soccer');
    expect(JSON.stringify(row)).not.toContain(CLIENT_SECRET);
  });

  it('again without secrets keeps those that are set', async () => {
    const { enable } = await aUssf();
    const again = await enable({ clientId: null, clientSecret: null, webhookSecret: null, publicLookUp: true });
    expect(await again.json()).toMatchObject({ hasCredentials: true, hasWebhookSecret: true, publicLookUp: true });
  });

  it('is not part of the Recreational plan', async () => {
    const { enable, access } = await aUssf({ tree: await aTree('rec', { plan: 'recreational' }), enabled: false });
    expect((await enable()).status).toBe(403);
    expect(await access()).toMatchObject({ plan: 'recreational', enabled: false });
  });

  it('needs the consent, and a way to ask', async () => {
    const { enable } = await aUssf({ enabled: false });
    for (const over of [{ consent: 'no' }, { clientId: null, clientSecret: null }, { webhookHeader: 'two words' }])
      expect((await enable(over)).status).toBe(422);
  });

  it('is an owner’s of the association alone', async () => {
    const { tree, path } = await aUssf({ enabled: false });
    await anAdministrator('registrar@only.example', tree.idOf(tree.association), 'registrar');
    const body = {};
    expect((await call('PUT', path, { body })).status).toBe(401);
    const registrar = await aSignIn('registrar@only.example');
    expect((await call('PUT', path, { token: registrar, body })).status).toBe(403);
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('PUT', path, { token: club, body })).status).toBe(404);
    const own = path.replace(tree.association, tree.club);
    expect((await call('PUT', own, { token: club, body })).status).toBe(404);
  });
});
