// Sorts row numbers by a whole number each, equal ones staying in order: counted where the numbers lie close together, as states and days
// do. Pure.

/** Days of a century and more; above that, comparing is as good. */
const WIDEST_RANGE = 65_536;

export const sortRows = (rows: Uint32Array, keyOf: (row: number) => number, downwards: boolean): Uint32Array => {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const keys = Int32Array.from(rows, keyOf);
  for (const key of keys) {
    if (key === LAST) continue;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const range = most - least + 1;
  if (range > WIDEST_RANGE) return rows.slice().sort((a, b) => (keyOf(a) - keyOf(b)) * (downwards ? -1 : 1) || a - b);
  // Those without a value come last whichever way one sorts.
  const place = (key: number) => (key === LAST ? Math.max(range, 0) : downwards ? most - key : key - least);
  const starts = new Uint32Array(Math.max(range, 0) + 2);
  for (const key of keys) starts[place(key) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[starts[place(keys[at]!)]!++] = rows[at]!;
  return sorted;
};

/** The key of a row that has none. */
export const LAST = 0x7fffffff;
