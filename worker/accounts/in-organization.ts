// Lets an administrator through to one organization, for one kind of act. An organization they may not see is answered
// exactly as one that does not exist.
import { createMiddleware } from 'hono/factory';
import { findOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type Act, may } from './rules/may.ts';

declare module '../platform/app-env.ts' {
  interface RequestVariables {
    /** Only when the administrator may do there what the route does. */
    place: PlacedOrganization;
  }
}

export const inOrganization = (act: Act) =>
  createMiddleware<AppEnv>(async function inOrganization(c, next) {
    const place = await findOrganization(c.var.ports.db, c.req.param('organization') ?? '');
    const { offices } = c.var.administrator;
    if (!place || !may(offices, 'see-people', place.row.path)) throw new Refused('not-found');
    if (!may(offices, act, place.row.path)) throw new Refused('not-allowed');
    c.set('place', place);
    await next();
  });
