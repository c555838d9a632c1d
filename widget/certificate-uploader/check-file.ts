// Looks at a file before it leaves the device, by the same limits as the server: empty, too big, not a certificate, locked. Goes by the
// bytes, never by the name. Sends nothing.
import {
  CERTIFICATE_MAX_BYTES,
  type CertificateType,
  type FileRefusal,
} from '../../contract/certificates/certificate.ts';
import { PDF_TRAILER_BYTES, SNIFF_BYTES } from '../internal/limits.ts';

export type FileCheck =
  | { readonly ok: true; readonly type: CertificateType }
  | { readonly ok: false; readonly refusal: FileRefusal };

const text = async (part: Blob): Promise<string> => String.fromCharCode(...new Uint8Array(await part.arrayBuffer()));

/** The first bytes of each kind. HEIC and WebP name themselves a little further in. */
const typeOf = (head: string): CertificateType | undefined => {
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^RIFF....WEBP/s.test(head)) return 'image/webp';
  if (/^....ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/s.test(head)) return 'image/heic';
  return undefined;
};

export const checkFile = async (file: Blob): Promise<FileCheck> => {
  if (file.size === 0) return { ok: false, refusal: 'empty' };
  if (file.size > CERTIFICATE_MAX_BYTES) return { ok: false, refusal: 'too-big' };
  const type = typeOf(await text(file.slice(0, SNIFF_BYTES)));
  if (!type) return { ok: false, refusal: 'wrong-type' };
  if (type === 'application/pdf' && /\/Encrypt\b/.test(await text(file.slice(-PDF_TRAILER_BYTES))))
    return { ok: false, refusal: 'encrypted' };
  return { ok: true, type };
};
