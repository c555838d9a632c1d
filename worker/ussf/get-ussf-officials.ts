// GET .../sources/ussf/officials: the result list of the look-up, by state, a page at a time.
import { UssfOfficialState, type UssfOfficials } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { organizationsOfMany } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { USSF_OFFICIALS_PAGE_ROWS } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { pageOfOfficials } from './ussf-officials.store.ts';

export const getUssfOfficials = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const state = UssfOfficialState.safeParse(c.req.query('state'));
  if (c.req.query('state') !== undefined && !state.success) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'state', message: 'Not a state' }] });
  }
  const rows = await pageOfOfficials(ports.db, place.association.id, state.data ?? null, c.req.query('cursor') ?? null);
  const organizations = await organizationsOfMany(
    ports.db,
    rows.map(({ member }) => member.id),
  );
  const items = rows.map(({ official, member, certifications }) => ({
    memberId: member.id,
    firstName: member.firstName,
    lastName: member.lastName,
    organization: organizations.get(member.id) ?? '',
    state: official.minor && official.state === 'found' ? ('minor' as const) : official.state,
    lookedAt: official.lookedAt,
    certifications,
  }));
  const full = rows.length === USSF_OFFICIALS_PAGE_ROWS;
  return c.json({ items, cursor: full ? (items.at(-1)?.memberId ?? null) : null } satisfies UssfOfficials);
});
