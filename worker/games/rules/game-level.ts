// Is a referee's licence high enough for a game's division or level? Pure. Source: what the association says in its settings;
// U.S. Soccer publishes ranks, but leagues differ in what they ask. Where nothing is said, any licence will do.
import type { RefereeLevel } from '../../organizations/rules/policy.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { licenseOf } from '../../ussf/rules/ussf-catalogue.ts';
import { type Covering, isHeldState } from './game-cover.ts';

export interface BelowLevel {
  level: string;
  needed: string;
  /** The highest of theirs on that day. */
  held: string;
}

/** `U-19`, `19U`, `under 19` and `Sub-19` are one word, `u19`; capitals, accents and signs make no difference. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(
      /\b(?:u|under|sub)[\s-]*(\d{1,2})\b|\b(\d{1,2})\s*u\b/g,
      (_, after, before) => ` u${Number(after ?? before)} `,
    )
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Lower is higher; what the catalogue does not know is the lowest. */
const rankOf = (license: string): number => licenseOf(license)?.rank ?? Number.POSITIVE_INFINITY;
const higher =
  <T>(license: (each: T) => string) =>
  (a: T, b: T) =>
    rankOf(license(a)) <= rankOf(license(b)) ? a : b;

/** The level that asks for most, of those whose every word is in the division; null where none is. */
export function levelOf(division: string, levels: readonly RefereeLevel[]): RefereeLevel | null {
  const words = new Set(wordsOf(division));
  const meant = levels.filter(({ level }) => {
    const asked = wordsOf(level);
    return asked.length > 0 && asked.every((word) => words.has(word));
  });
  return meant.length === 0 ? null : meant.reduce(higher((each) => each.license));
}

/** What is missing on that day; null when the licence will do, and when they hold none: then another rule speaks. */
export function belowLevel(
  day: Day,
  division: string,
  held: readonly Covering[],
  levels: readonly RefereeLevel[],
): BelowLevel | null {
  const level = levelOf(division, levels);
  const good = held.filter(
    ({ kind, state, expirationDate }) =>
      kind === 'referee' && isHeldState(state) && (expirationDate === null || expirationDate >= day),
  );
  if (!level || good.length === 0) return null;
  const best = good.reduce(higher((each) => each.license));
  if (rankOf(best.license) <= rankOf(level.license)) return null;
  return { level: level.level, needed: level.license, held: best.license };
}
