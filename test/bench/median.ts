// The middle one of some measurements: one that was disturbed moves it little. Pure.

/** NaN of none. Of an even number the upper of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
