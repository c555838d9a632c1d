// The statements that erase a person: every row under their ids, in one batch or not at all. The files of their certificates are noted for R2
// by the very batch that takes the records off, so that none is forgotten. Ledger and standings are record-event.ts's.
import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { accountRequest } from '../accounts/account-request.schema.ts';
import { account, session, user, verification } from '../accounts/sign-in.schema.ts';
import { backgroundReport } from '../background-checks/background-check.schema.ts';
import { certificate } from '../certificates/certificate.schema.ts';
import { correction } from '../corrections/correction.schema.ts';
import { memberMerge, pairDismissal } from '../duplicates/merge.schema.ts';
import { assignment, assignmentFeed, officialAlias } from '../games/assignment.schema.ts';
import { mail, refusedAddress } from '../mail/mail.schema.ts';
import { mailOptOut } from '../mail/opt-out.schema.ts';
import { codeRequest } from '../payment-codes/payment-code.schema.ts';
import { addressChange } from '../people/address-change.schema.ts';
import { member, personalLink, registration } from '../people/member.schema.ts';
import { registrationForm } from '../people/registration.schema.ts';
import { guessCount } from '../platform/http/guess-count.schema.ts';
import type { Database } from '../platform/ports.ts';
import { declinedRegistration } from '../registrations/declined-registration.schema.ts';
import { invitedPerson } from '../registrations/invited-person.schema.ts';
import { reminder } from '../reminders/reminder.schema.ts';
import { completion, event } from '../standings/ledger.schema.ts';
import { certification, certificationChange, ussfNotice, ussfOfficial } from '../ussf/ussf.schema.ts';
import { webhookDelivery, webhookEndpoint } from '../webhooks-out/webhook.schema.ts';
import { erasedFile } from './erasure.schema.ts';

const list = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
const isIn = (column: SQLiteColumn, values: readonly string[]) => sql`${column} in ${list(values)}`;

/** Told to leagues' own systems, or about to be. Before the ledger goes: a delivery is known by the line it tells of. */
export function eraseDeliveries(db: Database, associationId: string, ids: readonly string[]) {
  const endpoints = sql`(select ${webhookEndpoint.id} from ${webhookEndpoint} where ${webhookEndpoint.associationId} = ${associationId})`;
  const lines = sql`(select ${event.id} from ${event} where ${isIn(event.memberId, ids)})`;
  return db
    .delete(webhookDelivery)
    .where(sql`${webhookDelivery.endpointId} in ${endpoints} and ${webhookDelivery.eventKey} in ${lines}`);
}

/** What is theirs under their ids alone. Run again later it takes off whatever was being written meanwhile. */
export function eraseByMember(db: Database, associationId: string, ids: readonly string[]) {
  return [
    db
      .insert(erasedFile)
      .select(
        db.select({ storageKey: certificate.storageKey }).from(certificate).where(isIn(certificate.memberId, ids)),
      )
      .onConflictDoNothing(),
    db.delete(certificate).where(isIn(certificate.memberId, ids)),
    ...[
      registration,
      declinedRegistration,
      registrationForm,
      personalLink,
      correction,
      addressChange,
      reminder,
      mail,
      codeRequest,
    ].map((table) => db.delete(table).where(isIn(table.memberId, ids))),
    ...[ussfOfficial, certification, certificationChange, ussfNotice].map((table) =>
      db.delete(table).where(isIn(table.memberId, ids)),
    ),
    ...[assignment, officialAlias, assignmentFeed].map((table) => db.delete(table).where(isIn(table.memberId, ids))),
    ...ids.map((id) =>
      db
        .delete(memberMerge)
        .where(sql`${memberMerge.associationId} = ${associationId} and (${isIn(memberMerge.keptId, ids)}
          or ${isIn(memberMerge.absorbedId, ids)} or instr(${memberMerge.moved}, ${id}) > 0)`),
    ),
    db.delete(pairDismissal).where(sql`${isIn(pairDismissal.lowId, ids)} or ${isIn(pairDismissal.highId, ids)}`),
    db.delete(member).where(isIn(member.id, ids)),
  ];
}

export interface KnownBy {
  associationId: string;
  memberIds: readonly string[];
  /** Addresses that nobody else here has; and every address with every name of theirs, folded. */
  ownEmails: readonly string[];
  emails: readonly string[];
  sortNames: readonly string[];
  /** Completions and candidates that are theirs, by our id. */
  completions: readonly string[];
  /** Those that only came near: somebody else's, perhaps, and nobody's from now on. */
  released: readonly string[];
  /** Candidates of background checks that are theirs, by the sender's id. */
  candidates: readonly string[];
  /** Officials' names and addresses on games, hashed. */
  officials: readonly string[];
  /** Their addresses as mails are counted by. */
  recipients: readonly string[];
  /** Those of the recipients whose address somebody else here has too. */
  sharedRecipients: readonly string[];
  /** Addresses with which nobody signs in any more, and the hashes tries were counted by. */
  closedEmails: readonly string[];
  closedHashes: readonly string[];
  tries: readonly string[];
}

/** What is theirs by more than their ids. */
export function eraseByTraces(db: Database, of: KnownBy) {
  const { associationId, closedEmails } = of;
  const here = (column: SQLiteColumn) => sql`${column} = ${associationId}`;
  const users = sql`(select ${user.id} from ${user} where ${isIn(user.email, closedEmails)})`;
  const shared = isIn(refusedAddress.recipient, of.sharedRecipients);
  return [
    db.delete(completion).where(isIn(completion.id, of.completions)),
    db.update(completion).set({ memberId: null, differs: null }).where(isIn(completion.id, of.released)),
    db
      .delete(backgroundReport)
      .where(sql`${here(backgroundReport.associationId)} and ${isIn(backgroundReport.candidateId, of.candidates)}`),
    db
      .delete(assignment)
      .where(sql`${here(assignment.associationId)} and ${isIn(assignment.officialHash, of.officials)}`),
    db
      .delete(refusedAddress)
      .where(
        sql`(${isIn(refusedAddress.memberId, of.memberIds)} or ${isIn(refusedAddress.recipient, of.recipients)}) and not ${shared}`,
      ),
    db.update(refusedAddress).set({ memberId: null }).where(isIn(refusedAddress.memberId, of.memberIds)),
    db
      .delete(mailOptOut)
      .where(
        sql`${isIn(mailOptOut.recipient, of.recipients)} and not ${isIn(mailOptOut.recipient, of.sharedRecipients)}`,
      ),
    db
      .delete(accountRequest)
      .where(sql`${here(accountRequest.associationId)} and ${isIn(accountRequest.emailHash, of.closedHashes)}`),
    db
      .delete(invitedPerson)
      .where(sql`${here(invitedPerson.associationId)} and ${isIn(invitedPerson.email, of.ownEmails)}`),
    db.delete(invitedPerson).where(
      sql`${here(invitedPerson.associationId)} and ${isIn(invitedPerson.email, of.emails)}
        and ${isIn(invitedPerson.sortName, of.sortNames)}`,
    ),
    db.delete(session).where(sql`${session.userId} in ${users}`),
    db.delete(account).where(sql`${account.userId} in ${users}`),
    db.delete(user).where(isIn(user.email, closedEmails)),
    db
      .delete(verification)
      .where(isIn(verification.identifier, [...closedEmails, ...closedEmails.map((email) => `sign-in-otp-${email}`)])),
    db.delete(guessCount).where(isIn(guessCount.subject, of.tries)),
  ];
}
