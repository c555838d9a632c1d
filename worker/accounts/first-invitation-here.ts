// Whose one-time invitation the bearer's token is. One that is over says in which way.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import { readFirstInvitation } from './first-invitation-token.ts';
import { type FirstInvitationRow, findFirstInvitation } from './first-invitations.store.ts';

export async function firstInvitationHere(c: Context<AppEnv>): Promise<FirstInvitationRow> {
  const { db, now } = c.var.ports;
  const by = await readFirstInvitation(c.env.TOKEN_KEY, bearerOf(c.req.header('authorization')) ?? '');
  const row = by && (await findFirstInvitation(db, by));
  if (!row) throw new Refused('link-not-valid');
  if (row.organizationId !== null) {
    throw new Refused({
      code: 'already-decided',
      detail: 'It was accepted. Sign in with the address it was made for.',
    });
  }
  if (row.closedAt !== null) throw new Refused({ code: 'link-revoked', detail: 'A newer invitation replaced it.' });
  if (row.expiresAt <= now.toISOString()) {
    throw new Refused({ code: 'link-expired', detail: 'Ask whoever runs this Touchline for a new one.' });
  }
  return row;
}
