// What a file is, by its bytes, and why it is refused. The device decides by the same kinds and the same rule of what is locked.
import {
  CERTIFICATE_MAX_BYTES,
  type CertificateType,
  type FileRefusal,
} from '../../contract/certificates/certificate.ts';
import { typeByBytes } from '../../contract/certificates/file-kind.ts';
import { isLockedPdf } from '../../contract/certificates/pdf-lock.ts';
import { Refused } from '../platform/errors.ts';

/** What the bytes say they are. @throws Refused `file-refused` with the reason */
export async function typeOfFile(bytes: Uint8Array<ArrayBuffer>): Promise<CertificateType> {
  if (bytes.length === 0) throw refused('empty', 'This file is empty. Please choose it again.');
  if (bytes.length > CERTIFICATE_MAX_BYTES) throw refused('too-big', 'This file is larger than 10 MB.');
  const type = typeByBytes(bytes);
  if (!type) throw refused('wrong-type', 'This is not a PDF or a picture (JPEG, PNG, HEIC or WebP).');
  if (type === 'application/pdf' && (await isLockedPdf(bytes, crypto.subtle)))
    throw refused('encrypted', 'This PDF needs a password. Print it to a new PDF and choose that one.');
  return type;
}

export const refused = (refusal: FileRefusal, detail: string) => new Refused({ code: 'file-refused', refusal, detail });
