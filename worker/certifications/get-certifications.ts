// GET .../people/:member/certifications: an official's U.S. Soccer record as it is on file.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { operation } from '../platform/operation.ts';
import { showCertifications } from './show-certifications.ts';

export const getCertifications = operation(administrator(), inOrganization('see-people'), async (c) =>
  c.json(await showCertifications(c.var.ports, await memberHere(c), c.var.place.policy)),
);
