// Requests for an administrator's account in D1.
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { AccountRequestState } from '../../contract/accounts/account-request.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { accountRequest } from './account-request.schema.ts';

export type AccountRequestRow = typeof accountRequest.$inferSelect;

const OPEN = ['asked', 'in-work'] as const;

/** @returns false where this address has an open request there. */
export async function insertAccountRequest(db: Database, row: AccountRequestRow): Promise<boolean> {
  const added = await db
    .insert(accountRequest)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: accountRequest.id })
    .all();
  return added.length > 0;
}

export async function accountRequestsIn(db: Database, path: string, limit: number) {
  const some = (which: ReturnType<typeof inArray>, order: ReturnType<typeof asc>) =>
    db
      .select({ request: accountRequest, organization: { slug: organization.slug, name: organization.name } })
      .from(accountRequest)
      .innerJoin(organization, eq(organization.id, accountRequest.organizationId))
      .where(and(within(accountRequest.path, path), which))
      .orderBy(order)
      .limit(limit)
      .all();
  const open = await some(inArray(accountRequest.state, [...OPEN]), asc(accountRequest.askedAt));
  const closed = await some(notInArray(accountRequest.state, [...OPEN]), desc(accountRequest.changedAt));
  return [...open, ...closed];
}

/** Tenant first: an id of another branch finds nothing. */
export const getAccountRequest = (db: Database, path: string, id: string): Promise<AccountRequestRow | undefined> =>
  db
    .select()
    .from(accountRequest)
    .where(and(within(accountRequest.path, path), eq(accountRequest.id, id)))
    .get();

/** For a batch: forward only, and not twice to the same state. */
export const moveAccountRequest = (
  db: Database,
  id: string,
  change: { state: AccountRequestState; changedAt: string; changedBy: string },
) =>
  db
    .update(accountRequest)
    .set(change)
    .where(
      and(
        eq(accountRequest.id, id),
        change.state === 'in-work' ? eq(accountRequest.state, 'asked') : inArray(accountRequest.state, [...OPEN]),
      ),
    )
    .returning({ id: accountRequest.id });

export async function countAccountRequests(db: Database, path: string): Promise<number> {
  const row = await db
    .select({ many: sql<number>`count(*)` })
    .from(accountRequest)
    .where(and(within(accountRequest.path, path), inArray(accountRequest.state, [...OPEN])))
    .get();
  return row?.many ?? 0;
}
