// A row as the rivals draw it: plain spans, no element of its own a dot. Cheaper to draw than ours, which is to their advantage.
import type { BenchRow } from './make-people.ts';

const SHAPES = ['○', '◐', '✓', '✕', '△'];

export const shapeOf = (state: number): string => SHAPES[state] ?? '';

/** For grids that want a flat object a row. */
export const flat = ({ id, name, club, states, days }: BenchRow): Record<string, string | number | null> => ({
  id,
  name,
  club,
  ...Object.fromEntries(states.map((state, column) => [`s${column}`, state])),
  day: days[0] ?? null,
});

export type Flat = ReturnType<typeof flat>;

export const hasState = (row: Flat, state: number): boolean =>
  [0, 1, 2, 3, 4].some((column) => row[`s${column}`] === state);

export const byDay = (a: Flat, b: Flat): number =>
  Number(a.day ?? Infinity) - Number(b.day ?? Infinity) || Number(a.id) - Number(b.id);
