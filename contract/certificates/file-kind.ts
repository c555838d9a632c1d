// Which kind of certificate a file is, by its first bytes, never by its name. The one table for device and server. Pure.
import type { CertificateType } from './certificate.ts';

/** HEIC and WebP name themselves a little further in; telephones and converters name HEIC by several brands, sequences too. */
const KINDS: readonly (readonly [CertificateType, (head: string) => boolean])[] = [
  ['application/pdf', (head) => head.startsWith('%PDF-')],
  ['image/jpeg', (head) => head.startsWith('\xff\xd8\xff')],
  ['image/png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['image/webp', (head) => /^RIFF....WEBP/s.test(head)],
  ['image/heic', (head) => /^....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s.test(head)],
];

/** Bytes that tell: HEIC's brand ends at 12. */
export const SNIFF_BYTES = 16;

export function typeByBytes(bytes: Uint8Array): CertificateType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, SNIFF_BYTES));
  return KINDS.find(([, begins]) => begins(head))?.[0];
}
