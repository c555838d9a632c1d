// One line of a CSV file for a spreadsheet. Cells that a spreadsheet would run are disarmed. Pure.

/** A leading = + - @ or control character makes a spreadsheet take text for a formula. Source: OWASP, "CSV injection". */
const cell = (text: string): string => `"${text.replace(/^([=+\-@\t\r\n])/, "'$1").replaceAll('"', '""')}"`;

/** Ends as RFC 4180 says. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Tells Excel that the file is UTF-8. */
export const CSV_MARK = '\ufeff';
