// POST .../people/:member/certificates: an administrator uploads on a member's behalf. Reviewed all the same (S9).
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { operation } from '../platform/operation.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { acceptCertificate } from './accept-certificate.ts';

export const uploadCertificateFor = operation(administrator('uploads:write'), inOrganization('upload'), async (c) => {
  const { ports, place } = c.var;
  const member = await memberHere(c);
  const requirement = readRequirement(c, place.requirements);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const fileName = c.req.header('x-file-name') ?? '';
  const upload = { bytes, fileName, requirement, member, administratorEmail: c.var.administrator.email };
  return c.json(await acceptCertificate(ports, c.env.CERTIFICATES, upload), 201);
});
