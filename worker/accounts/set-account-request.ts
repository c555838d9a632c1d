// PUT .../account-requests/:account: somebody is at it, it is done, or it will not be. Whoever asked hears of the first two by mail.
import { SetAccountRequest } from '../../contract/accounts/account-request.ts';
import { postMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { getAccountRequest, moveAccountRequest } from './account-requests.store.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { type Asker, tellAccountRequest } from './tell-account-request.ts';

export const setAccountRequest = operation(administrator(), inOrganization('set-up'), async (c) => {
  const { ports, administrator: who } = c.var;
  const { state } = await readBody(c, SetAccountRequest);
  const row = await getAccountRequest(ports.db, c.var.place.row.path, c.req.param('account') ?? '');
  const place = row && (await getOrganization(ports.db, row.organizationId));
  if (!row || !place) throw new Refused('not-found');
  const change = { state, changedAt: ports.now.toISOString(), changedBy: who.email };
  const [moved] = await moveAccountRequest(ports.db, row.id, change).all();
  if (!moved && row.state !== state) throw new Refused('already-decided');
  if (state !== 'declined') {
    const asker = JSON.parse(await ports.keys.open(row.sealed)) as Asker;
    // Said once, however often it is pressed: the mail's key is the request and the state.
    await postMail(ports.db, await tellAccountRequest(ports, place, row, asker, state));
    await ports.wake('mail');
  }
  return c.body(null, 204);
});
