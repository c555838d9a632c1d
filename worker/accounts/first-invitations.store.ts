// One-time invitations to found an association. Accepting one is one moment: it is closed, and the association and its owner are there, or none of it.
import { and, asc, eq, exists, gt, isNull } from 'drizzle-orm';
import { FIRST_INVITATION_HOURS } from '../../contract/accounts/first-invitation.ts';
import type { Mail } from '../mail/mail-template.ts';
import { postMail, type SealedMail } from '../mail/post-mail.ts';
import { administrator, organization } from '../organizations/organization.schema.ts';
import { organizationChange } from '../organizations/tree.schema.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { firstInvitation } from './first-invitation.schema.ts';
import { officeChange } from './invitation.schema.ts';

export type FirstInvitationRow = typeof firstInvitation.$inferSelect;

/** In one run of the clock; an operator writes one at a time. */
const MAILED_AT_ONCE = 20;

export const findFirstInvitation = (
  db: Database,
  by: { id: string } | { tokenHash: string },
): Promise<FirstInvitationRow | undefined> =>
  db
    .select()
    .from(firstInvitation)
    .where('id' in by ? eq(firstInvitation.id, by.id) : eq(firstInvitation.tokenHash, by.tokenHash))
    .get();

export const openFirstInvitationOf = ({ db, now }: Ports, email: string): Promise<FirstInvitationRow | undefined> =>
  db
    .select()
    .from(firstInvitation)
    .where(
      and(
        eq(firstInvitation.email, email),
        isNull(firstInvitation.closedAt),
        gt(firstInvitation.expiresAt, now.toISOString()),
      ),
    )
    .get();

export const unmailedFirstInvitations = ({ db, now }: Ports): Promise<FirstInvitationRow[]> =>
  db
    .select()
    .from(firstInvitation)
    .where(
      and(
        isNull(firstInvitation.mailedAt),
        isNull(firstInvitation.closedAt),
        gt(firstInvitation.expiresAt, now.toISOString()),
      ),
    )
    .orderBy(asc(firstInvitation.expiresAt))
    .limit(MAILED_AT_ONCE)
    .all();

export const mailOf = ({ id, email, name, language }: FirstInvitationRow): Mail => ({
  to: email,
  language,
  content: { template: 'first-invitation', invitation: id, association: name, hours: FIRST_INVITATION_HOURS },
});

export const markMailed = ({ db, now }: Ports, id: string, mail: SealedMail) =>
  db.batch([
    postMail(db, mail),
    db.update(firstInvitation).set({ mailedAt: now.toISOString() }).where(eq(firstInvitation.id, id)),
  ]);

/** @returns false where somebody accepted it, or it was replaced, in the meantime. @throws where the slug was taken in the meantime. */
export async function foundAssociation({ db, now }: Ports, row: FirstInvitationRow, slug: string): Promise<boolean> {
  const at = now.toISOString();
  const id = crypto.randomUUID();
  const { email, name, language } = row;
  // Every later statement of the batch looks whether the first one was this one's.
  const ours = exists(
    db
      .select({ id: firstInvitation.id })
      .from(firstInvitation)
      .where(and(eq(firstInvitation.id, row.id), eq(firstInvitation.organizationId, id))),
  );
  const association = {
    ...{ id, slug, name, kind: 'association' as const, parentId: null, path: `${id}/` },
    ...{ requirements: [], policy: {}, language },
  };
  const [closed] = await db.batch([
    db
      .update(firstInvitation)
      .set({ closedAt: at, organizationId: id })
      .where(and(eq(firstInvitation.id, row.id), isNull(firstInvitation.closedAt), gt(firstInvitation.expiresAt, at)))
      .returning({ id: firstInvitation.id }),
    insertWhere(db, organization, association, ours),
    insertWhere(db, administrator, { email, organizationId: id, role: 'owner', createdAt: at }, ours),
    insertWhere(
      db,
      officeChange,
      { id: crypto.randomUUID(), organizationId: id, email, roles: ['owner'], changedBy: email, changedAt: at },
      ours,
    ),
    insertWhere(
      db,
      organizationChange,
      { id: crypto.randomUUID(), organizationId: id, what: 'added', after: name, changedBy: email, changedAt: at },
      ours,
    ),
  ]);
  return closed.length > 0;
}
