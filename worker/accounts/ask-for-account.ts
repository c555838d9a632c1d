// POST .../account-requests: somebody asks to administer a club or team (L6). Anybody may; the answer is always the same, and floods are
// refused by address and by where they come from. Nothing is granted here: an owner invites.
import type { Context } from 'hono';
import { AskForAccount } from '../../contract/accounts/account-request.ts';
import type { Asked } from '../../contract/sign-in/sign-in.ts';
import { postMail } from '../mail/post-mail.ts';
import { findOpenOrganization } from '../organizations/organizations.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { placeOf } from '../platform/http/place-of.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { insertAccountRequest } from './account-requests.store.ts';
import { ACCOUNT_REQUESTS_PER_ADDRESS_MAX, ACCOUNT_REQUESTS_PER_PLACE_MAX } from './limits.ts';
import { tellAccountRequest } from './tell-account-request.ts';

const A_DAY_MINUTES = 24 * 60;

export const askForAccount = operation(limitRate('account-request'), async (c) => {
  const { ports } = c.var;
  const { language, ...asker } = await readBody(c, AskForAccount);
  const place = await findOpenOrganization(ports.db, c.req.param('organization') ?? '');
  if (!place || place.row.kind === 'federation') throw new Refused('not-found');
  await refuseFloods(c, asker.email);
  const row = {
    id: crypto.randomUUID(),
    organizationId: place.row.id,
    associationId: place.association.id,
    path: place.row.path,
    sealed: await ports.keys.seal(JSON.stringify(asker)),
    emailHash: await ports.keys.hash(asker.email),
    language,
    state: 'asked' as const,
    askedAt: ports.now.toISOString(),
    changedAt: null,
    changedBy: null,
  };
  if (await insertAccountRequest(ports.db, row)) {
    await postMail(ports.db, await tellAccountRequest(ports, place, row, asker, 'asked'));
    await ports.wake('mail');
  }
  return c.json({ asked: true } satisfies Asked, 202);
});

async function refuseFloods(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports } = c.var;
  await limitTries(ports, `account-request-from/${placeOf(c)}`, 60, ACCOUNT_REQUESTS_PER_PLACE_MAX);
  await limitTries(ports, `account-request/${email}`, A_DAY_MINUTES, ACCOUNT_REQUESTS_PER_ADDRESS_MAX);
}
