// Subscribed endpoints and their deliveries. A delivery row is written in the batch of the event it tells of.
import { and, asc, desc, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import { below, insertWhere } from '../platform/insert-where.store.ts';
import { CLAIM_SECONDS, DELIVERY_LOG_ROWS, REPLAY_ROWS_MAX } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { WEBHOOKS_OUT_AT_ONCE, WEBHOOKS_OUT_MAX, WEBHOOKS_OUT_PER_ENDPOINT } from './limits.ts';
import { webhookDelivery, webhookEndpoint } from './webhook.schema.ts';

export type EndpointRow = typeof webhookEndpoint.$inferSelect;
export type DeliveryRow = typeof webhookDelivery.$inferSelect;

/** @returns false where the organization has as many as one may have. */
export async function insertEndpoint(db: Database, row: EndpointRow): Promise<boolean> {
  const theirs = eq(webhookEndpoint.organizationId, row.organizationId);
  return (await insertWhere(db, webhookEndpoint, row, below(webhookEndpoint, theirs, WEBHOOKS_OUT_MAX))).length > 0;
}
export const updateEndpoint = (db: Database, id: string, changed: Partial<EndpointRow>) =>
  db.update(webhookEndpoint).set(changed).where(eq(webhookEndpoint.id, id));
/** New secrets, if those that were read still stand. @returns whether they did. */
export async function swapSecrets(
  db: Database,
  read: Pick<EndpointRow, 'id' | 'secretsSealed'>,
  secretsSealed: string,
): Promise<boolean> {
  const swapped = await db
    .update(webhookEndpoint)
    .set({ secretsSealed })
    .where(and(eq(webhookEndpoint.id, read.id), eq(webhookEndpoint.secretsSealed, read.secretsSealed)))
    .returning({ id: webhookEndpoint.id });
  return swapped.length > 0;
}
export const insertDelivery = (db: Database, row: DeliveryRow) =>
  db.insert(webhookDelivery).values(row).onConflictDoNothing();

/** What came of a claimed delivery. Asked for again meanwhile, it goes out again, and that time is what counts. */
export const settleDelivery = (db: Database, { id, dueAt }: DeliveryRow, came: Partial<DeliveryRow>) =>
  db
    .update(webhookDelivery)
    .set(came)
    .where(and(eq(webhookDelivery.id, id), eq(webhookDelivery.dueAt, dueAt ?? '')));

/** The first failure since the last success counts. */
export const noteFailing = (db: Database, id: string, failingSince: string) =>
  db
    .update(webhookEndpoint)
    .set({ failingSince })
    .where(and(eq(webhookEndpoint.id, id), isNull(webhookEndpoint.failingSince)));

/** Endpoints that hear of an association's changes now. */
export const listeningEndpoints = (db: Database, associationId: string): Promise<EndpointRow[]> =>
  db
    .select()
    .from(webhookEndpoint)
    .where(and(eq(webhookEndpoint.associationId, associationId), isNull(webhookEndpoint.disabledAt)))
    .all();

export const endpointsOf = (db: Database, organizationId: string): Promise<EndpointRow[]> =>
  db
    .select()
    .from(webhookEndpoint)
    .where(eq(webhookEndpoint.organizationId, organizationId))
    .orderBy(asc(webhookEndpoint.createdAt))
    .all();

/** Tenant first: an id of another organization finds nothing. */
export const getEndpoint = (db: Database, organizationId: string, id: string): Promise<EndpointRow | undefined> =>
  db
    .select()
    .from(webhookEndpoint)
    .where(and(eq(webhookEndpoint.organizationId, organizationId), eq(webhookEndpoint.id, id)))
    .get();

export const removeEndpoint = (db: Database, id: string) =>
  db.batch([
    db.delete(webhookEndpoint).where(eq(webhookEndpoint.id, id)),
    db.delete(webhookDelivery).where(eq(webhookDelivery.endpointId, id)),
  ]);

export interface DueDelivery {
  delivery: DeliveryRow;
  endpoint: EndpointRow;
}

/**
 * Takes what is due for this run, of each endpoint no more than its share: one that hangs, with thousands of deliveries before all others', is
 * a few of a run. After a crash they are due again when the claim ends.
 */
export async function claimDeliveries({ db, now }: Ports): Promise<DueDelivery[]> {
  const at = now.toISOString();
  // Each endpoint with something to send is one step in the index (endpoint_id, due_at), and its share one short range of it.
  const shares = sql`(
    with recursive due_endpoint(id) as (
      select min(endpoint_id) from webhook_delivery where due_at is not null
      union all
      select (select min(endpoint_id) from webhook_delivery where due_at is not null and endpoint_id > due_endpoint.id)
      from due_endpoint where due_endpoint.id is not null
    )
    select d.id from due_endpoint join webhook_delivery d on d.id in (
      select id from webhook_delivery
      where due_at is not null and due_at <= ${at} and endpoint_id = due_endpoint.id
      order by due_at limit ${WEBHOOKS_OUT_PER_ENDPOINT}
    )
  )`;
  const due = await db
    .select({ delivery: webhookDelivery, endpoint: webhookEndpoint })
    .from(webhookDelivery)
    .innerJoin(webhookEndpoint, eq(webhookEndpoint.id, webhookDelivery.endpointId))
    .where(and(sql`${webhookDelivery.id} in ${shares}`, isNull(webhookEndpoint.disabledAt)))
    .orderBy(asc(webhookDelivery.dueAt), asc(webhookDelivery.id))
    .limit(WEBHOOKS_OUT_AT_ONCE)
    .all();
  const claimedUntil = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  const claims = due.map(({ delivery }) =>
    db
      .update(webhookDelivery)
      .set({ dueAt: claimedUntil })
      .where(and(eq(webhookDelivery.id, delivery.id), eq(webhookDelivery.dueAt, delivery.dueAt ?? '')))
      .returning({ id: webhookDelivery.id }),
  );
  const [first, ...rest] = claims;
  if (!first) return [];
  const ours = new Set((await db.batch([first, ...rest])).flat().map((row) => row.id));
  return due
    .filter(({ delivery }) => ours.has(delivery.id))
    .map(({ delivery, endpoint }) => ({ delivery: { ...delivery, dueAt: claimedUntil }, endpoint }));
}

/** Newest first. */
export const deliveriesOf = (db: Database, endpointId: string): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(webhookDelivery)
    .where(eq(webhookDelivery.endpointId, endpointId))
    .orderBy(desc(webhookDelivery.createdAt), desc(sql`rowid`))
    .limit(DELIVERY_LOG_ROWS)
    .all();

export type ReplayOf = { delivery: string } | { from: string; to: string };

/** Makes one delivery, or those of a time range, due again under their old ids. @returns how many. */
export async function replay({ db, now }: Ports, endpointId: string, of: ReplayOf): Promise<number> {
  const which =
    'delivery' in of
      ? eq(webhookDelivery.id, of.delivery)
      : and(gte(webhookDelivery.createdAt, of.from), lt(webhookDelivery.createdAt, of.to));
  const ids = db
    .select({ id: webhookDelivery.id })
    .from(webhookDelivery)
    .where(and(eq(webhookDelivery.endpointId, endpointId), which))
    .limit(REPLAY_ROWS_MAX);
  const again = await db
    .update(webhookDelivery)
    .set({ dueAt: now.toISOString(), attempts: 0 })
    .where(sql`${webhookDelivery.id} in ${ids}`)
    .returning({ id: webhookDelivery.id })
    .all();
  return again.length;
}
