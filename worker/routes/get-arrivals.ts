// GET .../arrivals: the delivery log of what came in (B5). Query: status, cursor.
import { ArrivalStatus, type Arrivals } from '../../contract/arrival.ts';
import { maskBody } from '../domain/mask-body.ts';
import { Refused } from '../errors.ts';
import { DELIVERY_LOG_ROWS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { readArrivals } from '../store/inbox.ts';

export const getArrivals = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const status = c.req.query('status');
  const wanted = status === undefined ? null : ArrivalStatus.safeParse(status);
  if (wanted && !wanted.success) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'status', message: 'Not a status of this log' }] });
  }
  const rows = await readArrivals(ports.db, place.association.id, wanted?.data ?? null, c.req.query('cursor') ?? null);
  const items = await Promise.all(
    rows.map(async ({ source, messageId, receivedAt, status: is, outcome, attempts, bodySealed }) => {
      const body = maskBody(await ports.keys.open(bodySealed));
      return { source, messageId, receivedAt, status: is, outcome, attempts, body };
    }),
  );
  const cursor = rows.length === DELIVERY_LOG_ROWS ? (rows.at(-1)?.receivedAt ?? null) : null;
  c.header('cache-control', 'no-store');
  return c.json({ items, cursor } satisfies Arrivals);
});
