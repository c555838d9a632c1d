// Pairs of records of one branch that share a birth date, an address or a phone: found by indexes, a page of registrations at a time.
// Both must be registered in the branch, and nobody must have said that they are two people.
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { certificate } from '../certificates/certificate.schema.ts';
import { idsOf, within } from '../organizations/organizations.store.ts';
import { member, registrationBranch as place, registration } from '../people/member.schema.ts';
import { among, type MemberRow } from '../people/members.store.ts';
import { registrationForm } from '../people/registration.schema.ts';
import type { Database, Ports } from '../platform/ports.ts';
import type { PeopleCursor } from '../standings/people.store.ts';
import { pairDismissal } from './merge.schema.ts';

export type DismissalRow = typeof pairDismissal.$inferSelect;

export interface CandidatePair {
  rows: [MemberRow, MemberRow];
  samePhone: boolean;
}

/** The next registrations in the order of names, whose members are looked at. */
export const nextRegistrations = (db: Database, path: string, after: PeopleCursor | null, limit: number) =>
  db
    .select({ id: registration.id, sortName: registration.sortName, memberId: registration.memberId })
    .from(place)
    .innerJoin(registration, eq(registration.id, place.registrationId))
    .where(
      and(
        eq(place.organizationId, idsOf(path).at(-1) ?? ''),
        after ? sql`(${place.sortName}, ${place.registrationId}) > (${after.sortName}, ${after.id})` : undefined,
      ),
    )
    .orderBy(asc(place.sortName), asc(place.registrationId))
    .limit(limit)
    .all();

/** Each pair once: by the smaller of its two ids. A cross join keeps SQLite to this order: from the page outwards, by indexes. */
export async function candidatePairs(db: Database, path: string, memberIds: string[]): Promise<CandidatePair[]> {
  const found = await db.all<{ a: string; b: string; phone: number }>(sql`
    with page(id) as (select distinct value from json_each(${JSON.stringify(memberIds)})),
    pair(a, b, phone) as (
      select a.id, b.id, 0 from page cross join member a on a.id = page.id
        cross join member b on b.association_id = a.association_id and b.birth_date_hash = a.birth_date_hash
        where substr(b.last_name_key, 1, 1) = substr(a.last_name_key, 1, 1) or b.email = a.email
          or lower(b.first_name) = lower(a.first_name)
      union select a.id, b.id, 0 from page cross join member a on a.id = page.id
        cross join member b on b.association_id = a.association_id and b.email = a.email
      union select f.member_id, g.member_id, 1 from page cross join registration_form f on f.member_id = page.id
        cross join registration_form g on g.association_id = f.association_id and g.phone_hash = f.phone_hash
    )
    select a, b, max(phone) as phone from pair
    where a < b
      and exists (select 1 from registration r where r.member_id = a and r.path >= ${path} and r.path < ${`${path}~`})
      and exists (select 1 from registration r where r.member_id = b and r.path >= ${path} and r.path < ${`${path}~`})
      and not exists (select 1 from pair_dismissal d where d.low_id = a and d.high_id = b)
    group by a, b`);
  const rows = await membersAmong(db, [...new Set(found.flatMap(({ a, b }) => [a, b]))]);
  return found.flatMap(({ a, b, phone }) => {
    const [left, right] = [rows.get(a), rows.get(b)];
    return left && right ? [{ rows: [left, right] as [MemberRow, MemberRow], samePhone: phone === 1 }] : [];
  });
}

export async function membersAmong(db: Database, ids: readonly string[]): Promise<Map<string, MemberRow>> {
  const rows = await db
    .select()
    .from(member)
    .where(among(member.id, JSON.stringify(ids)))
    .all();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The phone given last, opened; and how many certificates there are. */
export async function phoneAndFiles({ db, keys }: Ports, memberId: string) {
  const [forms, files] = await db.batch([
    db
      .select({ sealed: registrationForm.phoneSealed })
      .from(registrationForm)
      .where(and(eq(registrationForm.memberId, memberId), sql`${registrationForm.phoneSealed} is not null`))
      .orderBy(desc(registrationForm.registeredAt))
      .limit(1),
    db.select({ count: sql<number>`count(*)` }).from(certificate).where(eq(certificate.memberId, memberId)),
  ]);
  const sealed = forms[0]?.sealed ?? null;
  return { phone: sealed === null ? null : await keys.open(sealed), certificates: files[0]?.count ?? 0 };
}

/** A pair that is dismissed already stays as it was. */
export const insertDismissal = (db: Database, row: DismissalRow) =>
  db.insert(pairDismissal).values(row).onConflictDoNothing();

export const dismissalsIn = (db: Database, path: string, limit: number): Promise<DismissalRow[]> =>
  db
    .select()
    .from(pairDismissal)
    .where(within(pairDismissal.path, path))
    .orderBy(desc(pairDismissal.dismissedAt))
    .limit(limit)
    .all();

/** Tenant first. @returns whether there was one. */
export async function removeDismissal(db: Database, path: string, id: string): Promise<boolean> {
  const removed = await db
    .delete(pairDismissal)
    .where(and(within(pairDismissal.path, path), eq(pairDismissal.id, id)))
    .returning({ id: pairDismissal.id });
  return removed.length > 0;
}
