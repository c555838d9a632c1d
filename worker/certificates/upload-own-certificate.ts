// POST /v1/me/certificates: a coach uploads a certificate of their own. The body is the file.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { linkOwner } from '../people/link-owner.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { operation } from '../platform/operation.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { acceptCertificate } from './accept-certificate.ts';
import { UPLOADS_PER_DAY_MAX } from './limits.ts';

const DAY_MINUTES = 24 * 60;

export const uploadOwnCertificate = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const requirement = readRequirement(c, owner.place.requirements);
  await limitTries(ports, `upload/${owner.member.row.id}`, DAY_MINUTES, UPLOADS_PER_DAY_MAX);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const fileName = c.req.header('x-file-name') ?? '';
  const upload = { bytes, fileName, requirement, member: owner.member, administratorEmail: null };
  return c.json(await acceptCertificate(ports, c.env.CERTIFICATES, upload), 201);
});
