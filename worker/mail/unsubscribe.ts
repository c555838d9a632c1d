// POST /v1/unsubscriptions/:token: no more mails of this kind to this address. Also what mail programs post by themselves (RFC 8058), so
// the body is not read. Twice is once.
import type { Unsubscription } from '../../contract/mail/unsubscription.ts';
import { operation } from '../platform/operation.ts';
import { optOutOwner, showOptOut } from './opt-out-owner.ts';
import { optOut } from './opt-outs.store.ts';

export const unsubscribe = operation(async (c) => {
  const of = await optOutOwner(c);
  const { recipient, kind, associationId } = of;
  await optOut(c.var.ports.db, { recipient, kind, associationId, since: c.var.ports.now.toISOString() });
  return c.json((await showOptOut(c, of)) satisfies Unsubscription);
});
