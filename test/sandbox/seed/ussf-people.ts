// The demo's officials as U.S. Soccer knows them, and those it knows otherwise: one under another address, one twice, one not
// at all. Days are counted from today, so that the demo never grows old.
import type { SandboxLicense, SandboxPerson } from '../ussf/records.ts';
import { PEOPLE, type SeedPerson } from './people.ts';

export const OFFICIALS: readonly SeedPerson[] = PEOPLE.filter(({ role }) => role === 'official');

const DAY_MS = 86_400_000;

export function ussfPeople(now: Date): SandboxPerson[] {
  const day = (days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const license = (
    discipline: SandboxLicense['discipline'],
    license_id: number,
    days: number | null,
  ): SandboxLicense => ({
    discipline,
    license_id,
    issue_date: day(-300),
    expiration_date: days === null ? null : day(days),
    issuer: 'Cal South',
  });
  return OFFICIALS.flatMap(({ identity: { email, firstName, lastName } }, index) => {
    const person: SandboxPerson = {
      ussfId: String(7_000_000_000_000_001n + BigInt(index) * 7919n),
      email: index === 3 ? `work.${email}` : email,
      firstName,
      lastName,
      state: 'CA',
      minor: index === 4,
      licenses: [
        license('referee', index % 4 === 1 ? 7 : 8, [200, 45, 25, 320][index % 4] ?? 200),
        ...(index === 4 ? [] : [license('safety', 1, 150), license('safety', 2, 500)]),
        ...(index % 5 === 0 ? [license('referee', 46, 200), license('coach', 3, null)] : []),
        ...(index === 1 ? [license('referee', 99, 90)] : []),
      ],
    };
    if (index === 5) return [];
    return index === 6 ? [person, { ...person, ussfId: `${person.ussfId.slice(0, -1)}9` }] : [person];
  });
}
