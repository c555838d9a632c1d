// GET .../requirements: what is asked for here and what each of it is. For anyone; no person is in it.
import { findOpenOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { showCatalogue } from './show-catalogue.ts';

export const getRequirements = operation(async (c) => {
  const place = await findOpenOrganization(c.var.ports.db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  return c.json(showCatalogue(place));
});
