// Sorts row numbers by a small whole number each, equal ones staying in order: counted, never compared. Pure.

/** The number of a row that has none. Days since 1970 stay below it until 2149. */
export const NONE = 65_535;

/** @param column the number of each row. @param bits those of the number that count */
export const sortRows = (
  rows: Uint32Array,
  column: Uint8Array | Uint16Array,
  bits: number,
  downwards: boolean,
): Uint32Array => {
  // Plain loops, and few: a function called for each of 100,000 rows costs more than all the rest.
  const { length } = rows;
  const places = new Uint32Array(NONE + 1);
  for (let at = 0; at < length; at++) places[column[rows[at]!]! & bits]!++;
  let next = 0;
  for (let index = 0; index <= NONE; index++) {
    // Those without a number come last whichever way one sorts.
    const number = downwards && index < NONE ? NONE - 1 - index : index;
    const count = places[number]!;
    places[number] = next;
    next += count;
  }
  const sorted = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    const row = rows[at]!;
    sorted[places[column[row]! & bits]!++] = row;
  }
  return sorted;
};
