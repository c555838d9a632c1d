// Every row that is about one person, for the copy they may have. Read by member id; a person may have several, merged into one. Nothing is
// opened here and nothing is left out: what a reader may not see is privacy/export-parts.ts's to say.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { certificate } from '../certificates/certificate.schema.ts';
import { correction } from '../corrections/correction.schema.ts';
import { assignment } from '../games/assignment.schema.ts';
import { mail, refusedAddress } from '../mail/mail.schema.ts';
import { mailOptOut } from '../mail/opt-out.schema.ts';
import { organization } from '../organizations/organization.schema.ts';
import { codeRequest, paymentCode } from '../payment-codes/payment-code.schema.ts';
import { personalLink, registration } from '../people/member.schema.ts';
import { registrationForm } from '../people/registration.schema.ts';
import type { Database } from '../platform/ports.ts';
import { declinedRegistration } from '../registrations/declined-registration.schema.ts';
import { invitedPerson } from '../registrations/invited-person.schema.ts';
import { reminder } from '../reminders/reminder.schema.ts';
import { completion } from '../standings/ledger.schema.ts';
import { certification, certificationChange, ussfNotice, ussfOfficial } from '../ussf/ussf.schema.ts';

export type KeptRows = Awaited<ReturnType<typeof readKept>>;

export interface InvitedAs {
  readonly associationId: string;
  readonly emails: readonly string[];
  /** Folded. An address may be a household's. */
  readonly sortNames: readonly string[];
}

/** @param recipients under what their addresses are kept where the address itself is not. */
export async function readKept(
  db: Database,
  memberIds: readonly string[],
  recipients: readonly string[],
  invitedAs: InvitedAs,
) {
  const of = (column: SQLiteColumn) => sql`${column} in (select value from json_each(${JSON.stringify(memberIds)}))`;
  const [registrations, forms, certificates, completions, corrections, links, mails, reminders, optOuts, refused] =
    await db.batch([
      db
        .select({ registration, organization: organization.name })
        .from(registration)
        .innerJoin(organization, sql`${organization.id} = ${registration.organizationId}`)
        .where(of(registration.memberId)),
      db.select().from(registrationForm).where(of(registrationForm.memberId)),
      db.select().from(certificate).where(of(certificate.memberId)).orderBy(asc(certificate.uploadedAt)),
      db.select().from(completion).where(of(completion.memberId)).orderBy(asc(completion.completedOn)),
      db.select().from(correction).where(of(correction.memberId)).orderBy(asc(correction.askedAt)),
      db.select().from(personalLink).where(of(personalLink.memberId)).orderBy(asc(personalLink.createdAt)),
      db.select().from(mail).where(of(mail.memberId)).orderBy(asc(mail.createdAt)),
      db.select().from(reminder).where(of(reminder.memberId)),
      db
        .select()
        .from(mailOptOut)
        .where(inArray(mailOptOut.recipient, [...recipients])),
      db.select().from(refusedAddress).where(of(refusedAddress.memberId)),
    ]);
  const [officials, certifications, changes, notices, games, codes, declined, invited] = await db.batch([
    db.select().from(ussfOfficial).where(of(ussfOfficial.memberId)),
    db.select().from(certification).where(of(certification.memberId)),
    db.select().from(certificationChange).where(of(certificationChange.memberId)).orderBy(asc(certificationChange.at)),
    db.select().from(ussfNotice).where(of(ussfNotice.memberId)).orderBy(asc(ussfNotice.createdAt)),
    db.select().from(assignment).where(of(assignment.memberId)).orderBy(asc(assignment.startsAt)),
    db
      .select({ request: codeRequest, organization: organization.name, code: paymentCode })
      .from(codeRequest)
      .innerJoin(organization, sql`${organization.id} = ${codeRequest.organizationId}`)
      .leftJoin(paymentCode, sql`${paymentCode.requestId} = ${codeRequest.id}`)
      .where(of(codeRequest.memberId))
      .orderBy(asc(codeRequest.askedAt)),
    db
      .select({ declined: declinedRegistration, organization: organization.name })
      .from(declinedRegistration)
      .innerJoin(organization, sql`${organization.id} = ${declinedRegistration.organizationId}`)
      .where(of(declinedRegistration.memberId)),
    db
      .select({ invited: invitedPerson, organization: organization.name })
      .from(invitedPerson)
      .innerJoin(organization, sql`${organization.id} = ${invitedPerson.organizationId}`)
      .where(
        and(
          eq(invitedPerson.associationId, invitedAs.associationId),
          inArray(invitedPerson.email, [...invitedAs.emails]),
          inArray(invitedPerson.sortName, [...invitedAs.sortNames]),
        ),
      ),
  ]);
  const told = { registrations, forms, certificates, completions, corrections, links, mails, reminders, optOuts };
  return { ...told, refused, officials, certifications, changes, notices, games, codes, declined, invited };
}
