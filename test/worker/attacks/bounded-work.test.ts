// Bounds before work, and the attempt counted before it: what a stranger sends costs what a certificate or a calendar costs, and what ends
// the run it is worked on in is given up and shown.
import { env } from 'cloudflare:test';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AssignmentFeeds } from '../../../contract/assignment.ts';
import type { Me } from '../../../contract/member.ts';
import {
  CERTIFICATE_READS_MAX,
  CLAIM_SECONDS,
  FEED_ATTEMPTS_MAX,
  READINGS_PER_HOUR_MAX,
  UPLOADS_PER_DAY_MAX,
} from '../../../worker/limits.ts';
import { pdfIsBounded } from '../../../worker/pdf-is-bounded.ts';
import { portsOf } from '../../../worker/ports.ts';
import { readCertificates } from '../../../worker/read-certificates.ts';
import { readText } from '../../../worker/read-text.ts';
import { claimFeed } from '../../../worker/store/assignment-feeds.ts';
import { claimReading } from '../../../worker/store/certificates.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aCalendar, aFeed, anAssignment, GAME } from '../builders/an-assignment.ts';
import { upload } from '../builders/an-upload.ts';

const text = new TextEncoder();
const join = (...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
  const bytes = parts.map((part) => (typeof part === 'string' ? text.encode(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const stream = (dictionary: string, bytes: Uint8Array): Uint8Array =>
  join(`4 0 obj\n<<${dictionary} /Length ${bytes.length}>>\nstream\n`, bytes, '\nendstream\nendobj\n');

/** One word, drawn by a form that is drawn ten times by a form that is drawn ten times, and so on: 100,000 times in 2 kB. */
function laughing(): Uint8Array<ArrayBuffer> {
  const font = '/Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
  const form = (number: number, inner: string, next: number) =>
    `${number} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${font}/XObject<</A ${next} 0 R>>>>/Length ${inner.length}>>\nstream\n${inner}\nendstream\nendobj\n`;
  const ten = '/A Do '.repeat(10);
  return join(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>\nendobj\n',
    `4 0 obj\n<</Length ${ten.length}>>\nstream\n${ten}\nendstream\nendobj\n`,
    ...[5, 6, 7, 8].map((number) => form(number, ten, number + 1)),
    form(9, 'BT /F 9 Tf (hello) Tj ET', 9),
    'trailer\n<</Size 10/Root 1 0 R>>\n%%EOF',
  );
}

describe('a file whose text is read', () => {
  it('of two kilobytes that draw a word a hundred thousand times is read as far as a certificate goes', async () => {
    const read = await readText(laughing());
    expect('text' in read && read.text).toMatch(/^\s*h/);
    expect('text' in read && read.text.length).toBeLessThanOrEqual(20_000);
  });

  it('of a stream that unpacks into more than any certificate is not unpacked', async () => {
    const bomb = stream('/Filter/FlateDecode', zlibSync(new Uint8Array(30 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(pdfIsBounded(bomb)).toBe(false);
    const many = join(
      ...Array.from({ length: 4 }, () => stream('/Filter /FlateDecode', zlibSync(new Uint8Array(20e6)))),
    );
    expect(pdfIsBounded(many)).toBe(false);
    expect(pdfIsBounded(stream('/Filter[/FlateDecode/FlateDecode]', zlibSync(new Uint8Array(9))))).toBe(false);
    expect(await readText(join(aPdf(), bomb))).toEqual({ text: '' });
  });

  it('of ordinary streams is read: packed, in letters, broken, or not packed at all', () => {
    expect(pdfIsBounded(stream('/Filter/FlateDecode', zlibSync(text.encode('BT (Ana) Tj ET'))))).toBe(true);
    expect(pdfIsBounded(stream('/Filter[/ASCII85Decode/FlateDecode]', text.encode("GhQ*f;CR!5'Sc)P~>")))).toBe(true);
    expect(pdfIsBounded(stream('/Filter/FlateDecode', text.encode('encrypted, perhaps')))).toBe(true);
    expect(pdfIsBounded(stream('/Filter/DCTDecode', text.encode('a picture')))).toBe(true);
    expect(pdfIsBounded(aPdf())).toBe(true);
  });

  it('is given up when reading it ended its run, and people are told to look', async () => {
    const member = await aMember(await aTree());
    const token = await aLink(member);
    const { id } = (await (await upload(token)).json()) as { id: string };
    await env.DB.prepare('update certificate set read_at = null, hints = ?, read_attempts = 0').bind('[]').run();
    // Runs that ended in the middle: each had counted itself before.
    const at = (run: number) => portsOf(env, new Date(Date.now() + run * (CLAIM_SECONDS + 1) * 1000));
    for (let run = 1; run <= CERTIFICATE_READS_MAX; run++) {
      expect(await claimReading(await at(run), id)).toBe(run);
      expect(await claimReading(await at(run), id)).toBeNull();
    }
    await readCertificates(await at(CERTIFICATE_READS_MAX + 1), env.CERTIFICATES);
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    expect(me.certificates[0]?.hints).toEqual(['broken']);
    expect(await claimReading(await at(9), id)).toBeNull();
  });
});

describe('a good file while the store of files is away', () => {
  it('is read once the store is back, however often it was tried', async () => {
    const member = await aMember(await aTree());
    const token = await aLink(member);
    await upload(token);
    await env.DB.prepare('update certificate set read_at = null, hints = ?, read_attempts = 0').bind('[]').run();
    const away = { get: () => Promise.reject(new Error('R2 is away')) } as unknown as R2Bucket;
    const at = (run: number) => portsOf(env, new Date(Date.now() + run * (CLAIM_SECONDS + 1) * 1000));
    for (let run = 0; run <= CERTIFICATE_READS_MAX; run++) await readCertificates(await at(run), away);
    await readCertificates(await at(CERTIFICATE_READS_MAX + 1), env.CERTIFICATES);
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    expect(me.certificates[0]?.hints).not.toContain('broken');
    expect(me.certificates[0]?.hints.length).toBeGreaterThan(0);
  });
});

describe('one personal link', () => {
  it('sends so many files a day, and has so many looked at an hour', async () => {
    const member = await aMember(await aTree());
    const token = await aLink(member);
    const ports = await portsOf(env, new Date());
    const { countTry } = await import('../../../worker/store/guess-counter.ts');
    for (let at = 0; at < UPLOADS_PER_DAY_MAX; at++) await countTry(ports, `upload/${member.row.id}`, 24 * 60);
    const refused = await upload(token);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3600);
    for (let at = 0; at < READINGS_PER_HOUR_MAX; at++) await countTry(ports, `read-certificate/${member.row.id}`, 60);
    const reading = await upload(token, { path: '/v1/me/certificate-readings' });
    expect(reading.status).toBe(429);
    expect(Number(reading.headers.get('retry-after'))).toBeGreaterThan(60);
  });
});

describe('a calendar feed that ends every run it is read in', () => {
  it('is given up after some of them, and its assignor sees it', async () => {
    const { token, tree } = await anAssignment();
    const path = `/v1/organizations/${tree.league}/assignment-feeds`;
    const { url } = await aFeed(aCalendar(GAME));
    await call('POST', path, { token, body: { name: 'Ours', url, memberId: null } });
    await env.DB.prepare('update assignment_feed set attempts = 0, due_at = ?, claimed_until = null')
      .bind('2026-01-01T00:00:00.000Z')
      .run();
    const at = (run: number) => portsOf(env, new Date(Date.now() + run * (CLAIM_SECONDS + 1) * 1000));
    const claim = async (run: number) =>
      (await claimFeed(await at(run), 'never-broken')) ?? (await claimFeed(await at(run), 'broken'));
    for (let run = 1; run <= FEED_ATTEMPTS_MAX; run++) expect(await claim(run)).toBeDefined();
    expect(await claim(FEED_ATTEMPTS_MAX + 1)).toBeUndefined();
    const { items } = (await (await call('GET', path, { token })).json()) as AssignmentFeeds;
    expect(items[0]?.problem).toContain('not read anymore');
  });
});
