// POST .../people/:member/certificates: an administrator uploads on a member's behalf. Reviewed all the same (S9).
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { acceptCertificate } from '../accept-certificate.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { memberHere } from '../middleware/member-here.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { readRequirement } from '../middleware/read-requirement.ts';
import { operation } from '../operation.ts';

export const uploadCertificateFor = operation(administrator('uploads:write'), inOrganization('upload'), async (c) => {
  const { ports, place } = c.var;
  const member = await memberHere(c);
  const requirement = readRequirement(c, place.requirements);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const fileName = c.req.header('x-file-name') ?? '';
  const upload = { bytes, fileName, requirement, member, administratorEmail: c.var.administrator.email };
  return c.json(await acceptCertificate(ports, c.env.CERTIFICATES, upload), 201);
});
