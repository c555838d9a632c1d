// POST /v1/first-invitation: the association is made, and the address the invitation was made for is its first owner. Nobody is signed in by
// it: that takes a code mailed to that address.
import { AcceptFirstInvitation, type FirstInvitationAccepted } from '../../contract/first-invitation.ts';
import { slugFrom } from '../domain/organization-slug.ts';
import { Refused } from '../errors.ts';
import { FIRST_INVITATION_TRIES_PER_HOUR_MAX } from '../limits.ts';
import { firstInvitationHere } from '../middleware/first-invitation-here.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { limitTries } from '../middleware/limit-tries.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { foundAssociation } from '../store/first-invitations.ts';
import { freeSlug } from '../store/slugs.ts';

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
