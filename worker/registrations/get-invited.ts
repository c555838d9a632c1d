// GET .../invited: who was invited to register this season and has not, in this branch.
import type { Invited } from '../../contract/registrations/invited.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { seasonAt } from './invite-person.ts';
import { countInvited, invitedIn } from './invited-people.store.ts';
import { INVITED_ROWS } from './limits.ts';

export const getInvited = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const season = seasonAt(ports, place);
  const rows = await invitedIn(ports.db, place.row.path, season, INVITED_ROWS + 1);
  const items = rows.slice(0, INVITED_ROWS).map(({ invited, organization: { slug, name } }) => {
    const { id, firstName, lastName, email, role, division, team, language, invitedAt, mailedAt, mails } = invited;
    return {
      ...{ invitedId: id, firstName, lastName, email, role, division, team, language, invitedAt, mailedAt, mails },
      organization: { slug, name },
    };
  });
  const more = rows.length > INVITED_ROWS;
  const count = more ? await countInvited(ports.db, place.row.path, season) : items.length;
  c.header('cache-control', 'no-store');
  return c.json({ items, count } satisfies Invited);
});
