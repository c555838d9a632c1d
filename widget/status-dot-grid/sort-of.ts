// By which column the grid is sorted, how that is said to a screen reader, and what one more press makes of it. Pure.
export interface Sort {
  readonly column: number;
  readonly by: 'state' | 'day';
  readonly downwards: boolean;
}

export const sortOf = (sort: Sort | null, column: number): string =>
  sort?.column !== column ? 'none' : sort.downwards ? 'descending' : 'ascending';

/** Upwards, downwards, and back to the order of names. @param column counted from 1; 0 is the name's own. */
export function nextSort(sort: Sort | null, column: number): Sort | null {
  if (column === 0) return null;
  if (sort?.column !== column - 1) return { column: column - 1, by: 'state', downwards: false };
  return sort.downwards ? null : { ...sort, downwards: true };
}
