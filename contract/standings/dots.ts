// GET .../dots: the first line of the answer. After it: for each row one character that says official (1) or not (0), then for each
// requirement one character a row, a dot packed as packed-dot.ts says. All characters are below 128, so that a byte is a character.
import type { Requirement } from '../core/requirement.ts';

export interface DotsHead {
  readonly rows: number;
  readonly requirements: readonly Requirement[];
  /** Hand back as ?cursor= for the next part; null on the last one. A people page's cursor does as well. */
  readonly cursor: string | null;
}
