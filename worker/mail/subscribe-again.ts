// DELETE /v1/unsubscriptions/:token: mails of this kind may come again.
import type { Unsubscription } from '../../contract/mail/unsubscription.ts';
import { operation } from '../platform/operation.ts';
import { optOutOwner, showOptOut } from './opt-out-owner.ts';
import { optIn } from './opt-outs.store.ts';

export const subscribeAgain = operation(async (c) => {
  const of = await optOutOwner(c);
  await optIn(c.var.ports.db, of);
  return c.json((await showOptOut(c, of)) satisfies Unsubscription);
});
