import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import { getCertificate } from '../../../worker/certificates/certificates.store.ts';
import { eraseOldFiles } from '../../../worker/certificates/erase-old-files.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { anOwner } from '../builders/an-owner.ts';

const DAY_MS = 86_400_000;

async function decidedCertificate(retentionMonths: number | null) {
  const owner = await anOwner();
  const { tree, token, send } = owner;
  const member = await aMember(tree);
  await send('PUT', '/settings', { retentionMonths: { value: retentionMonths } });
  const url = `https://touchline.test/v1/organizations/${tree.association}/people/${member.row.id}/certificates`;
  const uploaded = await SELF.fetch(`${url}?requirement=abuse-prevention`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, origin: 'https://league.example', 'content-type': 'application/pdf' },
    body: aPdf(),
  });
  const { id } = (await uploaded.json()) as Certificate;
  const completedOn = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10);
  await send('POST', `/certificates/${id}/decision`, { decision: 'approved', reason: null, completedOn, version: 1 });
  const file = () => owner.get(`/certificates/${id}/file`);
  const eraseAfterDays = async (days: number) =>
    eraseOldFiles(await portsOf(env, new Date(Date.now() + days * DAY_MS)), env.CERTIFICATES);
  const row = async () => getCertificate((await portsOf(env, new Date())).db, tree.idOf(tree.association), id);
  return { file, eraseAfterDays, row };
}

describe('erasing old files', () => {
  it('erases a file when its months are over, not before, and keeps the decision', async () => {
    const there = await decidedCertificate(2);
    await there.eraseAfterDays(40);
    expect((await there.file()).status).toBe(200);
    await there.eraseAfterDays(80);
    expect((await there.file()).status).toBe(404);
    expect(await there.row()).toMatchObject({ state: 'approved' });
  });

  it('keeps every file where the association says nothing', async () => {
    const there = await decidedCertificate(null);
    await there.eraseAfterDays(5000);
    expect((await there.file()).status).toBe(200);
  });
});
