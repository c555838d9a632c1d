// GET /v1/unsubscriptions/:token: which mails this is about, and whether they are ended. Changes nothing (DESIGN 7): a browser that opens
// the address of the mail's header is sent to the page that asks.
import { UNSUBSCRIBE_FRAGMENT, type Unsubscription } from '../../contract/mail/unsubscription.ts';
import { operation } from '../platform/operation.ts';
import { optOutOwner, showOptOut } from './opt-out-owner.ts';

export const getUnsubscription = operation(async (c) => {
  if (c.req.header('accept')?.includes('text/html')) {
    const token = encodeURIComponent(c.req.param('token') ?? '');
    return c.redirect(`${c.env.PUBLIC_URL}/pages/unsubscribe#${UNSUBSCRIBE_FRAGMENT}${token}`, 303);
  }
  c.header('cache-control', 'no-store');
  return c.json((await showOptOut(c, await optOutOwner(c))) satisfies Unsubscription);
});
