import { describe, expect, it } from 'vitest';
import { aCheckr, aReport, sendCheckr } from '../builders/a-checkr.ts';
import { office } from '../builders/a-duplicate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator } from '../builders/a-tree.ts';
import { unpack } from '../builders/an-export.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

const BIG_BYTES = 10 * 1024 * 1024;

describe('an association’s copy of what is kept about a member', () => {
  it('holds what only the association may know', async () => {
    const { tree, token } = await anOwner();
    const member = await aMember(tree);
    await aCheckr(tree);
    await sendCheckr(tree, aReport({ result: 'consider' }));
    await drain();
    const { data } = await unpack(`/v1/organizations/${tree.association}/people/${member.row.id}/export`, token);
    expect(data).toMatchObject({ person: { lastName: 'Ortiz' }, backgroundCheckReports: [{ outcome: 'consider' }] });
  });

  it('holds both records of somebody who was on the books twice', async () => {
    const { tree, token } = await anOwner();
    const ana = await aMember(tree);
    const anna = await aMember(tree, { identity: { firstName: 'Anna', email: 'anna@other.example' } });
    await upload(await aLink(anna), { bytes: aPdf(['of Anna']) });
    await office(tree.association, token).merged(ana.row.id, anna.row.id);
    const path = `/v1/organizations/${tree.association}/people/${ana.row.id}/export`;
    const { data, names } = await unpack(path, token);
    expect(data.alsoOnTheBooksAs).toMatchObject([{ firstName: 'Anna', email: 'anna@other.example' }]);
    expect(names).toContain('certificates/1-abuse-prevention.pdf');
  });

  it('hands over a certificate of 10 MB whole', async () => {
    const { tree, token } = await anOwner();
    const member = await aMember(tree);
    const bytes = new Uint8Array(BIG_BYTES);
    const pdf = aPdf(['A large one']);
    bytes.set(pdf);
    bytes.fill(10, pdf.length);
    expect((await upload(await aLink(member), { bytes })).status).toBe(201);
    const { file } = await unpack(`/v1/organizations/${tree.association}/people/${member.row.id}/export`, token);
    const got = file('certificates/1-abuse-prevention.pdf');
    expect(got.length).toBe(BIG_BYTES);
    expect(got.subarray(0, pdf.length)).toEqual(pdf);
  });

  it('is for owners of the association, not for its registrars and not for a club’s owner', async () => {
    for (const [role, of] of [
      ['registrar', 'association'],
      ['reviewer', 'association'],
      ['owner', 'club'],
      ['owner', 'league'],
    ] as const) {
      const { tree, get } = await someoneWith(role, of);
      const member = await aMember(tree);
      expect((await get(`/people/${member.row.id}/export`)).status, `${role} of ${of}`).toBe(403);
    }
  });

  it('is asked for under a club as well, by who owns the association', async () => {
    const { tree, token } = await anOwner();
    const member = await aMember(tree);
    expect((await unpack(`/v1/organizations/${tree.club}/people/${member.row.id}/export`, token)).names).toContain(
      'data.json',
    );
    const path = `/v1/organizations/${tree.otherClub}/people/${member.row.id}/export`;
    expect((await call('GET', path, { token })).status).toBe(404);
  });

  it('is not there for another association, nor without signing in', async () => {
    const { tree } = await anOwner();
    const member = await aMember(tree);
    const other = await anOwner();
    await anAdministrator(`both@${other.tree.association}.example`, other.tree.idOf(other.tree.association), 'owner');
    const stranger = await aSignIn(`both@${other.tree.association}.example`);
    for (const slug of [tree.association, other.tree.association]) {
      const path = `/v1/organizations/${slug}/people/${member.row.id}/export`;
      expect((await call('GET', path, { token: stranger })).status).toBe(404);
      expect((await call('GET', path)).status).toBe(401);
    }
  });
});
