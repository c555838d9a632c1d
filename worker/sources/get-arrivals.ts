// GET .../arrivals: the delivery log of what came in (B5). Query: status, cursor.
import { ArrivalStatus, type Arrivals } from '../../contract/sources/arrival.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { type ArrivalPlace, readArrivals } from '../intake/inbox.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { openCursor, sealCursor } from '../platform/http/sealed-cursor.ts';
import { DELIVERY_LOG_ROWS } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { maskBody } from './rules/mask-body.ts';

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
