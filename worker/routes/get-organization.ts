// GET /v1/organizations/:organization: what any visitor may know of it.

import { Refused } from '../errors.ts';
import { operation } from '../operation.ts';
import { findOrganization } from '../store/organizations.ts';
import { showOrganization } from '../views/show-organization.ts';

export const getOrganization = operation(async (c) => {
  const place = await findOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  return c.json(showOrganization(place));
});
