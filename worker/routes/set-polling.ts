// PUT .../sources/legacy-report: where and how often the legacy report is asked. The token goes in and never comes out.
import { SetPolling } from '../../contract/polling.ts';
import { refusalOf } from '../domain/public-address.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { readPoll, writePoll } from '../store/polls.ts';
import { showPolling } from '../views/show-polling.ts';

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
