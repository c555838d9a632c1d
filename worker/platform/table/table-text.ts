// The text of a table's bytes, as spreadsheets and portals save it. Pure. A letter never becomes a replacement character.

/** UTF-8 with and without a byte order mark, UTF-16 with one; everything else is Windows-1252, which Excel calls plain CSV. */
export function textOfTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Columns of a table that are looked at; the widest export of a portal has a tenth, and each is compared with every word that we know. */
export const COLUMNS_MAX = 300;
/** Letters of a column's name that are looked at. */
const HEADER_MAX_CHARACTERS = 200;

/** The names of a table's columns, as many and as long as they are looked at. */
export const headersIn = (cells: readonly string[]): string[] =>
  cells.slice(0, COLUMNS_MAX).map((cell) => cell.slice(0, HEADER_MAX_CHARACTERS));
