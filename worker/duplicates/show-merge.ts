// A merge in the contract's words.
import type { Merge } from '../../contract/duplicates/duplicates.ts';
import type { MemberRow } from '../people/members.store.ts';
import type { MergeRow } from './merges.store.ts';

export function showMerge(row: MergeRow, members: ReadonlyMap<string, MemberRow>): Merge {
  const nameOf = (id: string): string => {
    const found = members.get(id);
    return found ? `${found.firstName} ${found.lastName}` : '';
  };
  const { id, keptId, absorbedId, mergedBy, mergedAt, undoneAt } = row;
  return { id, kept: nameOf(keptId), absorbed: nameOf(absorbedId), by: mergedBy, at: mergedAt, undoneAt };
}
