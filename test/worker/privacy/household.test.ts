// Whoever shares an address with an erased person keeps everything: their sign-in, their link, their files, what came in about them, and what
// they told us about mails.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../contract/own-page/account.ts';
import { mailRecipient } from '../../../worker/mail/mail-recipient.ts';
import { mailOptOut } from '../../../worker/mail/opt-out.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { ERASURE_LOOKED_AGAIN_MINUTES } from '../../../worker/privacy/limits.ts';
import { sweepErasures } from '../../../worker/privacy/sweep-erasures.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { unpack } from '../builders/an-export.ts';
import { anOwner } from '../builders/an-owner.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

async function aHousehold() {
  const owner = await anOwner();
  const email = `home-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const last = { lastName: 'Vega', email };
  const ana = await aMember(owner.tree, { identity: { ...last, firstName: 'Ana' } });
  const ben = await aMember(owner.tree, {
    identity: { ...last, firstName: 'Ben', birthDate: '1985-09-09', gender: 'male' },
  });
  return { ...owner, email, ana, ben, link: await aLink(ben) };
}

async function sweepAll(): Promise<void> {
  for (const minutes of [0, ERASURE_LOOKED_AGAIN_MINUTES + 1]) {
    const ports = await portsOf(env, new Date(Date.now() + minutes * 60_000));
    while (await sweepErasures(ports, env.CERTIFICATES));
  }
}

describe('the household of an erased person', () => {
  it('keeps everything that is theirs', async () => {
    const { tree, email, ana, ben, link, send } = await aHousehold();
    const bytes = aPdf(['of Ben']);
    await upload(link, { bytes });
    for (const { identity } of [ana, ben]) {
      const person = { ...identity, gender: identity.gender };
      expect((await sendSafesport(tree.association, JSON.stringify(aCompletion({ person })))).status).toBe(202);
    }
    await drain();
    const session = await aSignIn(email);
    const ports = await portsOf(env, new Date());
    const associationId = tree.idOf(tree.association);
    const recipient = await mailRecipient(ports, associationId, email);
    const since = '2026-08-01T00:00:00.000Z';
    await drizzle(env.DB).insert(mailOptOut).values({ recipient, kind: 'reminder', associationId, since });
    expect((await send('POST', `/people/${ana.row.id}/erasure`, { name: 'Ana Vega' })).status).toBe(200);
    await sweepAll();
    const { people } = (await (await call('POST', '/v1/account', { token: session })).json()) as Account;
    expect(people.map(({ identity }) => identity.firstName)).toEqual(['Ben']);
    const { file, data } = await unpack('/v1/me/export', link);
    expect(file('certificates/1-abuse-prevention.pdf')).toEqual(bytes);
    expect(data).toMatchObject({ completedCourses: [{ course: 'core' }], mailsEnded: [{ kind: 'reminder' }] });
    const arrived = await env.DB.prepare('select body_sealed from inbox where association_id = ?')
      .bind(associationId)
      .all<{ body_sealed: string }>();
    const bodies = await Promise.all(arrived.results.map((row) => ports.keys.open(row.body_sealed)));
    expect(bodies.filter((body) => body.includes('"Ben"'))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes('"Ana"'))).toEqual([]);
  });
});
