// Sorts row numbers by a small whole number each, equal ones staying in order: counted, never compared. Pure.

/** Days as day-of.ts counts them stay below it until 2146. */
export const GREATEST = 65_535;

/** @param column the number of each row. @param bits those of the number that count. @param none the number of rows that have none: last, whichever way */
export const sortRows = (
  rows: Uint32Array,
  column: Uint8Array | Uint16Array,
  bits: number,
  none: number,
  downwards: boolean,
  room: Uint32Array,
): Uint32Array => {
  // Plain loops, and few: a function called for each of 100,000 rows costs more than all the rest.
  const { length } = rows;
  const places = new Uint32Array(GREATEST + 1);
  for (let at = 0; at < length; at++) places[column[rows[at]!]! & bits]!++;
  let next = 0;
  for (let index = 0; index <= GREATEST; index++) {
    const number = downwards ? GREATEST - index : index;
    if (number === none) continue;
    const count = places[number]!;
    places[number] = next;
    next += count;
  }
  places[none] = next;
  for (let at = 0; at < length; at++) {
    const row = rows[at]!;
    room[places[column[row]! & bits]!++] = row;
  }
  return room.subarray(0, length);
};
