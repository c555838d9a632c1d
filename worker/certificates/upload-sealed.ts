// POST /v1/sealed-uploads: a file that waited on a device. It is opened here and goes through the very doors a plain upload goes through, so
// the same rules hold. Who sends is the token inside; when that has expired, a newer one of the same person in the header.
import { Hono } from 'hono';
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import type { SealedHeader } from '../../contract/certificates/sealed-upload.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { memberOfLink } from '../people/personal-links.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { answerFailures } from '../platform/http/answer-failures.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { operation } from '../platform/operation.ts';
import type { Ports } from '../platform/ports.ts';
import { SEALED_UPLOAD_EXTRA_BYTES } from './limits.ts';
import { openSealed } from './open-sealed.ts';
import { uploadCertificateFor } from './upload-certificate-for.ts';
import { uploadOwnCertificate } from './upload-own-certificate.ts';

export const uploadSealed = operation(limitRate('sealed-upload'), async (c) => {
  const { ports } = c.var;
  const sealed = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES + SEALED_UPLOAD_EXTRA_BYTES);
  const opened = await openSealed(c.env.DATA_KEY, sealed);
  if (!opened)
    throw new Refused({ code: 'file-refused', refusal: 'broken', detail: 'This was not sealed for this address.' });
  const { header, bytes } = opened;
  const newer = bearerOf(c.req.header('authorization'));
  if (newer !== null && !(await mayTakeOver(ports, c.env.TOKEN_KEY, header, newer))) throw new Refused('not-allowed');

  const plain = new Hono<AppEnv>();
  plain.use(async (inner, next) => {
    inner.set('ports', ports);
    await next();
  });
  plain.post(endpoints.uploadOwnCertificate.path, ...uploadOwnCertificate);
  plain.post(endpoints.uploadCertificateFor.path, ...uploadCertificateFor);
  const headers = new Headers({
    authorization: `Bearer ${newer ?? header.token}`,
    'content-length': String(bytes.length),
    'content-type': header.type,
    'x-file-name': encodeURIComponent(header.fileName),
  });
  for (const name of ['origin', 'idempotency-key']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const address = new URL(pathFor(header), c.req.url);
  address.searchParams.set('requirement', header.requirement);
  return answerFailures(plain).fetch(new Request(address, { method: 'POST', headers, body: bytes }), c.env);
});

const pathFor = ({ organization, member }: SealedHeader): string =>
  member === null
    ? endpoints.uploadOwnCertificate.path
    : endpoints.uploadCertificateFor.path
        .replace(':organization', encodeURIComponent(organization))
        .replace(':member', encodeURIComponent(member));

/** Somebody else at the same device must not send a coach's file as their own; for others, any administrator of theirs may. */
async function mayTakeOver(ports: Ports, tokenKey: string, header: SealedHeader, newer: string): Promise<boolean> {
  if (header.member !== null) return true;
  const [before, now] = [await memberOfLink(ports, tokenKey, header.token), await memberOfLink(ports, tokenKey, newer)];
  return before !== null && before === now;
}
