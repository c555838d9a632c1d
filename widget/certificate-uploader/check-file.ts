// Looks at a file before it leaves the device, by the same limits, table and rule as the server: empty, too big, not a certificate, locked. Goes by the
// bytes, never by the name. Sends nothing.
import {
  CERTIFICATE_MAX_BYTES,
  type CertificateType,
  type FileRefusal,
} from '../../contract/certificates/certificate.ts';
import { SNIFF_BYTES, typeByBytes } from '../../contract/certificates/file-kind.ts';
import { PDF_TRAILER_BYTES } from '../internal/limits.ts';

export type FileCheck =
  | { readonly ok: true; readonly type: CertificateType }
  | { readonly ok: false; readonly refusal: FileRefusal };

const text = async (part: Blob): Promise<string> => String.fromCharCode(...new Uint8Array(await part.arrayBuffer()));

export const checkFile = async (file: Blob): Promise<FileCheck> => {
  if (file.size === 0) return { ok: false, refusal: 'empty' };
  if (file.size > CERTIFICATE_MAX_BYTES) return { ok: false, refusal: 'too-big' };
  const type = typeByBytes(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
  if (!type) return { ok: false, refusal: 'wrong-type' };
  if (type === 'application/pdf' && /\/Encrypt\b/.test(await text(file.slice(-PDF_TRAILER_BYTES)))) {
    const { isLockedPdf } = await import('../../contract/certificates/pdf-lock.ts');
    if (await isLockedPdf(new Uint8Array(await file.arrayBuffer()), crypto.subtle))
      return { ok: false, refusal: 'encrypted' };
  }
  return { ok: true, type };
};
