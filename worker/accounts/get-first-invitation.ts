// GET /v1/first-invitation: what the one-time invitation is for. Changes nothing: mail programs open links before people do.
import type { FirstInvitation } from '../../contract/accounts/first-invitation.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { operation } from '../platform/operation.ts';
import { firstInvitationHere } from './first-invitation-here.ts';

export const getFirstInvitation = operation(limitRate('first-invitation'), async (c) => {
  const { name: association, expiresAt } = await firstInvitationHere(c);
  return c.json({ association, expiresAt } satisfies FirstInvitation);
});
