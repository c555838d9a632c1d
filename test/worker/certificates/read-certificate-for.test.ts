import { describe, expect, it } from 'vitest';
import type { CertificateReading } from '../../../contract/certificates/certificate-reading.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const readings = (slug: string, id: string) => `/v1/organizations/${slug}/people/${id}/certificate-readings`;

describe('looking at a file for a member before it is sent', () => {
  it('compares it with that member', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const bytes = aPdf(['SafeSport Trained', 'Presented to', 'Bo Diaz', 'has completed']);
    const answer = await upload(token, { path: readings(tree.club, member.row.id), bytes });
    expect((await answer.json()) as CertificateReading).toMatchObject({
      name: 'Bo Diaz',
      hints: ['name-missing', 'full-course'],
    });
  });

  it('is refused to an administrator who only looks, and to the coach', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const path = readings(tree.club, member.row.id);
    expect((await upload(await aSignIn('assignor@club.example'), { path })).status).toBe(403);
    expect((await upload(await aLink(member), { path })).status).toBe(401);
  });

  it('does not find a member of another branch', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { organization: tree.otherClub });
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await upload(token, { path: readings(tree.club, member.row.id) })).status).toBe(404);
  });
});
