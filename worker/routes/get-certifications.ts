// GET .../people/:member/certifications: an official's U.S. Soccer record as it is on file.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { memberHere } from '../middleware/member-here.ts';
import { operation } from '../operation.ts';
import { showCertifications } from '../views/show-certifications.ts';

export const getCertifications = operation(administrator(), inOrganization('see-people'), async (c) =>
  c.json(await showCertifications(c.var.ports, await memberHere(c), c.var.place.policy)),
);
