// What a file is and whether it is locked, by the table and the rule that device and server share: every file of test/cases/file-kinds, and
// PDFs locked in each way there is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { md5 } from '../../../contract/certificates/pdf-ciphers.ts';
import { typeOfFile } from '../../../worker/certificates/type-of-file.ts';
import { Refused } from '../../../worker/platform/errors.ts';

const folder = new URL('../../cases/file-kinds/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const WANTED: Record<string, string> = {
  'burst-msf1.heic': 'image/heic',
  'photo-mif1.heic': 'image/heic',
  'owner-password.pdf': 'application/pdf',
};

const onServer = (bytes: Uint8Array<ArrayBuffer>) =>
  typeOfFile(bytes).catch((error: unknown) => (error instanceof Refused ? error.failure.refusal : error));

describe('a file', () => {
  it.each(readdirSync(folder).filter((name) => /\.(?:pdf|heic)$/.test(name)))('%s', async (name) => {
    const wanted = WANTED[name] ?? (name.startsWith('locked') ? 'encrypted' : 'application/pdf');
    expect(await onServer(bytesOf(name))).toBe(wanted);
  });

  it.each([
    ['no dictionary', '%PDF-1.7 trailer << /Encrypt 5 0 R >>', 'application/pdf'],
    ['the word in its text', '%PDF-1.7 (how to /Encrypt a file) trailer << >>', 'application/pdf'],
    ['a publisher’s own lock', '%PDF-1.7 trailer << /Encrypt << /Filter /Adobe.APS /V 1 >> >>', 'encrypted'],
    [
      'numbers that are none',
      '%PDF-1.7 trailer << /Encrypt << /Filter /Standard /R x /U <zz> >> >>',
      'application/pdf',
    ],
  ])('with %s', async (_, text, wanted) => {
    const bytes = new Uint8Array(new TextEncoder().encode(text));
    expect(await onServer(bytes)).toBe(wanted);
  });
});

describe('the digest of older files', () => {
  it.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
    ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
  ])('of "%s" is as RFC 1321 has it', (text, wanted) =>
    expect(Buffer.from(md5(new TextEncoder().encode(text))).toString('hex')).toBe(wanted),
  );
});
