// U.S. Soccer's words become ours here and stop here.
import type * as z from 'zod/mini';
import type { UssfLookUp, UssfPerson } from '../../contract/ussf/ussf.ts';
import type { BackgroundCheck, FoundUsers, UserLicenses } from './shapes.ts';
import type { ReadLicense } from './ussf-source.ts';

export const peopleOf = (found: z.infer<typeof FoundUsers> | null): UssfPerson[] =>
  (found ?? []).map(({ ussf_id, full_name, is_under18 }) => ({
    ussfId: ussf_id,
    fullName: full_name ?? null,
    minor: is_under18 ?? false,
  }));

export const queryOf = (by: Exclude<UssfLookUp, { by: 'ussf-id' }>): string =>
  new URLSearchParams(
    by.by === 'email' ? { email: by.email } : { first_name: by.firstName, last_name: by.lastName, state: by.state },
  ).toString();

export function licensesOf(read: z.infer<typeof UserLicenses>): ReadLicense[] {
  const all = read.map(({ license_id, discipline, issue_date, expiration_date, issuer, ...extra }) => ({
    license: `${discipline}_${license_id}`,
    issueDate: issue_date ?? null,
    expirationDate: expiration_date ?? null,
    issuer: issuer ?? null,
    extra,
  }));
  // One licence listed twice is the one that lasts longest.
  const longest = all.sort((a, b) => ((a.expirationDate ?? '9999') < (b.expirationDate ?? '9999') ? -1 : 1));
  return [...new Map(longest.map((each) => [each.license, each])).values()];
}

const BACKGROUND_CHECK = 'safety_2';

/** A clear background check counts as its licence where the list of licences does not hold it yet. */
export function withBackgroundCheck(
  licenses: ReadLicense[],
  check: z.infer<typeof BackgroundCheck> | null,
): ReadLicense[] {
  const listed = licenses.some(({ license }) => license === BACKGROUND_CHECK);
  if (!check || listed || check.status.toLowerCase() !== 'clear') return licenses;
  const { issue_date, expiration_date } = check;
  const dates = { issueDate: issue_date ?? null, expirationDate: expiration_date ?? null };
  return [...licenses, { license: BACKGROUND_CHECK, ...dates, issuer: null, extra: {} }];
}
