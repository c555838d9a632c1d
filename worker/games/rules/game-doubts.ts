// Why an official may not be the right one for a game, as the list of games says it. Pure; titles in U.S. Soccer's own words.
import type { GameDoubt } from '../../../contract/games/assignment.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { RefereeLevel } from '../../organizations/rules/policy.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { licenseOf } from '../../ussf/rules/ussf-catalogue.ts';
import { type Covering, uncoveredOn } from './game-cover.ts';
import { belowLevel } from './game-level.ts';

interface Game {
  title: string;
  level: string | null;
}

/** Where a game's level is written: in a column of its own, or somewhere in its title. */
export const divisionOf = ({ title, level }: Game): string => `${level ?? ''} ${title}`;

const titleOf = (license: string): string => licenseOf(license)?.title ?? license;

export function doubtsOf(
  day: Day,
  game: Game,
  standings: readonly Standing[],
  held: readonly Covering[],
  levels: readonly RefereeLevel[],
): GameDoubt[] {
  const below = belowLevel(day, divisionOf(game), held, levels);
  return [
    ...uncoveredOn(day, standings, held).map(
      ({ license, requirement, what, state, expirationDate }): GameDoubt =>
        what === 'runs-out' && expirationDate !== null
          ? { what, title: titleOf(license), lastDay: expirationDate }
          : { what: 'not-approved', requirement, state },
    ),
    ...(below
      ? [{ what: 'below-level' as const, level: below.level, needed: titleOf(below.needed), held: titleOf(below.held) }]
      : []),
  ];
}
