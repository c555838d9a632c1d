// POST /v1/me/certificates: a coach uploads a certificate of their own. The body is the file.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { acceptCertificate } from '../accept-certificate.ts';
import { UPLOADS_PER_DAY_MAX } from '../limits.ts';
import { limitTries } from '../middleware/limit-tries.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { readRequirement } from '../middleware/read-requirement.ts';
import { operation } from '../operation.ts';

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
