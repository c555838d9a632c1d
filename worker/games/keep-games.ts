// Games that were read, matched to the association's officials and kept: by hand-made match, by address, by a name only one
// official has. Told again they are the same rows.

import { officialsByEmail, officialsByLastName } from '../people/members.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import type { Ports } from '../platform/ports.ts';
import {
  type AssignmentRow,
  aliasesOf,
  cancelUnnamed,
  type LeavingRow,
  putAssignment,
  unnamedOn,
} from './assignments.store.ts';
import type { GameRead } from './game-read.ts';

export interface KeepWhere {
  associationId: string;
  organizationId: string;
  path: string;
  /** `csv`, or a feed's id. */
  origin: string;
  /** Whose calendar it is; null when each game names its official. */
  memberId: string | null;
}

/** Statements of one batch. */
const GAMES_AT_ONCE = 50;

/** @returns how many of them we know whose they are. @param stored false only looks. */
export async function keepGames(
  ports: Ports,
  where: KeepWhere,
  games: readonly GameRead[],
  stored = true,
): Promise<number> {
  let matched = 0;
  for (let at = 0; at < games.length; at += GAMES_AT_ONCE) {
    const rows = await matchedRows(ports, where, games.slice(at, at + GAMES_AT_ONCE));
    const [first, ...rest] = stored ? rows.map((row) => putAssignment(ports.db, row)) : [];
    if (first) await ports.db.batch([first, ...rest]);
    matched += rows.filter(({ memberId }) => memberId !== null).length;
  }
  return matched;
}

/**
 * An official who was replaced leaves: whoever is not named any more on a game that was read in whole is off it.
 * @returns who leaves. @param stored false only looks.
 */
export async function takeOffUnnamed(
  ports: Ports,
  where: KeepWhere,
  whole: readonly string[],
  games: readonly GameRead[],
  stored = true,
): Promise<LeavingRow[]> {
  const told = Map.groupBy(games, ({ externalId }) => externalId.slice(0, externalId.lastIndexOf('/')));
  const at = ports.now.toISOString();
  const leaving: LeavingRow[] = [];
  for (let from = 0; from < whole.length; from += GAMES_AT_ONCE) {
    const unnamed = whole.slice(from, from + GAMES_AT_ONCE).map((game) => {
      const named = (told.get(game) ?? []).map(({ externalId }) => externalId);
      return { game, told: named, at };
    });
    const [look, ...looks] = unnamed.map((each) => unnamedOn(ports.db, where, each));
    if (!look) continue;
    const before = leaving.length;
    for (const rows of await ports.db.batch([look, ...looks])) leaving.push(...rows);
    const [first, ...rest] = unnamed.map((each) => cancelUnnamed(ports.db, where, each));
    if (stored && first && leaving.length > before) await ports.db.batch([first, ...rest]);
  }
  return leaving;
}

async function matchedRows(
  ports: Ports,
  where: KeepWhere,
  games: readonly GameRead[],
): Promise<Omit<AssignmentRow, 'gaps'>[]> {
  const { associationId, memberId: owner } = where;
  const hashes = await Promise.all(games.map(({ official }) => hashOf(ports, official)));
  const aliases = new Map(
    (await aliasesOf(ports.db, associationId, [...new Set(hashes)])).map((each) => [each.officialHash, each.memberId]),
  );
  const emails = [...new Set(games.map(({ official }) => official.email).filter(Boolean))];
  const byEmail = Map.groupBy(await officialsByEmail(ports.db, associationId, emails), ({ email }) => email);
  const lasts = [...new Set(games.map(({ official }) => lastNameOf(official.name)).filter(Boolean))];
  const byName = Map.groupBy(await officialsByLastName(ports.db, associationId, lasts), (each) =>
    foldName(`${each.firstName}${each.lastName}`),
  );
  const only = (found: { id: string }[] | undefined) => (found?.length === 1 ? (found[0]?.id ?? null) : null);
  const at = ports.now.toISOString();
  return Promise.all(
    games.map(async ({ official, cancelled, ...game }, index) => ({
      ...game,
      ...where,
      id: crypto.randomUUID(),
      memberId:
        owner ??
        aliases.get(hashes[index] ?? '') ??
        only(byEmail.get(official.email)) ??
        only(byName.get(foldName(firstNameFirst(official.name)))),
      officialSealed: await ports.keys.seal(JSON.stringify(official)),
      officialHash: hashes[index] ?? '',
      cancelledAt: cancelled ? at : null,
      changedAt: at,
      checkedAt: null,
    })),
  );
}

const hashOf = ({ keys }: Ports, { name, email }: GameRead['official']): Promise<string> =>
  keys.hash(`official/${email || foldName(name)}`);

/** `Ortiz Vega, Ana` as `Ana Ortiz Vega`. */
function firstNameFirst(name: string): string {
  const comma = name.lastIndexOf(',');
  return comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}

/** `Ana Ortiz Vega` and `Ortiz Vega, Ana`: the folded last word, to find candidates by. */
const lastNameOf = (name: string): string =>
  foldName(name.includes(',') ? (name.split(',')[0] ?? '') : name.trim().split(/\s+/).slice(1).join(' '));
