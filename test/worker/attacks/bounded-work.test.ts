// Bounds before work, and the attempt counted before it: what a stranger sends costs what a certificate or a calendar costs, and what ends
// the run it is worked on in is given up and shown.
import { env } from 'cloudflare:test';
import { zlibSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { AssignmentFeeds } from '../../../contract/games/assignment.ts';
import type { Me } from '../../../contract/people/member.ts';
import { claimReading } from '../../../worker/certificates/certificates.store.ts';
import {
  CERTIFICATE_READS_MAX,
  READINGS_BROKEN_OFF_MAX,
  READINGS_PER_HOUR_MAX,
  UPLOADS_PER_DAY_MAX,
} from '../../../worker/certificates/limits.ts';
import { pdfIsBounded } from '../../../worker/certificates/pdf-is-bounded.ts';
import { readCertificates } from '../../../worker/certificates/read-certificates.ts';
import { readText } from '../../../worker/certificates/read-text.ts';
import { claimFeed } from '../../../worker/games/assignment-feeds.store.ts';
import { FEED_ATTEMPTS_MAX } from '../../../worker/games/limits.ts';
import { CLAIM_SECONDS } from '../../../worker/platform/limits.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
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

/** Packed by zlib, then five letters for each four bytes. */
function inLetters(words: string): string {
  const packed = [...zlibSync(text.encode(words)), 0, 0, 0];
  const groups = Array.from({ length: Math.floor(packed.length / 4) }, (_, at) =>
    packed.slice(at * 4, at * 4 + 4).reduce((sum, byte) => sum * 256 + byte, 0),
  );
  const letters = (group: number) =>
    [4, 3, 2, 1, 0].map((place) => String.fromCharCode(33 + (Math.floor(group / 85 ** place) % 85))).join('');
  return groups.map(letters).join('');
}

/** What zlib keeps as it is, before what comes next. */
const stored = (words: string): Uint8Array =>
  join(new Uint8Array([0, words.length, 0, 255 - words.length, 255]), words);

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
    expect(pdfIsBounded(stream('/Filter[/FlateDecode/FlateDecode]', zlibSync(zlibSync(new Uint8Array(9)))))).toBe(
      false,
    );
    expect(await readText(join(aPdf(), bomb))).toEqual({ text: '' });
  });

  const bomb = zlibSync(new Uint8Array(30 * 1024 * 1024).fill(32));
  it.each([
    ['a name in numbers', stream('/Filter/#46lateDecode', bomb)],
    ['a name that stands elsewhere', join('7 0 obj\n/FlateDecode\nendobj\n', stream('/Filter 7 0 R', bomb))],
    ['a dictionary longer than any', stream(`/Filter/FlateDecode/X(${'a'.repeat(5000)})`, bomb)],
    ['a text that looks like another object', stream('/Filter/FlateDecode/X( obj)', bomb)],
    ['a text that looks like a stream', stream('/X(stream)/Filter/FlateDecode', bomb)],
    ['a stream twice packed', stream('/Filter[/#46l/#46l]', zlibSync(bomb))],
    ['an old packer behind a text', stream('/Filter/LZWDecode/X(endstream)', text.encode('packed'))],
    ['an old packer in numbers', stream('/Filter/#4c#5aWDecode', text.encode('packed'))],
    [
      'more than a line between the word and its bytes',
      join('4 0 obj\n<</Filter/Fl>>\nstream  %\n', bomb, '\nendstream'),
    ],
    [
      'an end within its bytes',
      stream('/Filter/FlateDecode', join(bomb.subarray(0, 2), stored('endstream'), bomb.subarray(2))),
    ],
    ['states saved without end', stream('', text.encode('q '.repeat(400)))],
    ['states saved without end, packed', stream('/Filter/FlateDecode', zlibSync(text.encode('q\n'.repeat(400))))],
    ['a million orders', stream('/Filter/FlateDecode', zlibSync(text.encode('/X gs '.repeat(500_000))))],
    ['a stream a byte', join(...Array.from({ length: 6000 }, () => 'stream\n'))],
  ])('of a bomb behind %s is not read', (_behind, bytes) => {
    expect(pdfIsBounded(bytes)).toBe(false);
  });

  it('that asks for its end a hundred thousand times is looked through once', () => {
    const asking = join('%PDF-1.4\n', ' obj/FlateDecode stream\n'.repeat(100_000));
    let searched = 0;
    const search = String.prototype.indexOf;
    const counted = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, ...given) {
      const found = search.apply(this, given);
      if (this.length > 1_000_000) searched += (found < 0 ? this.length : found) - (given[1] ?? 0);
      return found;
    });
    pdfIsBounded(asking);
    counted.mockRestore();
    expect(searched).toBeLessThan(5 * asking.length);
  });

  it('of a picture of ten megabytes, and of a long drawing, is read', () => {
    const picture = new Uint8Array(10 * 1024 * 1024).map((_, at) => (at * 2_654_435_761) >>> 24);
    expect(pdfIsBounded(stream('/Subtype/Image/Filter/FlateDecode', zlibSync(picture)))).toBe(true);
    expect(
      pdfIsBounded(stream('/Filter/FlateDecode', zlibSync(text.encode('q 100.25 200.5 l Q '.repeat(20_000))))),
    ).toBe(true);
  });

  it('of ordinary streams is read: packed, in letters, broken, or not packed at all', () => {
    expect(pdfIsBounded(stream('/Filter/FlateDecode', zlibSync(text.encode('BT (Ana) Tj ET'))))).toBe(true);
    expect(
      pdfIsBounded(stream('/Filter[/ASCII85Decode/FlateDecode]', text.encode(`${inLetters('BT (Ana) Tj ET')}~>`))),
    ).toBe(true);
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
    const { countTry } = await import('../../../worker/platform/http/guess-counter.store.ts');
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

describe('a file that ends the request it is looked at in', () => {
  it('is not read a fifth time that day: its sender is told what is told of a picture', async () => {
    const member = await aMember(await aTree());
    const token = await aLink(member);
    const ports = await portsOf(env, new Date());
    const look = async () =>
      (await (
        await upload(token, {
          path: '/v1/me/certificate-readings',
          bytes: aPdf(['SafeSport Trained - U.S. Soccer Federation', 'Ana Ortiz']),
        })
      ).json()) as {
        hints: string[];
      };
    for (let times = 0; times < READINGS_BROKEN_OFF_MAX + 2; times++)
      expect((await look()).hints).not.toContain('no-text');
    const { countTry } = await import('../../../worker/platform/http/guess-counter.store.ts');
    for (let tries = 0; tries < READINGS_BROKEN_OFF_MAX; tries++)
      await countTry(ports, `reading-broke-off/${member.row.id}`, 24 * 60);
    expect((await look()).hints).toEqual(['no-text']);
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
