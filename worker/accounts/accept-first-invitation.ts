// POST /v1/first-invitation: the association is made, and the address the invitation was made for is its first owner. Nobody is signed in by
// it: that takes a code mailed to that address.
import { AcceptFirstInvitation, type FirstInvitationAccepted } from '../../contract/accounts/first-invitation.ts';
import { slugFrom } from '../organizations/rules/organization-slug.ts';
import { freeSlug } from '../organizations/slugs.store.ts';
import { Refused } from '../platform/errors.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { firstInvitationHere } from './first-invitation-here.ts';
import { foundAssociation } from './first-invitations.store.ts';
import { FIRST_INVITATION_TRIES_PER_HOUR_MAX } from './limits.ts';

export const acceptFirstInvitation = operation(limitRate('first-invitation'), async (c) => {
  const { ports } = c.var;
  const row = await firstInvitationHere(c);
  await limitTries(ports, `first-invitation/${row.id}`, 60, FIRST_INVITATION_TRIES_PER_HOUR_MAX);
  const { email } = await readBody(c, AcceptFirstInvitation);
  if (email !== row.email) {
    throw new Refused({ code: 'not-allowed', detail: 'This invitation was made for another address.' });
  }
  const slug = await freeSlug(ports.db, slugFrom(row.name));
  if (slug === null) throw new Refused('conflict');
  if (!(await foundAssociation(ports, row, slug))) throw new Refused('already-decided');
  return c.json({ organization: { slug, name: row.name } } satisfies FirstInvitationAccepted, 201);
});
