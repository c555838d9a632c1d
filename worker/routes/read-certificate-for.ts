// POST .../people/:member/certificate-readings: what a file for a member seems to say, before it is sent for good. Stores nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { lookAtFile } from '../look-at-file.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { memberHere } from '../middleware/member-here.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { readRequirement } from '../middleware/read-requirement.ts';
import { operation } from '../operation.ts';

export const readCertificateFor = operation(
  limitRate('read-certificate'),
  administrator(),
  inOrganization('upload'),
  async (c) => {
    const { ports, place, administrator: who } = c.var;
    const member = await memberHere(c);
    const requirement = readRequirement(c, place.requirements);
    const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
    const file = { bytes, sha256: c.req.query('sha256'), requirement, member, asker: who.email };
    return c.json(await lookAtFile(ports, file));
  },
);
