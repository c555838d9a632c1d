// What has happened between two readings of a person's licences. Pure. Only active licences come back from U.S. Soccer
// (FACTS), so one that is missing has run out, was upgraded, or was taken away.
import type { CertificationState, CertificationWhat } from '../../contract/certification.ts';
import type { Day } from './calendar.ts';
import { licenseOf } from './ussf-catalogue.ts';

export interface License {
  /** `${discipline}_${license_id}` */
  license: string;
  issueDate: Day | null;
  expirationDate: Day | null;
}

export interface HeldLicense extends License {
  state: CertificationState;
}

export interface LicenseChange {
  what: CertificationWhat;
  license: string;
  issueDate: Day | null;
  expirationDate: Day | null;
  /** What the licence is from now on. */
  state: CertificationState;
  /** Only with `upgraded`: the licence before. */
  from?: string;
}

/**
 * @param before every licence on file, those that are over too; null when nobody has looked before.
 * @param today in the association's time zone.
 * Reading the same twice changes nothing.
 */
export function diffCertifications(
  before: readonly HeldLicense[] | null,
  now: readonly License[],
  today: Day,
): LicenseChange[] {
  const held = new Map((before ?? []).map((each) => [each.license, each]));
  const present = new Set(now.map(({ license }) => license));
  const there = now.flatMap((each) => seen(before === null, held, each, today));
  const upgraded = new Set(there.flatMap(({ what, from }) => (what === 'upgraded' && from ? [from] : [])));
  const gone = (before ?? [])
    .filter(({ state, license }) => state === 'active' && !present.has(license))
    .map((each) => missing(each, upgraded, there, today));
  return [...there, ...gone];
}

function seen(first: boolean, held: ReadonlyMap<string, HeldLicense>, each: License, today: Day): LicenseChange[] {
  const old = held.get(each.license);
  const over = isOver(each, today);
  const change = (what: CertificationWhat, more: { from?: string } = {}): LicenseChange[] => [
    { ...each, what, state: over ? 'expired' : 'active', ...more },
  ];
  if (first) return change('found');
  if (!old) {
    const lower = over ? undefined : nextBelow(held, each.license);
    return lower ? change('upgraded', { from: lower }) : change(over ? 'found' : 'new');
  }
  if (over) return old.state === 'expired' && sameDays(old, each) ? [] : change('expired');
  if (old.state !== 'active' || isLater(each.expirationDate, old.expirationDate)) return change('renewed');
  return sameDays(old, each) ? [] : change('corrected');
}

function missing(
  each: HeldLicense,
  upgraded: ReadonlySet<string>,
  there: readonly LicenseChange[],
  today: Day,
): LicenseChange {
  const { license, issueDate, expirationDate } = each;
  const replaced = upgraded.has(license) || there.some((other) => other.what === 'upgraded' && isAbove(other, license));
  if (replaced) return { license, issueDate, expirationDate, what: 'superseded', state: 'upgraded' };
  if (isOver(each, today)) return { license, issueDate, expirationDate, what: 'expired', state: 'expired' };
  return { license, issueDate, expirationDate, what: 'revoked', state: 'revoked' };
}

/** The highest active licence of the same type that ranks below this one, when none ranks above it. */
function nextBelow(held: ReadonlyMap<string, HeldLicense>, license: string): string | undefined {
  const fresh = licenseOf(license);
  if (!fresh) return undefined;
  const best = [...held.values()]
    .filter(({ state }) => state === 'active')
    .map((each) => ({ license: each.license, known: licenseOf(each.license) }))
    .filter(({ known }) => known?.type === fresh.type)
    .sort((a, b) => (a.known?.rank ?? 0) - (b.known?.rank ?? 0))[0];
  return best?.known && best.known.rank > fresh.rank ? best.license : undefined;
}

function isAbove({ license }: LicenseChange, other: string): boolean {
  const [higher, lower] = [licenseOf(license), licenseOf(other)];
  return higher !== null && higher.type === lower?.type && higher.rank < lower.rank;
}

const isOver = ({ expirationDate }: License, today: Day): boolean => expirationDate !== null && expirationDate < today;

/** One that never ends is later than any day. */
const isLater = (a: Day | null, b: Day | null): boolean => (a === null ? b !== null : b !== null && a > b);

const sameDays = (a: License, b: License): boolean =>
  a.issueDate === b.issueDate && a.expirationDate === b.expirationDate;
