// An official's U.S. Soccer record as the profile shows it: certificates with their days, history, games at stake.
import type { Certification, Certifications } from '../../contract/ussf/certification.ts';
import { upcomingOf } from '../games/assignments.store.ts';
import { isHeldState, uncoveredOn } from '../games/rules/game-cover.ts';
import { standingsOn } from '../games/standings-on.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { type Day, dayAt, daysBetween } from '../platform/rules/calendar.ts';
import { type CertificationRow, certificationsOf, changesOf } from '../ussf/certifications.store.ts';
import { licenseOf } from '../ussf/rules/ussf-catalogue.ts';
import { readAccess } from '../ussf/ussf-access.store.ts';
import { getOfficial, type OfficialRow } from '../ussf/ussf-officials.store.ts';

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
    assignments: games.map(({ id: game, title, startsAt, timeOpen, timeZone, location }) => ({
      id: game,
      title,
      startsAt,
      timeOpen,
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
