// Reads a roster's file inside a Web Worker, in chunks, so that fifty thousand lines hold up no page. Says how far it is, then hands over
// header and lines. Reads only; sends nothing anywhere.
import Papa from 'papaparse';

export type FileSaid =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly headers: readonly string[]; readonly lines: readonly FileLine[] }
  | { readonly type: 'failed' };

/** Where a record begins in the file, and its cells. A quoted line break makes one record of two lines. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

addEventListener('message', ({ data: file }: MessageEvent<File>): void => {
  const lines: FileLine[] = [];
  let headers: readonly string[] | undefined;
  let line = 1;
  Papa.parse<string[]>(file, {
    chunkSize: CHUNK_BYTES,
    chunk: ({ data, meta }) => {
      for (const cells of data) {
        if (cells.some((cell) => cell.trim() !== '')) {
          if (headers) lines.push({ line, cells });
          else headers = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
        }
        line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      }
      say({ type: 'progress', share: Math.min(1, meta.cursor / Math.max(file.size, 1)) });
    },
    complete: () => say({ type: 'read', headers: headers ?? [], lines }),
    error: () => say({ type: 'failed' }),
  });
});

const CHUNK_BYTES = 512 * 1024;

const say = (said: FileSaid): void => postMessage(said);
