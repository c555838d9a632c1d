// Everyone's names in long texts of many lines each, so that a keystroke over 100,000 people is a few scans. A text is made when it is first
// looked into. Letters are compared without case and accents: "nunez" finds Núñez.
import type { PersonRow } from '../../contract/member.ts';
import { BLOCK_ROWS } from '../internal/limits.ts';

const PLAIN = /^[\x20-\x7e]*$/;

export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();

/** Longest first: where it is rare, little is left to look at. */
export const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

interface Block {
  readonly text: string;
  /** Where each line begins, and behind them where the next one would. */
  readonly starts: Uint32Array;
}

export class SearchText {
  readonly #people: readonly PersonRow[];
  readonly #blocks: (Block | undefined)[] = [];

  constructor(people: readonly PersonRow[]) {
    this.#people = people;
  }

  /** The row has another text now, or is new. */
  changed(row: number): void {
    this.#blocks[Math.floor(row / BLOCK_ROWS)] = undefined;
  }

  /** The text of the block that begins with this row, made when it is missing. */
  block(from: number): Block {
    const place = from / BLOCK_ROWS;
    const block = this.#blocks[place] ?? blockOf(this.#people.slice(from, from + BLOCK_ROWS));
    this.#blocks[place] = block;
    return block;
  }

  /** Writes the rows of a block that have all words into `rows`, from place `found` on. @returns the place behind them */
  match(from: number, words: readonly string[], rows: Uint32Array, found: number): number {
    const [longest = '', ...others] = words;
    const { text, starts } = this.block(from);
    let line = 0;
    let to = found;
    for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, starts[line])) {
      while (starts[line + 1]! <= at) line++;
      const whole = others.length > 0 ? text.slice(starts[line], starts[line + 1]) : '';
      if (others.every((word) => whole.includes(word))) rows[to++] = from + line;
      if (++line >= starts.length - 1) break;
    }
    return to;
  }
}

const blockOf = (people: readonly PersonRow[]): Block => {
  const lines = people.map(({ firstName, lastName, organization, division }) =>
    fold(`${firstName} ${lastName} ${organization.name} ${division ?? ''}`),
  );
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, index) => {
    starts[index + 1] = starts[index]! + line.length + 1;
  });
  return { text: lines.join('\n'), starts };
};
