// Puts the demo's officials on games of the coming weeks, as an import does.
import { keepGames } from '../../../worker/games/keep-games.ts';
import type { OrganizationRow } from '../../../worker/organizations/organizations.store.ts';
import type { Ports } from '../../../worker/platform/ports.ts';
import { OFFICIALS } from './ussf-people.ts';

const DAY_MS = 86_400_000;
const GAMES = ['U14 Bobcats v. Moonridge', 'U12 Moonridge v. Lakeside', 'U16 Final'];
const ZONE = 'America/Los_Angeles';

const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);

export async function giveGames(ports: Ports, league: OrganizationRow, associationId: string): Promise<void> {
  const games = OFFICIALS.flatMap(({ identity }, index) =>
    GAMES.slice(0, 1 + (index % GAMES.length)).map((title, game) => ({
      externalId: `seed-${index}-${game}`,
      startsAt: `${dayAfter(ports.now, 5 + game * 23 + (index % 4))}T20:00:00.000Z`,
      timeZone: ZONE,
      title,
      level: title.split(' ')[0] ?? null,
      location: `Field ${1 + (index % 3)}`,
      home: null,
      away: null,
      timeOpen: false,
      cancelled: false,
      official: { name: `${identity.firstName} ${identity.lastName}`, email: identity.email },
    })),
  );
  const where = { associationId, organizationId: league.id, path: league.path, origin: 'csv', memberId: null };
  await keepGames(ports, where, games);
}
