// Invitations and roles. An invitation becomes a role when somebody signs in with that address; nothing else accepts it.
import { and, asc, desc, eq, gt, inArray, isNull, ne, notInArray, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import { administrator } from '../organizations/organization.schema.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { invitation, officeChange } from './invitation.schema.ts';
import { OFFICE_HISTORY_ROWS } from './limits.ts';

export type InvitationRow = typeof invitation.$inferSelect;

const isOpen = (at: string) => and(isNull(invitation.closedAt), gt(invitation.expiresAt, at));

export const openInvitations = ({ db, now }: Ports, organizationId: string): Promise<InvitationRow[]> =>
  db
    .select()
    .from(invitation)
    .where(and(eq(invitation.organizationId, organizationId), isOpen(now.toISOString())))
    .orderBy(asc(invitation.invitedAt))
    .all();

export async function isInvited({ db, now }: Ports, email: string): Promise<boolean> {
  const open = and(eq(invitation.email, email), isOpen(now.toISOString()));
  return (await db.select({ id: invitation.id }).from(invitation).where(open).get()) !== undefined;
}

/** A newer invitation to the same role takes the place of the older. */
export const replaceInvitation = (db: Database, row: InvitationRow) =>
  [
    db
      .update(invitation)
      .set({ closedAt: row.invitedAt })
      .where(
        and(
          eq(invitation.organizationId, row.organizationId),
          eq(invitation.email, row.email),
          eq(invitation.role, row.role),
          isNull(invitation.closedAt),
        ),
      ),
    db.insert(invitation).values(row),
  ] as const;

/** @returns whether an open one was there. */
export async function closeInvitation({ db, now }: Ports, organizationId: string, id: string): Promise<boolean> {
  const closed = await db
    .update(invitation)
    .set({ closedAt: now.toISOString() })
    .where(and(eq(invitation.organizationId, organizationId), eq(invitation.id, id), isNull(invitation.closedAt)))
    .returning({ id: invitation.id })
    .all();
  return closed.length > 0;
}

/** Called when somebody has just proved that the address is theirs. */
export async function acceptInvitations({ db, now }: Ports, email: string): Promise<void> {
  const at = now.toISOString();
  const open = await db
    .select()
    .from(invitation)
    .where(and(eq(invitation.email, email), isOpen(at)))
    .all();
  for (const { id, organizationId, role } of open) {
    await db.batch([
      db.insert(administrator).values({ email, organizationId, role, createdAt: at }).onConflictDoNothing(),
      db.update(invitation).set({ closedAt: at }).where(eq(invitation.id, id)),
      db
        .insert(officeChange)
        .values({ id: crypto.randomUUID(), organizationId, email, roles: [role], changedBy: email, changedAt: at }),
    ]);
  }
}

export const rolesHeld = (db: Database, organizationId: string) =>
  db
    .select()
    .from(administrator)
    .where(eq(administrator.organizationId, organizationId))
    .orderBy(asc(administrator.email), asc(administrator.role))
    .all();

export interface RoleChange {
  organizationId: string;
  email: string;
  roles: AdministratorRole[];
  changedBy: string;
}

/**
 * Gives exactly these roles. The last owner keeps theirs: the statement itself looks whether there is another, so that two
 * owners who remove each other at once do not both succeed.
 */
export async function writeRoles({ db, now }: Ports, change: RoleChange): Promise<'done' | 'last-owner'> {
  const { organizationId, email, roles, changedBy } = change;
  const at = now.toISOString();
  const theirs = and(eq(administrator.organizationId, organizationId), eq(administrator.email, email));
  const gone = roles.length > 0 ? notInArray(administrator.role, roles) : undefined;
  const mayGo = or(ne(administrator.role, 'owner'), inArray(administrator.organizationId, ownedByOthers(db, change)));
  await db.batch([
    db.delete(administrator).where(and(theirs, gone, mayGo)),
    ...roles.map((role) =>
      db.insert(administrator).values({ email, organizationId, role, createdAt: at }).onConflictDoNothing(),
    ),
    db.insert(officeChange).values({ id: crypto.randomUUID(), organizationId, email, roles, changedBy, changedAt: at }),
  ]);
  const left = await db.select({ role: administrator.role }).from(administrator).where(theirs).all();
  return left.some(({ role }) => !roles.includes(role)) ? 'last-owner' : 'done';
}

const ownedByOthers = (db: Database, { email, organizationId }: RoleChange) => {
  const others = alias(administrator, 'other_owner');
  return db
    .select({ organizationId: others.organizationId })
    .from(others)
    .where(and(eq(others.organizationId, organizationId), eq(others.role, 'owner'), ne(others.email, email)));
};

export const officeHistory = (db: Database, organizationId: string) =>
  db
    .select({
      email: officeChange.email,
      roles: officeChange.roles,
      changedBy: officeChange.changedBy,
      changedAt: officeChange.changedAt,
    })
    .from(officeChange)
    .where(eq(officeChange.organizationId, organizationId))
    .orderBy(desc(officeChange.changedAt))
    .limit(OFFICE_HISTORY_ROWS)
    .all();
