// The id of a cell. Only the cell that the keyboard is at bears it, for `aria-activedescendant` and the ring around it.
export const cellId = (place: number, column: number): string => `cell-${place}-${column}`;
