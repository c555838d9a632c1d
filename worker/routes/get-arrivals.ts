// GET .../arrivals: the delivery log of what came in (B5). Query: status, cursor.
import { ArrivalStatus, type Arrivals } from '../../contract/arrival.ts';
import { maskBody } from '../domain/mask-body.ts';
import { Refused } from '../errors.ts';
import { DELIVERY_LOG_ROWS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { openCursor, sealCursor } from '../middleware/sealed-cursor.ts';
import { operation } from '../operation.ts';
import { type ArrivalPlace, readArrivals } from '../store/inbox.ts';

const LIST = 'arrivals';
const isPlace = (place: unknown): place is ArrivalPlace =>
  Array.isArray(place) && place.length === 3 && place.every((each) => typeof each === 'string');

export const getArrivals = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const status = c.req.query('status');
  const wanted = status === undefined ? null : ArrivalStatus.safeParse(status);
  if (wanted && !wanted.success) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'status', message: 'Not a status of this log' }] });
  }
  const before = await openCursor(c, LIST, isPlace);
  const rows = await readArrivals(ports.db, place.association.id, wanted?.data ?? null, before);
  const items = await Promise.all(
    rows.map(async ({ source, messageId, receivedAt, status: is, outcome, attempts, bodySealed }) => {
      const body = maskBody(await ports.keys.open(bodySealed));
      return { source, messageId, receivedAt, status: is, outcome, attempts, body };
    }),
  );
  const last = rows.length === DELIVERY_LOG_ROWS ? rows.at(-1) : undefined;
  const cursor = last ? await sealCursor(ports, LIST, [last.receivedAt, last.source, last.messageId]) : null;
  c.header('cache-control', 'no-store');
  return c.json({ items, cursor } satisfies Arrivals);
});
