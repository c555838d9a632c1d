import { createExecutionContext, env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { createWebhooksIn } from '../../../worker/webhooks-in.ts';
import { aReport, sendCheckr } from '../builders/a-checkr.ts';
import { aCompletion, sendSafesport, signedSafesport } from '../builders/a-completion.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, SECRET } from '../builders/a-tree.ts';

const FRESH = `whsec_${btoa('another secret of 32 bytes......')}`;

async function withOwner() {
  const tree = await aTree(crypto.randomUUID().slice(0, 8));
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/sources`;
  const set = (source: string, secret: string) => call('PUT', `${path}/${source}/secret`, { token, body: { secret } });
  return { tree, token, path, set };
}

describe('the secret of a source', () => {
  it('when changed lets the new one in at once and the old one for a day', async () => {
    const { tree, set } = await withOwner();
    expect((await set('safesport', FRESH)).status).toBe(204);
    const send = (secret: string) => sendSafesport(tree.association, JSON.stringify(aCompletion()), { secret });
    expect((await send(FRESH)).status).toBe(202);
    expect((await send(SECRET)).status).toBe(202);
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    const later = createWebhooksIn(async () => tomorrow);
    const sendLater = async (secret: string) => {
      const request = signedSafesport(tree.association, JSON.stringify(aCompletion()), { secret, at: tomorrow });
      return (await later.fetch(request, env, createExecutionContext())).status;
    };
    expect(await sendLater(FRESH)).toBe(202);
    expect(await sendLater(SECRET)).toBe(401);
  });

  it('may be the public key of a sender that signs with ed25519', async () => {
    const { tree, set } = await withOwner();
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const raw = (await crypto.subtle.exportKey('raw', pair.publicKey)) as ArrayBuffer;
    const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
    expect((await set('safesport', `whpk_${base64(raw)}`)).status).toBe(204);
    const body = JSON.stringify(aCompletion());
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = new TextEncoder().encode(`msg_ed.${timestamp}.${body}`);
    const good = base64(await crypto.subtle.sign('Ed25519', pair.privateKey, signed));
    const send = (signature: string) =>
      sendSafesport(tree.association, body, { id: 'msg_ed', headers: { 'webhook-signature': signature } });
    expect((await send(`v1a,${good.slice(0, -4)}AAA=`)).status).toBe(401);
    expect((await send(`v1,${good}`)).status).toBe(401);
    expect((await send(`v1,AAAA v1a,${good}`)).status).toBe(202);
  });

  it('of Checkr opens its door', async () => {
    const { tree, set } = await withOwner();
    expect((await set('checkr', 'a key of some length')).status).toBe(204);
    expect((await sendCheckr(tree, aReport(), 'a key of some length')).status).toBe(202);
  });

  it('goes on beside another that was saved at the same moment: what somebody was told is saved counts', async () => {
    const { tree, set } = await withOwner();
    const secrets = ['a', 'b', 'c'].map((letter) => `whsec_${btoa(letter.repeat(32))}`);
    const answers = await Promise.all(
      secrets.map(async (secret) => ({ secret, answer: await set('safesport', secret) })),
    );
    expect(answers.some(({ answer }) => answer.status === 204)).toBe(true);
    for (const { answer, secret } of answers.filter((each) => each.answer.status !== 204)) {
      expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('then save again')]);
      expect((await set('safesport', secret)).status).toBe(204);
    }
    for (const secret of [SECRET, ...secrets]) {
      expect((await sendSafesport(tree.association, JSON.stringify(aCompletion()), { secret })).status).toBe(202);
    }
  });

  it('that cannot be one is refused with what it must look like', async () => {
    const { set } = await withOwner();
    for (const secret of ['short', 'no prefix but quite long enough', 'whsec_tooshort1234567']) {
      const answer = await set('safesport', secret);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('secret');
    }
    expect((await set('ussf', 'a key of some length')).status).toBe(404);
  });

  it('is not for a league, nor for another association', async () => {
    const { tree, path } = await withOwner();
    const body = { secret: FRESH };
    const west = await aTree('west');
    for (const owner of [`owner@${tree.league}.example`, `owner@${west.association}.example`]) {
      const token = await aSignIn(owner);
      expect((await call('PUT', `${path}/safesport/secret`, { token, body })).status).toBe(404);
      const theirs = `/v1/organizations/${tree.league}/sources/safesport/secret`;
      expect((await call('PUT', theirs, { token, body })).status).toBe(404);
    }
    expect((await call('PUT', `${path}/safesport/secret`, { body })).status).toBe(401);
  });
});
