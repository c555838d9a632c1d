// Everything that is kept about one person, under names a person can read. Never a secret, a token or the place of a file. Names no other
// person: an administrator is only `an administrator`. Says nothing of a background check's result to readers outside the association (L5).
import type { BackgroundReportRow } from '../background-checks/background-reports.store.ts';
import { showCertificate } from '../certificates/show-certificate.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { clears } from '../requirements/rules/background-check.ts';
import type { KnownPerson } from '../safesport/whose-completion.ts';
import { type EventRow, readStandings } from '../standings/ledger.store.ts';
import { viewed } from '../standings/record-event.ts';
import type { LedgerFact } from '../standings/rules/ledger-fact.ts';
import { isMergeWord } from '../standings/rules/merge-ledgers.ts';
import { viewPerson } from '../standings/rules/view-person.ts';
import { showHistory } from '../standings/show-history.ts';
import type { KeptRows } from './export.store.ts';

export interface Kept {
  member: KnownMember;
  who: KnownPerson;
  association: PlacedOrganization;
  rows: KeptRows;
  ledger: readonly EventRow[];
  /** Empty unless the reader may know them. */
  reports: readonly BackgroundReportRow[];
  /** The name in the archive of every certificate whose file is still kept, by its id. */
  files: ReadonlyMap<string, string>;
  /** The reader is the association, not the person. */
  forAssociation: boolean;
}

export async function exportParts(ports: Ports, kept: Kept) {
  const { member, who, association, rows, forAssociation } = kept;
  const { language, createdAt, id } = member.row;
  return {
    madeAt: ports.now.toISOString(),
    association: association.row.name,
    person: { ...member.identity, language, onTheBooksSince: createdAt, memberId: id },
    alsoOnTheBooksAs: who.identities.slice(1),
    registrations: await Promise.all(rows.registrations.map((each) => showRegistration(ports, rows, each))),
    registrationsDeclined: rows.declined.map(({ declined, organization }) => ({
      ...{ organization, season: declined.season, role: declined.role, division: declined.division },
      ...{ declinedAt: declined.declinedAt, reason: declined.reason },
    })),
    invitedToRegister: rows.invited.map(({ invited, organization }) => ({
      ...{ organization, season: invited.season, role: invited.role, division: invited.division, team: invited.team },
      ...{ invitedAt: invited.invitedAt, mailedAt: invited.mailedAt },
    })),
    requirements: await showStandings(ports, kept),
    history: kept.ledger.filter(toldTo(kept)).map(withoutNames),
    certificates: rows.certificates.map((each) => {
      const { hints: _, ...shown } = showCertificate(each);
      return { ...shown, file: kept.files.get(each.id) ?? null, fileErasedAt: each.erasedAt };
    }),
    completedCourses: await Promise.all(
      rows.completions
        .filter(({ source, resolution }) => source !== 'checkr-webhook' && resolution !== 'set-aside')
        .map((each) => showCompletion(ports, each)),
    ),
    ...(forAssociation
      ? {
          backgroundCheckReports: kept.reports.map(({ outcome, completedOn, occurredAt }) => ({
            outcome,
            completedOn,
            occurredAt,
          })),
        }
      : {}),
    correctionsAskedFor: await Promise.all(
      rows.corrections.map(async ({ fields, proposedSealed, askedAt, decision, decidedAt }) => ({
        ...{ askedAt, fields, decision, decidedAt },
        proposed: JSON.parse(await ports.keys.open(proposedSealed)) as unknown,
      })),
    ),
    usSoccer: await showUssf(ports, rows),
    games: rows.games.map(({ title, startsAt, timeOpen, timeZone, level, location, cancelledAt }) => ({
      ...{ title, startsAt, timeOpen, timeZone, level, location, cancelledAt },
    })),
    paymentCodes: await Promise.all(
      rows.codes.map(async ({ request, organization, code }) => ({
        ...{ organization, item: request.item, season: request.season },
        ...{ state: request.state, askedAt: request.askedAt, decidedAt: request.decidedAt },
        // A code is like money: it is shown to whom it was given.
        ...(code && !forAssociation ? { code: await ports.keys.open(code.codeSealed) } : {}),
      })),
    ),
    mails: rows.mails.map(({ template, createdAt: postedAt, sentAt }) => ({ about: template, postedAt, sentAt })),
    mailsEnded: rows.optOuts.map(({ kind, since }) => ({ kind, since })),
    mailRefusedByTheServer: rows.refused.map(({ refusedAt }) => ({ refusedAt })),
    reminders: rows.reminders.map(({ count, remindedAt }) => ({ byHand: count, lastRemindedAt: remindedAt })),
    personalLinks: rows.links.map(({ createdAt: madeAt, expiresAt, revokedAt, uses }) => ({
      ...{ madeAt, expiresAt, revokedAt, uses },
    })),
  };
}

async function showStandings(ports: Ports, { member, association, forAssociation }: Kept) {
  const stored = await readStandings(ports.db, member.row.id);
  const person = { ...viewed(member), results: forAssociation };
  const known = [...new Set([...association.policy.definitions.map(({ key }) => key), ...stored.keys()])];
  const all = viewPerson(stored, person, known, association.policy, ports.now);
  // A requirement without any event has no stored row.
  return all.filter(({ source }) => source !== null).map(({ version: _, ...shown }) => shown);
}

const isPublic = (fact: LedgerFact): boolean =>
  fact.type === 'check-recorded' ? fact.outcome === 'clear' : fact.type !== 'background-check' || clears(fact.outcome);

/** As in standings/get-history.ts: a merge is shown once, and events handed over to another record are not shown. */
function toldTo({ ledger, forAssociation }: Kept): (row: EventRow) => boolean {
  const gone = new Set(ledger.flatMap(({ fact }) => (fact.type === 'merge-undone' ? fact.handedOver : [])));
  return ({ id, fact, requirement }) =>
    !gone.has(id) && (!isMergeWord(fact) || requirement === 'abuse-prevention') && (forAssociation || isPublic(fact));
}

function withoutNames(row: EventRow) {
  const { id: _, actor, ...entry } = showHistory(row);
  return { ...entry, by: actor.includes('@') ? 'an administrator' : actor };
}

async function showRegistration(
  ports: Ports,
  { forms }: KeptRows,
  { registration, organization }: KeptRows['registrations'][number],
) {
  const { id, season, role, division, origin, confirmedAt } = registration;
  const form = forms.find(({ registrationId }) => registrationId === id);
  const { team = null, registeredAt = null, consentAt = null } = form ?? {};
  const phone = form?.phoneSealed ? await ports.keys.open(form.phoneSealed) : null;
  return { organization, season, role, division, team, phone, origin, registeredAt, consentAt, confirmedAt };
}

/** A completion that is certainly this person's is shown whole; one that only comes near may be another's, so only the differing fields are named. */
async function showCompletion(ports: Ports, row: KeptRows['completions'][number]) {
  const { course, courseTitle, completedOn, receivedAt, source, differs, resolution, personSealed } = row;
  const told = { course, courseTitle, completedOn, receivedAt, source, differs: differs ?? [] };
  const certain = resolution === 'linked' || told.differs.length === 0;
  return certain ? { ...told, person: JSON.parse(await ports.keys.open(personSealed)) as unknown } : told;
}

async function showUssf(ports: Ports, { officials, certifications, changes, notices }: KeptRows) {
  return {
    lookUps: await Promise.all(
      officials.map(async ({ ussfIdSealed, state, minor, lookedAt }) => ({
        ussfId: ussfIdSealed ? await ports.keys.open(ussfIdSealed) : null,
        ...{ state, minor, lookedAt },
      })),
    ),
    certificates: certifications.map(
      ({ license, kind, state, issueDate, expirationDate, issuer, extra, changedAt }) => ({
        ...{ license, kind, state, issueDate, expirationDate, issuer, changedAt },
        otherFields: extra,
      }),
    ),
    changes: changes.map(({ license, what, at, from, issueDate, expirationDate, source }) => ({
      ...{ license, what, at, from, issueDate, expirationDate, source },
    })),
    notices: notices.map(({ license, what, expirationDate, createdAt }) => ({
      ...{ license, what, expirationDate, createdAt },
    })),
  };
}
