// An official's licences as one line of the people page has room for: one a kind, with what their division asks for. Pure.
// SafeSport and the background check are dots already.

import type { HeldLicense } from '../../../contract/people/member.ts';
import { CERTIFICATION_KINDS } from '../../../contract/ussf/certification-kinds.ts';
import type { RefereeLevel } from '../../organizations/rules/policy.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { licenseOf } from '../../ussf/rules/ussf-catalogue.ts';
import { type Covering, isHeldState } from './game-cover.ts';
import { belowLevel } from './game-level.ts';

const SHOWN = CERTIFICATION_KINDS.filter((kind) => kind !== 'safesport' && kind !== 'background-check');

/** Of each kind the highest that is valid today, else the last that ran out; what was taken away or replaced is left out. */
export function heldLicenses(
  today: Day,
  division: string | null,
  held: readonly Covering[],
  levels: readonly RefereeLevel[],
): HeldLicense[] {
  const below = division === null ? null : belowLevel(today, division, held, levels);
  return SHOWN.flatMap((kind) => {
    const own = held.filter((each) => each.kind === kind && each.state !== 'revoked' && each.state !== 'upgraded');
    const valid = own.filter((each) => isValid(today, each)).sort(higherFirst);
    const [best = own.sort(laterFirst)[0]] = valid;
    if (!best) return [];
    const { license, expirationDate } = best;
    return [
      {
        kind,
        license,
        title: licenseOf(license)?.title ?? null,
        valid: valid.length > 0,
        expirationDate,
        needed: kind === 'referee' && below ? (licenseOf(below.needed)?.title ?? null) : null,
      },
    ];
  });
}

const isValid = (today: Day, { state, expirationDate }: Covering): boolean =>
  isHeldState(state) && (expirationDate === null || expirationDate >= today);

const rankOf = ({ license }: Covering): number => licenseOf(license)?.rank ?? Number.MAX_SAFE_INTEGER;
const higherFirst = (a: Covering, b: Covering): number => rankOf(a) - rankOf(b) || (a.license < b.license ? -1 : 1);
const laterFirst = (a: Covering, b: Covering): number => ((a.expirationDate ?? '') > (b.expirationDate ?? '') ? -1 : 1);
