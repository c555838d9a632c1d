// GET /v1/first-invitation: what the one-time invitation is for. Changes nothing: mail programs open links before people do.
import type { FirstInvitation } from '../../contract/first-invitation.ts';
import { firstInvitationHere } from '../middleware/first-invitation-here.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { operation } from '../operation.ts';

export const getFirstInvitation = operation(limitRate('first-invitation'), async (c) => {
  const { name: association, expiresAt } = await firstInvitationHere(c);
  return c.json({ association, expiresAt } satisfies FirstInvitation);
});
