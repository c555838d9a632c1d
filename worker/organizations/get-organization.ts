// GET /v1/organizations/:organization: what any visitor may know of it.

import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { findOrganization } from './organizations.store.ts';
import { showOrganization } from './show-organization.ts';

export const getOrganization = operation(async (c) => {
  const place = await findOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  return c.json(showOrganization(place));
});
