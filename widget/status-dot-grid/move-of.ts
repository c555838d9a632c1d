// Where a key leads in a grid. Pure. Source: ARIA Authoring Practices, "Grid pattern": arrows, Home, End, Page Up and Down.
export type Place = readonly [row: number, column: number];

export interface Bounds {
  /** The header, above row 0. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly pageRows: number;
}

/** @returns null for a key that leads nowhere. */
export function moveOf(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  [row, column]: Place,
  { firstRow, lastRow, lastColumn, pageRows }: Bounds,
): Place | null {
  const edge = ctrlKey || metaKey;
  const moves: Record<string, Place> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: edge ? [0, 0] : [row, 0],
    End: edge ? [lastRow, lastColumn] : [row, lastColumn],
    PageDown: [row + pageRows, column],
    PageUp: [Math.max(0, row - pageRows), column],
  };
  const move = moves[key];
  if (!move) return null;
  return [Math.max(firstRow, Math.min(move[0], lastRow)), Math.max(0, Math.min(move[1], lastColumn))];
}
