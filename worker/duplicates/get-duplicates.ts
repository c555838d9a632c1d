// GET .../duplicates: people of this branch who are probably on the books twice. Looks a part of the branch through and says where it
// stopped; nobody who is not registered in this branch is ever named.
import type { Context } from 'hono';
import type { DuplicatePair, DuplicateRecord, Duplicates } from '../../contract/duplicates/duplicates.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { namesBelow } from '../organizations/organizations.store.ts';
import type { MemberRow } from '../people/members.store.ts';
import { duplicateBy } from '../people/rules/probable-duplicate.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { operation } from '../platform/operation.ts';
import { readCursor, writeCursor } from '../standings/people-cursor.ts';
import {
  type CandidatePair,
  candidatePairs,
  dismissalsIn,
  membersAmong,
  nextRegistrations,
} from './duplicates.store.ts';
import { DISMISSALS_SHOWN, DUPLICATES_EXAMINED_AT_ONCE, DUPLICATES_ROUNDS_MAX } from './limits.ts';
import { showDuplicate } from './show-duplicate.ts';

export const getDuplicates = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const { path } = place.row;
  let cursor = await readCursor(c);
  const first = cursor === null;
  let examined = 0;
  let more = true;
  const found: CandidatePair[] = [];
  for (let round = 0; round < DUPLICATES_ROUNDS_MAX && more && found.length === 0; round++) {
    const rows = await nextRegistrations(ports.db, path, cursor, DUPLICATES_EXAMINED_AT_ONCE);
    examined += rows.length;
    more = rows.length === DUPLICATES_EXAMINED_AT_ONCE;
    cursor = rows.at(-1) ?? cursor;
    const pairs = await candidatePairs(
      ports.db,
      path,
      rows.map(({ memberId }) => memberId),
    );
    found.push(...pairs.filter(({ rows: [a, b], samePhone }) => duplicateBy(hashed(a), hashed(b), samePhone) !== null));
  }
  const names = found.length > 0 ? await namesBelow(ports.db, path) : new Map<string, string>();
  const pairs: DuplicatePair[] = [];
  for (const { rows, samePhone } of found) {
    const left = await showDuplicate(ports, place, rows[0].id, names);
    const right = await showDuplicate(ports, place, rows[1].id, names);
    if (!left || !right) continue;
    const differs = duplicateBy(left.identity, right.identity, samePhone) ?? [];
    const [a, b] = [left, right].toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)) as Pair;
    pairs.push({ records: [a, b], differs, samePhone });
  }
  c.header('cache-control', 'no-store');
  const dismissed = first ? await dismissedHere(c) : [];
  return c.json({
    pairs,
    examined,
    cursor: more && cursor ? await writeCursor(ports, cursor) : null,
    dismissed,
  } satisfies Duplicates);
});

type Pair = DuplicatePair['records'];

/** The older record first; of two of one day by name. */
const orderOf = ({ createdAt, identity, memberId }: DuplicateRecord): string =>
  [createdAt, identity.lastName, identity.firstName, memberId].join('/');

/** Equality is all that is asked of a birth date here: nothing needs to be opened. */
const hashed = ({ firstName, lastName, gender, email, birthDateHash }: MemberRow) => ({
  ...{ firstName, lastName, gender, email },
  birthDate: birthDateHash,
});

async function dismissedHere({ var: { ports, place } }: Context<AppEnv>): Promise<Duplicates['dismissed']> {
  const rows = await dismissalsIn(ports.db, place.row.path, DISMISSALS_SHOWN);
  const members = await membersAmong(
    ports.db,
    rows.flatMap(({ lowId, highId }) => [lowId, highId]),
  );
  const nameOf = (id: string): string => {
    const row = members.get(id);
    return row ? `${row.firstName} ${row.lastName}` : '';
  };
  return rows.map(({ id, lowId, highId, dismissedBy, dismissedAt }) => ({
    id,
    names: [nameOf(lowId), nameOf(highId)],
    by: dismissedBy,
    at: dismissedAt,
  }));
}
