// What has to be read of a person before they can be erased: by what others know them.
import { and, isNull, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { invitation } from '../accounts/invitation.schema.ts';
import { memberMerge } from '../duplicates/merge.schema.ts';
import { administrator } from '../organizations/organization.schema.ts';
import { member } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import type { CompletionRow } from '../standings/completions.store.ts';
import { completion } from '../standings/ledger.schema.ts';
import { ussfNotice, ussfOfficial } from '../ussf/ussf.schema.ts';

const isIn = (column: SQLiteColumn, values: readonly string[]) =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

export interface PersonHashes {
  emailHash: string;
  birthDateHash: string;
  lastNameHash: string;
}

/** Theirs, or near to them, or nobody's with something in common; whatever was decided about it. */
export const completionsAround = (
  db: Database,
  associationId: string,
  ids: readonly string[],
  hashes: readonly PersonHashes[],
): Promise<CompletionRow[]> => {
  // A look-up for each way of being near: `or` in one question reads every completion of the association.
  const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
  const near = sql`select id from completion where member_id in ${among(ids)}
    union select id from completion where association_id = ${associationId} and email_hash in ${among(hashes.map(({ emailHash }) => emailHash))}
    union select id from completion where association_id = ${associationId} and birth_date_hash in ${among(hashes.map(({ birthDateHash }) => birthDateHash))}
    union select id from completion where association_id = ${associationId} and last_name_hash in ${among(hashes.map(({ lastNameHash }) => lastNameHash))}`;
  return db
    .select()
    .from(completion)
    .where(
      and(
        sql`${completion.id} in (${near})`,
        sql`+${completion.associationId} = ${associationId}`,
        or(isNull(completion.memberId), isIn(completion.memberId, ids)),
      ),
    )
    .all();
};

/** People they were taken for once, and are not any more. */
export async function onceTakenFor(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ keptId: memberMerge.keptId, absorbedId: memberMerge.absorbedId })
    .from(memberMerge)
    .where(or(isIn(memberMerge.keptId, ids), isIn(memberMerge.absorbedId, ids)))
    .all();
  const all = rows.flatMap(({ keptId, absorbedId }) => [keptId, absorbedId]);
  return [...new Set(all)].filter((id) => !ids.includes(id));
}

export const ussfOf = (db: Database, ids: readonly string[]) =>
  db.batch([
    db.select().from(ussfOfficial).where(isIn(ussfOfficial.memberId, ids)),
    db.select({ mailKey: ussfNotice.mailKey }).from(ussfNotice).where(isIn(ussfNotice.memberId, ids)),
  ]);

/** Who else has one of these addresses: other members here and elsewhere, and administrators, asked or appointed. */
export async function othersWith(
  db: Database,
  ids: readonly string[],
  associationId: string,
  emails: readonly string[],
) {
  const [members, administrators, invited] = await db.batch([
    db
      .select({ email: member.email, associationId: member.associationId })
      .from(member)
      .where(and(isIn(member.email, emails), sql`not ${isIn(member.id, ids)}`)),
    db.select({ email: administrator.email }).from(administrator).where(isIn(administrator.email, emails)),
    db
      .select({ email: invitation.email })
      .from(invitation)
      .where(and(isIn(invitation.email, emails), isNull(invitation.closedAt))),
  ]);
  const here = members.filter((each) => each.associationId === associationId);
  const names = (rows: readonly { email: string }[]) => rows.map(({ email }) => email);
  return {
    /** Members of this association. */
    here: new Set(names(here)),
    /** Members of any association. */
    members: new Set(names(members)),
    /** Anybody who signs in with it. */
    anywhere: new Set([...names(members), ...names(administrators), ...names(invited)]),
  };
}
