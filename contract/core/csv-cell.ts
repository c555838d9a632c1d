// A cell of a CSV file for a spreadsheet, quoted; one that a spreadsheet would run is disarmed. The only place that writes one.

/**
 * A leading = + - @, also in the width of Chinese letters, or a control character makes a formula of a text; some programs pass over spaces
 * and what cannot be seen before it. Source: OWASP, "CSV injection".
 */
const RUNS = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

export const csvCell = (text: string): string => `"${RUNS.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
