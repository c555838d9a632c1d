// An official's U.S. Soccer record as the profile shows it: certificates with their days, history, games at stake.
import type { Certification, Certifications } from '../../contract/certification.ts';
import { type Day, dayAt, daysBetween } from '../domain/calendar.ts';
import { isHeldState, uncoveredOn } from '../domain/game-cover.ts';
import type { AssociationPolicy } from '../domain/policy.ts';
import { licenseOf } from '../domain/ussf-catalogue.ts';
import type { Ports } from '../ports.ts';
import { upcomingOf } from '../store/assignments.ts';
import { type CertificationRow, certificationsOf, changesOf } from '../store/certifications.ts';
import type { KnownMember } from '../store/members.ts';
import { getOrganization } from '../store/organizations.ts';
import { readAccess } from '../store/ussf-access.ts';
import { getOfficial, type OfficialRow } from '../store/ussf-officials.ts';
import { standingsOn } from '../ussf/standings-on.ts';

export async function showCertifications(
  ports: Ports,
  member: KnownMember,
  policy: AssociationPolicy,
): Promise<Certifications> {
  const { db, keys, now } = ports;
  const { id, associationId } = member.row;
  const today = dayAt(now, policy.timeZone);
  const [access, official, held, changes, games] = await Promise.all([
    readAccess(db, associationId),
    getOfficial(db, id),
    certificationsOf(db, id),
    changesOf(db, id),
    upcomingOf(db, id, now.toISOString()),
  ]);
  const association = await getOrganization(db, associationId);
  const standing = association && (await standingsOn(ports, association, [id]));
  return {
    state: access?.enabledAt ? stateOf(official) : 'off',
    ussfId: official?.ussfIdSealed ? await keys.open(official.ussfIdSealed) : null,
    minor: official?.minor ?? false,
    syncedAt: official?.lookedAt ?? null,
    certifications: held.map((row) => showCertification(row, today)),
    changes: changes.map(({ at, what, license, expirationDate }) => ({
      at,
      what,
      license,
      title: licenseOf(license)?.title ?? null,
      expirationDate,
    })),
    assignments: games.map(({ id: game, title, startsAt, timeZone, location }) => ({
      id: game,
      title,
      startsAt,
      timeZone,
      location,
      fallsAfter: fallsAfter(dayAt(new Date(startsAt), timeZone)),
    })),
    mayLag: policy.renewsByOms,
  };

  function fallsAfter(day: Day): Day | null {
    const uncovered = uncoveredOn(day, standing?.(id, day) ?? [], held);
    return uncovered.find(({ what }) => what === 'runs-out')?.expirationDate ?? null;
  }
}

const stateOf = (official: OfficialRow | undefined): Certifications['state'] => official?.state ?? 'not-asked';

/** Seen with today's eyes: what ran out last night is over, whether or not the clock has come by. */
export function showCertification(row: CertificationRow, today: Day): Certification {
  const { license, kind, issueDate, expirationDate, issuer } = row;
  const daysLeft = expirationDate === null ? null : daysBetween(today, expirationDate);
  const state = isHeldState(row.state) && daysLeft !== null && daysLeft < 0 ? 'expired' : row.state;
  return {
    license,
    kind,
    title: licenseOf(license)?.title ?? null,
    state,
    issueDate,
    expirationDate,
    issuer,
    daysLeft,
  };
}
