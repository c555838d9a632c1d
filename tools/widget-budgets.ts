// The widgets' byte budgets in brotli 11 and the sums they are held to. The numbers are those of the project's quality goals.
import { brotliCompressSync, constants } from 'node:zlib';

export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limitBytes: number;
}

const KILOBYTE = 1000;
export const LOADER_LIMIT_BYTES = 1.2 * KILOBYTE;
export const LANDING_FIRST_PAINT_LIMIT_BYTES = 12 * KILOBYTE;
export const UPLOADER_LIMIT_BYTES = 10 * KILOBYTE;
/** Later, when nothing else is to be done: reading, waiting without a network, photographed pages. Our own bound. */
export const UPLOADER_LATER_LIMIT_BYTES = 14 * KILOBYTE;
export const GRID_LIMIT_BYTES = 15 * KILOBYTE;
export const ALL_TAGS_LIMIT_BYTES = 40 * KILOBYTE;

export const brotliBytes = (text: string | Uint8Array): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Prints the table; throws with the names that are over. */
export const holdToBudgets = (budgets: readonly Budget[]): void => {
  for (const { name, bytes, limitBytes } of budgets)
    console.log(
      `${bytes > limitBytes ? '✗' : '✓'} ${name.padEnd(44)} ${String(bytes).padStart(6)} of ${limitBytes} bytes br`,
    );
  const over = budgets.filter(({ bytes, limitBytes }) => bytes > limitBytes).map(({ name }) => name);
  if (over.length > 0) throw new Error(`Over the byte budget: ${over.join(', ')}`);
};
