// Which rows are drawn for a place in the scroll, and where. Above a height that browsers no longer honour, the scroll bar is scaled and
// the rows stay exact. Pure.
import { ROW_HEIGHT_PX, ROWS_BEYOND_VIEW, TALLEST_CONTENT_PX } from '../internal/limits.ts';

export interface Window {
  /** Height of everything, as the scroll bar sees it. */
  readonly contentPx: number;
  readonly first: number;
  /** One past the last row drawn. */
  readonly end: number;
  /** Where the first drawn row stands. */
  readonly offsetPx: number;
}

const truePx = (rows: number): number => rows * ROW_HEIGHT_PX;

/** How many true pixels one pixel of scrolling stands for; 1 unless the list is very long. */
const scale = (rows: number, viewPx: number): number => {
  const contentPx = Math.min(truePx(rows), TALLEST_CONTENT_PX);
  return contentPx <= viewPx ? 1 : (truePx(rows) - viewPx) / (contentPx - viewPx);
};

export const windowAt = (scrollPx: number, viewPx: number, rows: number): Window => {
  const contentPx = Math.min(truePx(rows), TALLEST_CONTENT_PX);
  const topPx = Math.max(0, Math.min(scrollPx * scale(rows, viewPx), truePx(rows) - viewPx));
  const first = Math.max(0, Math.floor(topPx / ROW_HEIGHT_PX) - ROWS_BEYOND_VIEW);
  const end = Math.min(rows, Math.ceil((topPx + viewPx) / ROW_HEIGHT_PX) + ROWS_BEYOND_VIEW);
  return { contentPx, first, end, offsetPx: scrollPx - (topPx - truePx(first)) };
};

/** Where to scroll so that a row is in view; the same place when it is already. */
export const scrollToShow = (row: number, scrollPx: number, viewPx: number, rows: number): number => {
  const by = scale(rows, viewPx);
  const topPx = scrollPx * by;
  const rowPx = truePx(row);
  if (rowPx < topPx) return rowPx / by;
  if (rowPx + ROW_HEIGHT_PX > topPx + viewPx) return (rowPx + ROW_HEIGHT_PX - viewPx) / by;
  return scrollPx;
};
