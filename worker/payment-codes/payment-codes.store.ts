// Payment codes in D1. Handing out is one statement that takes a free code for a request that has none: however many come at once, each
// code goes to one request and each request gets one code.
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { organization } from '../organizations/organization.schema.ts';
import { member, registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { codePool, codeRequest, paymentCode } from './payment-code.schema.ts';

export type CodeRequestRow = typeof codeRequest.$inferSelect;
export type CodePoolRow = typeof codePool.$inferSelect;

/** What holds where nobody has said anything: by hand, and a mail when five are left. */
export const FRESH_POOL = { lowAt: 5, automatic: false };

export async function poolOf(db: Database, organizationId: string, item: string): Promise<CodePoolRow> {
  const row = await db
    .select()
    .from(codePool)
    .where(and(eq(codePool.organizationId, organizationId), eq(codePool.item, item)))
    .get();
  return row ?? { organizationId, item, ...FRESH_POOL, warned: false, warnings: 0 };
}

export const writePool = (db: Database, row: Pick<CodePoolRow, 'organizationId' | 'item' | 'lowAt' | 'automatic'>) =>
  db
    .insert(codePool)
    .values(row)
    .onConflictDoUpdate({
      target: [codePool.organizationId, codePool.item],
      set: { lowAt: row.lowAt, automatic: row.automatic },
    });

/** A row for a pool nobody has set up yet; what somebody has set stays. */
export const makePool = (db: Database, { organizationId, item }: Pick<CodePoolRow, 'organizationId' | 'item'>) =>
  db
    .insert(codePool)
    .values({ organizationId, item, ...FRESH_POOL })
    .onConflictDoNothing();

export async function countCodes(
  db: Database,
  organizationId: string,
  item: string,
): Promise<{ free: number; given: number }> {
  const row = await db
    .select({
      free: sql<number>`count(*) filter (where request_id is null)`,
      given: sql<number>`count(*) filter (where request_id is not null)`,
    })
    .from(paymentCode)
    .where(and(eq(paymentCode.organizationId, organizationId), eq(paymentCode.item, item)))
    .get();
  return { free: row?.free ?? 0, given: row?.given ?? 0 };
}

/** Returns a row where it was not known in this organization before. */
export const insertCode = (db: Database, row: typeof paymentCode.$inferInsert) =>
  db.insert(paymentCode).values(row).onConflictDoNothing().returning({ id: paymentCode.id });

/** The request of that person, item and season: this one, or the one that is there. */
export async function openRequest(db: Database, row: CodeRequestRow): Promise<CodeRequestRow> {
  await db.insert(codeRequest).values(row).onConflictDoNothing();
  const found = await db
    .select()
    .from(codeRequest)
    .where(
      and(
        eq(codeRequest.organizationId, row.organizationId),
        eq(codeRequest.item, row.item),
        eq(codeRequest.memberId, row.memberId),
        eq(codeRequest.season, row.season),
        sql`state <> 'declined'`,
      ),
    )
    .get();
  return found ?? row;
}

/** Tenant first: an id of another organization finds nothing. */
export const getRequest = (db: Database, organizationId: string, id: string): Promise<CodeRequestRow | undefined> =>
  db
    .select()
    .from(codeRequest)
    .where(and(eq(codeRequest.organizationId, organizationId), eq(codeRequest.id, id)))
    .get();

export const codeOfRequest = (db: Database, requestId: string) =>
  db.select().from(paymentCode).where(eq(paymentCode.requestId, requestId)).get();

/** Statements for one batch: the first takes a free code, if the request still wants one; the second says so. */
export function takeCode(db: Database, request: CodeRequestRow, by: string, at: string) {
  const { id, organizationId, item } = request;
  const free = sql`(select id from ${paymentCode} where organization_id = ${organizationId} and item = ${item}
    and request_id is null order by imported_at, rowid limit 1)`;
  const wanted = sql`exists (select 1 from ${codeRequest} where id = ${id} and state = 'waiting')
    and not exists (select 1 from ${paymentCode} where request_id = ${id})`;
  const take = db
    .update(paymentCode)
    .set({ requestId: id, givenAt: at })
    .where(and(sql`${paymentCode.id} = ${free}`, isNull(paymentCode.requestId), wanted));
  const mark = db
    .update(codeRequest)
    .set({ state: 'given', decidedAt: at, decidedBy: by })
    .where(
      and(
        eq(codeRequest.id, id),
        eq(codeRequest.state, 'waiting'),
        sql`exists (select 1 from ${paymentCode} where request_id = ${id})`,
      ),
    )
    .returning({ id: codeRequest.id });
  return [take, mark] as const;
}

/** Marks a low pool as told. Returns a row to the one who tells it, and to nobody else until it is filled and low again. */
export const claimWarning = (db: Database, { organizationId, item }: Pick<CodePoolRow, 'organizationId' | 'item'>) =>
  db
    .update(codePool)
    .set({ warned: true, warnings: sql`${codePool.warnings} + 1` })
    .where(
      and(
        eq(codePool.organizationId, organizationId),
        eq(codePool.item, item),
        eq(codePool.warned, false),
        lte(freeIn(organizationId, item), codePool.lowAt),
      ),
    )
    .returning({ warnings: codePool.warnings });

/** After an import: a pool that is filled again may be told of again. */
export const clearWarning = (db: Database, { organizationId, item }: Pick<CodePoolRow, 'organizationId' | 'item'>) =>
  db
    .update(codePool)
    .set({ warned: false })
    .where(
      and(
        eq(codePool.organizationId, organizationId),
        eq(codePool.item, item),
        sql`${freeIn(organizationId, item)} > low_at`,
      ),
    );

const freeIn = (organizationId: string, item: string) =>
  sql`(select count(*) from ${paymentCode} where organization_id = ${organizationId} and item = ${item} and request_id is null)`;

/** @returns false where it was given or declined meanwhile. */
export async function declineRequest(db: Database, row: CodeRequestRow, by: string, at: string): Promise<boolean> {
  const gone = await db
    .update(codeRequest)
    .set({ state: 'declined', decidedAt: at, decidedBy: by })
    .where(
      and(
        eq(codeRequest.id, row.id),
        eq(codeRequest.state, 'waiting'),
        sql`not exists (select 1 from ${paymentCode} where request_id = ${row.id})`,
      ),
    )
    .returning({ id: codeRequest.id })
    .all();
  return gone.length > 0;
}

const asked = {
  request: codeRequest,
  member: { id: member.id, firstName: member.firstName, lastName: member.lastName },
  organization: { slug: organization.slug, name: organization.name },
};

export const waitingRequests = (db: Database, organizationId: string, limit: number) =>
  db
    .select(asked)
    .from(codeRequest)
    .innerJoin(member, eq(member.id, codeRequest.memberId))
    .innerJoin(registration, eq(registration.id, codeRequest.registrationId))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(and(eq(codeRequest.organizationId, organizationId), eq(codeRequest.state, 'waiting')))
    .orderBy(asc(codeRequest.askedAt))
    .limit(limit)
    .all();

export const givenRequests = (db: Database, organizationId: string, limit: number) =>
  db
    .select({ ...asked, code: paymentCode })
    .from(codeRequest)
    .innerJoin(paymentCode, eq(paymentCode.requestId, codeRequest.id))
    .innerJoin(member, eq(member.id, codeRequest.memberId))
    .innerJoin(registration, eq(registration.id, codeRequest.registrationId))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(and(eq(codeRequest.organizationId, organizationId), eq(codeRequest.state, 'given')))
    .orderBy(desc(paymentCode.givenAt))
    .limit(limit)
    .all();

/** A member's own, with the codes they got; what was asked under a record merged into theirs is theirs too. */
export const ownRequests = (db: Database, memberId: string) =>
  db
    .select({ request: codeRequest, code: paymentCode })
    .from(codeRequest)
    .leftJoin(paymentCode, and(eq(paymentCode.requestId, codeRequest.id), isNotNull(paymentCode.requestId)))
    .where(
      and(
        or(
          eq(codeRequest.memberId, memberId),
          inArray(
            codeRequest.memberId,
            db.select({ id: member.id }).from(member).where(eq(member.mergedInto, memberId)),
          ),
        ),
        sql`state <> 'declined'`,
      ),
    )
    .orderBy(desc(codeRequest.askedAt))
    .all();
