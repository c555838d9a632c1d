// POST /v1/me/certificates: a coach uploads a certificate of their own. The body is the file.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { acceptCertificate } from '../accept-certificate.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { readRequirement } from '../middleware/read-requirement.ts';
import { operation } from '../operation.ts';

export const uploadOwnCertificate = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const requirement = readRequirement(c, owner.place.requirements);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const fileName = c.req.header('x-file-name') ?? '';
  const upload = { bytes, fileName, requirement, member: owner.member, administratorEmail: null };
  return c.json(await acceptCertificate(ports, c.env.CERTIFICATES, upload), 201);
});
