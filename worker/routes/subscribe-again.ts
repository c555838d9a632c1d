// DELETE /v1/unsubscriptions/:token: mails of this kind may come again.
import type { Unsubscription } from '../../contract/unsubscription.ts';
import { optOutOwner, showOptOut } from '../middleware/opt-out-owner.ts';
import { operation } from '../operation.ts';
import { optIn } from '../store/opt-outs.ts';

export const subscribeAgain = operation(async (c) => {
  const of = await optOutOwner(c);
  await optIn(c.var.ports.db, of);
  return c.json((await showOptOut(c, of)) satisfies Unsubscription);
});
