// PUT .../sources/legacy-report: where and how often the legacy report is asked. The token goes in and never comes out.
import { SetPolling } from '../../contract/sources/polling.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readPoll, writePoll } from '../intake/polls.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { refusalOf } from '../platform/net/public-address.ts';
import { operation } from '../platform/operation.ts';
import { showPolling } from './show-polling.ts';

export const setPolling = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { url, token, everyHours, enabled } = await readBody(c, SetPolling);
  if (!URL.canParse(url) || (c.env.WEBHOOKS_MAY_GO !== 'anywhere' && refusalOf(url) !== null)) {
    const message = 'An https address that anybody on the internet can reach, without a password in it';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'url', message }] });
  }
  const associationId = place.association.id;
  const before = await readPoll(ports.db, associationId, 'legacy-report');
  // The stored token was given for one host: at another one it is asked for anew, or whoever changes the address could read it there.
  const sameHost = before !== undefined && new URL(before.url).origin === new URL(url).origin;
  const tokenSealed = token !== null ? await ports.keys.seal(token) : sameHost ? before.tokenSealed : undefined;
  if (tokenSealed === undefined) {
    const message = before ? 'Another host needs its token again' : 'Set one first';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'token', message }] });
  }
  const at = ports.now.toISOString();
  const row = {
    associationId,
    source: 'legacy-report' as const,
    url,
    tokenSealed,
    everyHours,
    // Another address is another history.
    cursor: before?.url === url ? before.cursor : null,
    dueAt: enabled ? at : null,
    failures: 0,
    lastAskedAt: before?.lastAskedAt ?? null,
    problem: null,
    changedAt: at,
    changedBy: c.var.administrator.email,
  };
  await writePoll(ports.db, row);
  if (enabled) await ports.wake('poll');
  return c.json(showPolling(row));
});
