import { describe, expect, it } from 'vitest';
import type { CertificateReading } from '../../../contract/certificates/certificate-reading.ts';
import type { Me } from '../../../contract/people/member.ts';
import { sha256 } from '../../../worker/platform/seal.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const CORE = 'SafeSport Trained - U.S. Soccer Federation';
const recently = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
const path = '/v1/me/certificate-readings';

const look = async (token: string, lines: string[]) =>
  (await (await upload(token, { path, bytes: aPdf(lines) })).json()) as CertificateReading;

describe('looking at one’s own file before it is sent', () => {
  it('says whose it is, which course and which day, and stores nothing', async () => {
    const token = await aLink(await aMember(await aTree()));
    expect(await look(token, [CORE, 'Ana Ortiz', recently])).toEqual({
      hints: ['name-found', 'full-course'],
      name: 'Ana Ortiz',
      course: 'core',
      completedOn: recently,
      validThrough: null,
    });
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    expect(me.certificates).toEqual([]);
    expect(me.standings[0]?.state).toBe('draft');
  });

  it('warns of another name, and says which', async () => {
    const token = await aLink(await aMember(await aTree()));
    const reading = await look(token, ['This is to certify that', 'Bo Diaz', CORE, recently]);
    expect(reading).toMatchObject({ name: 'Bo Diaz', hints: ['name-missing', 'full-course'] });
  });

  it('warns of a single module, of the youth course, and of a day that is over by the policy', async () => {
    const token = await aLink(
      await aMember(await aTree('east', { validity: { 'abuse-prevention': { kind: 'rolling', months: 6 } } })),
    );
    expect((await look(token, ['Mandatory Reporting', 'Ana Ortiz', recently])).hints).toContain('single-module');
    expect((await look(token, ['SafeSport for Youth Athletes', 'Ana Ortiz', recently])).hints).toContain(
      'youth-course',
    );
    const sevenMonthsAgo = new Date(Date.now() - 213 * 86_400_000).toISOString().slice(0, 10);
    expect((await look(token, [CORE, 'Ana Ortiz', sevenMonthsAgo])).hints).toContain('out-of-date');
  });

  it('says that a PDF is locked or cannot be opened', async () => {
    const token = await aLink(await aMember(await aTree()));
    const broken = new TextEncoder().encode('%PDF-1.7 and then nothing of the kind');
    const answer = await upload(token, { path, bytes: broken });
    expect(((await answer.json()) as CertificateReading).hints).toEqual(['broken']);
  });

  it('warns of a picture that was used for somebody else by its hash alone, without telling who', async () => {
    const tree = await aTree();
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    const bo = await aMember(tree, { identity: { firstName: 'Bo', lastName: 'Diaz', email: 'bo@example.org' } });
    expect((await upload(await aLink(bo), { bytes })).status).toBe(201);
    const token = await aLink(await aMember(tree));
    const query = `requirement=abuse-prevention&sha256=${await sha256(bytes)}`;
    const answer = await call('POST', `${path}?${query}`, { token });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ hints: ['no-text', 'uploaded-for-another'] });
    expect(text).not.toMatch(/Bo|Diaz/);
  });

  it('refuses a picture without a hash, a requirement nobody asks for, and a stranger', async () => {
    const token = await aLink(await aMember(await aTree()));
    expect((await call('POST', `${path}?requirement=abuse-prevention`, { token })).status).toBe(422);
    expect((await upload(token, { path, requirement: 'concussion' })).status).toBe(422);
    expect((await upload('tll_nothing.at-all', { path })).status).toBe(401);
  });
});
