// One line of a CSV file for a spreadsheet. Cells that a spreadsheet would run are disarmed. Pure.
import { csvCell } from '../../../contract/core/csv-cell.ts';

/** Ends as RFC 4180 says. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Tells Excel that the file is UTF-8. */
export const CSV_MARK = '\ufeff';
