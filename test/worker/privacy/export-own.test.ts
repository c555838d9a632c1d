import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { aCheckr, aReport, sendCheckr } from '../builders/a-checkr.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { ACCESS_CODE, aTree } from '../builders/a-tree.ts';
import { unpack } from '../builders/an-export.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

const OWN = '/v1/me/export';

async function anaWithLink(prefix = `t${crypto.randomUUID().slice(0, 8)}`) {
  const tree = await aTree(prefix);
  const member = await aMember(tree);
  return { tree, member, link: await aLink(member) };
}

describe('a member’s copy of what is kept about them', () => {
  it('holds who they are, what happened, and the very bytes of their certificates', async () => {
    const { tree, link } = await anaWithLink();
    await call('POST', '/v1/me/training-starts', { token: link, body: { requirement: 'abuse-prevention' } });
    const bytes = aPdf(['A certificate of Ana']);
    await upload(link, { bytes, fileName: 'my ../certificate.pdf' });
    await call('POST', '/v1/me/corrections', { token: link, body: { lastName: 'Ortiz Vega' } });
    await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    await drain();
    const { answer, names, data, file } = await unpack(OWN, link);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="touchline-[\d-]+\.zip"$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(names).toEqual(['read-me.txt', 'data.json', 'certificates/1-abuse-prevention.pdf']);
    expect(file('certificates/1-abuse-prevention.pdf')).toEqual(bytes);
    expect(data).toMatchObject({
      person: { firstName: 'Ana', lastName: 'Ortiz', birthDate: '1988-04-12', email: 'ana@example.org' },
      registrations: [{ role: 'head-coach', division: 'U10', season: '2026' }],
      requirements: [{ requirement: 'abuse-prevention' }],
      certificates: [{ fileName: 'certificate.pdf', file: 'certificates/1-abuse-prevention.pdf' }],
      completedCourses: [{ course: 'core', person: { firstName: 'Ana', birthDate: '1988-04-12' } }],
      correctionsAskedFor: [{ fields: ['lastName'], proposed: { lastName: 'Ortiz Vega' } }],
    });
    const happened = data.history as { what: string; by: string }[];
    expect(happened.map(({ what }) => what).sort()).toEqual(['certificate-uploaded', 'completion', 'training-begun']);
  });

  it('tells nothing of anybody else, and no secret', async () => {
    const { tree, member, link } = await anaWithLink();
    const bob = { firstName: 'Roberto', lastName: 'Ortiz', birthDate: '1986-01-30', gender: 'male' as const };
    const spouse = await aMember(tree, { identity: bob });
    await upload(await aLink(spouse), { bytes: aPdf(['of Roberto']) });
    await upload(link);
    const owner = await aSignIn(`owner@${tree.association}.example`);
    const { items } = (await (
      await call('GET', `/v1/organizations/${tree.association}/reviews`, { token: owner })
    ).json()) as { items: { certificate: { id: string }; member: { memberId: string } }[] };
    for (const { certificate } of items) {
      const path = `/v1/organizations/${tree.association}/certificates/${certificate.id}/decision`;
      const body = { decision: 'rejected', reason: 'Not readable', completedOn: null, version: 1 };
      expect((await call('POST', path, { token: owner, body })).ok).toBe(true);
    }
    const { text, names } = await unpack(OWN, link);
    expect(names.filter((name) => name.startsWith('certificates/'))).toHaveLength(1);
    expect(text).toContain('Not readable');
    for (const secret of ['Roberto', spouse.row.id, `owner@${tree.association}`, ACCESS_CODE, 'tll_', 'Sealed'])
      expect(text, secret).not.toContain(secret);
    const { storage_key: key, sha256 } = (await env.DB.prepare('select * from certificate where member_id = ?')
      .bind(member.row.id)
      .first<{ storage_key: string; sha256: string }>()) ?? { storage_key: 'none', sha256: 'none' };
    expect(text).not.toContain(key);
    expect(text).not.toContain(sha256);
  });

  it('does not say how a background check came out when it came out badly', async () => {
    const { tree, link } = await anaWithLink();
    await aCheckr(tree);
    await sendCheckr(tree, aReport({ result: 'consider' }));
    await drain();
    const { text } = await unpack(OWN, link);
    expect(text).toContain('association-handles');
    expect(text).not.toMatch(/consider|backgroundCheckReports/);
  });

  it('leaves out a file that the association no longer keeps, and says so', async () => {
    const { link, member } = await anaWithLink();
    await upload(link);
    await env.DB.prepare('update certificate set erased_at = ? where member_id = ?')
      .bind('2026-08-01T00:00:00.000Z', member.row.id)
      .run();
    const { names, data } = await unpack(OWN, link);
    expect(names).toEqual(['read-me.txt', 'data.json']);
    expect(data.certificates).toMatchObject([{ file: null, fileErasedAt: '2026-08-01T00:00:00.000Z' }]);
  });

  it('needs a link that works, and is not an administrator’s', async () => {
    const { tree } = await anaWithLink();
    expect((await call('GET', OWN)).status).toBe(401);
    expect((await call('GET', OWN, { token: 'tll_abc.def' })).status).toBe(401);
    const token = await aSignIn(`owner@${tree.association}.example`);
    expect((await call('GET', OWN, { token })).status).toBe(401);
  });
});
