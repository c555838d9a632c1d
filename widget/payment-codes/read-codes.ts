// Codes out of pasted text or a CSV file: the first column of each line, without quotes, with its line number. Pure.
export interface CodeLine {
  readonly line: number;
  readonly code: string;
}

/** What people call the column; such a first line is no code. */
const HEADING = /^(code|codes|payment ?code|voucher|coupon|código|codigo|códigos|codigos)s?$/i;

export const readCodes = (text: string): CodeLine[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((whole, index) => ({ line: index + 1, code: firstColumn(whole) }))
    .filter(({ line, code }) => code !== '' && !(line === 1 && HEADING.test(code)));

const firstColumn = (line: string): string => {
  const [, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/.exec(line) ?? [];
  return (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
};
