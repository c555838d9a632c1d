// POST .../people/:member/certificate-readings: what a file for a member seems to say, before it is sent for good. Stores nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { operation } from '../platform/operation.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { lookAtFile } from './look-at-file.ts';

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
