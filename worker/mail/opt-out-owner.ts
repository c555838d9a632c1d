// The :token of a mail's end: which address, which kind of mail, and in whose name it came. A token that is not ours is nothing.
import type { Context } from 'hono';
import type { Unsubscription } from '../../contract/mail/unsubscription.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type OptOut, readOptOut } from './opt-out.ts';
import { optedOut } from './opt-outs.store.ts';

export async function optOutOwner(c: Context<AppEnv>): Promise<OptOut> {
  const of = await readOptOut(c.env.TOKEN_KEY, c.req.param('token') ?? '');
  if (!of) throw new Refused('link-not-valid');
  return of;
}

export async function showOptOut(c: Context<AppEnv>, of: OptOut): Promise<Unsubscription> {
  const { db } = c.var.ports;
  const place = await getOrganization(db, of.associationId);
  const out = await optedOut(db, of.kind, [of.recipient]);
  return { kind: of.kind, organization: place?.row.name ?? '', unsubscribed: out.has(of.recipient) };
}
