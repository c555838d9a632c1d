// The text of a table's bytes, as spreadsheets and portals save it, and which of its lines is the header. Pure; both the browser and the
// Worker read tables by it. A letter never becomes a replacement character.

/** What both sides have by this name; the contract itself knows no browser and no Worker. */
export type Decoder = new (
  encoding: string,
  options?: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** UTF-8 with and without a byte order mark, UTF-16 by its mark or its zeros; everything else is Windows-1252, Excel's plain CSV. */
export function textOfTable(bytes: Uint8Array, Decoding: Decoder): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new Decoding(utf16).decode(bytes);
  try {
    return new Decoding('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new Decoding('windows-1252').decode(bytes);
  }
}

function utf16Of([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Two letters of the header without a mark before them: every other byte is empty.
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null;
}

/** An Excel workbook, new (a zip) or old, whatever its name says. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((mark) => mark.every((byte, at) => bytes[at] === byte));

/** Excel's own first line, "sep=;", says how the rest is divided. It is no line of the table; undefined where there is none. */
export function separatorOf(text: string): { separator: string; rest: string } | undefined {
  const [line, separator] = /^\uFEFF?"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return line && separator ? { separator, rest: text.slice(line.length) } : undefined;
}

/** Columns of a table that are looked at; the widest export of a portal has a tenth, and each is compared with every word that we know. */
export const COLUMNS_MAX = 300;
/** Letters of a column's name that are looked at. */
const HEADER_MAX_CHARACTERS = 200;

/** The names of a table's columns, as many and as long as they are looked at. */
export const headersIn = (cells: readonly string[]): string[] =>
  cells.slice(0, COLUMNS_MAX).map((cell) => cell.slice(0, HEADER_MAX_CHARACTERS));

/** The header stands among the first lines; above it a portal writes its name and the day of the export. */
export const HEADER_AMONG_LINES = 15;

/** The place of the line with the most headers that mean something; the first where none does. */
export function headerAmong(
  rows: readonly (readonly string[])[],
  known: (headers: readonly string[]) => number,
): number {
  const counts = rows.slice(0, HEADER_AMONG_LINES).map((row) => known(headersIn(row)));
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

const NOTHING = /^(n\s*\/?\s*a|none|tb[acd]|unknown|not (provided|available|applicable)|ningun[oa]|-+|—|–|\.|\?+)$/i;

/** Cells that say nothing: N/A, TBD, a dash. */
export const saysNothing = (cell: string): boolean => cell === '' || NOTHING.test(cell.trim());
