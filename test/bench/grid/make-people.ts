// Invented people of the bench, the same at every run: a name, a club, five states, five last days. No names of real people.

export interface BenchRow {
  readonly id: number;
  readonly name: string;
  readonly club: string;
  /** By column: the place of the state in the contract's list. */
  readonly states: readonly number[];
  /** By column: days since 1970, or null. */
  readonly days: readonly (number | null)[];
}

export const COLUMNS = 5;
const FIRST_DAY = 20_700;
const DAYS = 700;

export const makePeople = (count: number): BenchRow[] => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  return Array.from({ length: count }, (_, id) => {
    const states = Array.from({ length: COLUMNS }, () => {
      const dice = random();
      return dice < 0.7 ? 2 : dice < 0.85 ? 0 : dice < 0.95 ? 1 : dice < 0.97 ? 3 : 4;
    });
    return {
      id,
      name: `Person ${String(id).padStart(7, '0')}`,
      club: `Club ${id % 40}`,
      states,
      days: states.map((state) => (state === 2 ? FIRST_DAY + Math.floor(random() * DAYS) : null)),
    };
  });
};
