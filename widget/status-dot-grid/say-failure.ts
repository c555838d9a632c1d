// Why the grid shows nobody, in words.
import type { FailureCode } from '../api.ts';
import type { GridBook } from './grid-book.ts';

export const sayFailure = (grid: GridBook['grid'], code: FailureCode): string => {
  if (code === 'offline' || code === 'too-slow') return grid.offline;
  if (code === 'not-allowed') return grid.notAllowed;
  if (code === 'not-found') return grid.notFound;
  return code === 'too-many-requests' ? grid.tooMany : grid.failed;
};
