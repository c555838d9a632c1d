// Reads a roster's file inside a Web Worker, in chunks, so that fifty thousand lines hold up no page. Says how far it is, then hands over
// header and lines. Reads only; sends nothing anywhere.
import Papa from 'papaparse';
import { guessColumns } from '../../contract/registrations/roster-columns.ts';
import {
  HEADER_AMONG_LINES,
  headerAmong,
  headersIn,
  isWorkbook,
  separatorOf,
  textOfTable,
} from '../../contract/table/table-text.ts';
import { tableOfWorkbook } from '../internal/read-workbook.ts';

export type FileSaid =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly headers: readonly string[]; readonly lines: readonly FileLine[] }
  | { readonly type: 'workbook' }
  | { readonly type: 'failed' };

/** Where a record begins in the file, and its cells. A quoted line break makes one record of two lines. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

addEventListener('message', ({ data: file }: MessageEvent<File>): void => {
  file.arrayBuffer().then(
    (buffer) => readBytes(new Uint8Array(buffer)),
    () => say({ type: 'failed' }),
  );
});

function readBytes(bytes: Uint8Array): void {
  const whole = isWorkbook(bytes) ? tableOfWorkbook(bytes) : textOfTable(bytes, TextDecoder);
  if (whole === null) {
    say({ type: 'workbook' });
    return;
  }
  const separated = separatorOf(whole);
  const text = separated?.rest ?? whole;
  const lines: FileLine[] = [];
  let line = separated ? 2 : 1;
  Papa.parse<string[]>(text, {
    // Empty: found out by what the lines are like.
    delimiter: separated?.separator ?? '',
    chunkSize: CHUNK_CHARACTERS,
    chunk: ({ data, meta }: Papa.ParseResult<string[]>) => {
      for (const cells of data) {
        if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
        line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      }
      say({ type: 'progress', share: Math.min(1, meta.cursor / Math.max(text.length, 1)) });
    },
    complete: () => say(belowHeader(lines)),
    error: () => say({ type: 'failed' }),
  });
}

/** What stands above the header, the portal's name and the day of the export, is nobody. */
function belowHeader(lines: readonly FileLine[]): FileSaid {
  const first = lines.slice(0, HEADER_AMONG_LINES).map(({ cells }) => cells);
  const at = headerAmong(first, (headers) => Object.keys(guessColumns(headers)).length);
  const headers = headersIn(lines[at]?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  return { type: 'read', headers, lines: lines.slice(at + 1) };
}

const CHUNK_CHARACTERS = 512 * 1024;

const say = (said: FileSaid): void => postMessage(said);
