// What has happened between two readings of a person's licenses. Pure. Only active licenses come back from U.S. Soccer
// (FACTS), so one that is missing has run out, was upgraded, or was taken away; or the answer was not whole. A license is held to be
// taken away only when it is missing again hours later.
import type { CertificationState, CertificationWhat } from '../../../contract/ussf/certification.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { licenseOf } from './ussf-catalogue.ts';

export interface License {
  /** `${discipline}_${license_id}` */
  license: string;
  issueDate: Day | null;
  expirationDate: Day | null;
}

export interface HeldLicense extends License {
  state: CertificationState;
  /** Instant of the last change, ISO 8601: since when it is unconfirmed. */
  changedAt: string;
}

/** One answer without a license proves nothing; the second, so much later, does. */
export const CONFIRM_AFTER_HOURS = 6;

const HOUR_MS = 3_600_000;

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
 * @param at the day in the association's time zone, and the instant of the reading.
 * Reading the same twice within hours changes nothing.
 */
export function diffCertifications(
  before: readonly HeldLicense[] | null,
  now: readonly License[],
  at: { today: Day; now: Date },
): LicenseChange[] {
  const { today } = at;
  const held = new Map((before ?? []).map((each) => [each.license, each]));
  const present = new Set(now.map(({ license }) => license));
  const there = now.flatMap((each) => seen(before === null, held, each, today));
  const upgraded = new Set(there.flatMap(({ what, from }) => (what === 'upgraded' && from ? [from] : [])));
  const gone = (before ?? [])
    .filter((each) => isHeld(each) && !present.has(each.license))
    .flatMap((each) => missing(each, upgraded, now, at));
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
  if (!isHeld(old) || isLater(each.expirationDate, old.expirationDate)) return change('renewed');
  if (old.state === 'unconfirmed') return change('found');
  return sameDays(old, each) ? [] : change('corrected');
}

function missing(
  each: HeldLicense,
  upgraded: ReadonlySet<string>,
  listed: readonly License[],
  { today, now }: { today: Day; now: Date },
): LicenseChange[] {
  const { license, issueDate, expirationDate } = each;
  const change = (what: CertificationWhat, state: CertificationState): LicenseChange[] => [
    { license, issueDate, expirationDate, what, state },
  ];
  // A higher one of the type that is listed takes its place, however long it has been there.
  const replaced = upgraded.has(license) || listed.some((other) => isAbove(other, license));
  if (replaced) return change('superseded', 'upgraded');
  if (isOver(each, today)) return change('expired', 'expired');
  if (each.state === 'active') return change('unconfirmed', 'unconfirmed');
  const missingFor = now.getTime() - Date.parse(each.changedAt);
  return missingFor < CONFIRM_AFTER_HOURS * HOUR_MS ? [] : change('revoked', 'revoked');
}

/** How many of an association's officials have a license that is unconfirmed, of those who hold any. */
export interface Missing {
  unconfirmed: number;
  held: number;
}

/** More people than this share at once is rather an answer that was not whole than a day of revocations. One person alone may lose all. */
const MISSING_SHARE_MAX = 0.05;

/** Nobody is held to be revoked while so much is missing; somebody looks first. */
export const isTooMuchMissing = ({ unconfirmed, held }: Missing): boolean =>
  unconfirmed > 1 && unconfirmed > held * MISSING_SHARE_MAX;

/** The highest active licence of the same type that ranks below this one, when none ranks above it. */
function nextBelow(held: ReadonlyMap<string, HeldLicense>, license: string): string | undefined {
  const fresh = licenseOf(license);
  if (!fresh) return undefined;
  const best = [...held.values()]
    .filter(isHeld)
    .map((each) => ({ license: each.license, known: licenseOf(each.license) }))
    .filter(({ known }) => known?.type === fresh.type)
    .sort((a, b) => (a.known?.rank ?? 0) - (b.known?.rank ?? 0))[0];
  return best?.known && best.known.rank > fresh.rank ? best.license : undefined;
}

function isAbove({ license }: License, other: string): boolean {
  const [higher, lower] = [licenseOf(license), licenseOf(other)];
  return higher !== null && higher.type === lower?.type && higher.rank < lower.rank;
}

const isHeld = ({ state }: HeldLicense): boolean => state === 'active' || state === 'unconfirmed';

const isOver = ({ expirationDate }: License, today: Day): boolean => expirationDate !== null && expirationDate < today;

/** One that never ends is later than any day. */
const isLater = (a: Day | null, b: Day | null): boolean => (a === null ? b !== null : b !== null && a > b);

const sameDays = (a: License, b: License): boolean =>
  a.issueDate === b.issueDate && a.expirationDate === b.expirationDate;
