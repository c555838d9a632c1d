// Everyone's names in one long text, so that a keystroke over 100,000 people is one scan. Letters are compared without case and accents:
// "nunez" finds Núñez.

const PLAIN = /^[\x20-\x7e]*$/;

export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();

export class SearchText {
  readonly #lines: string[] = [];
  #joined: string | undefined;
  #starts = new Uint32Array(0);

  set(row: number, text: string): void {
    const line = fold(text);
    if (this.#lines[row] === line) return;
    this.#lines[row] = line;
    this.#joined = undefined;
  }

  warm(): void {
    this.#text();
  }

  /** Calls with each row that has all words of the query, in order. `among`: look only at these rows. */
  eachMatch(query: string, found: (row: number) => void, among?: Uint32Array): void {
    const [longest = '', ...others] = fold(query)
      .split(/\s+/)
      .sort((a, b) => b.length - a.length);
    if (among) {
      for (const row of among) if (hasAll(this.#lines[row]!, [longest, ...others])) found(row);
      return;
    }
    const text = this.#text();
    let row = 0;
    for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, this.#starts[row + 1])) {
      row = this.#rowAt(at, row);
      if (hasAll(this.#lines[row]!, others)) found(row);
      if (row + 1 >= this.#lines.length) return;
    }
  }

  #text(): string {
    if (this.#joined === undefined) {
      this.#joined = this.#lines.join('\n');
      this.#starts = new Uint32Array(this.#lines.length);
      let at = 0;
      for (let row = 0; row < this.#lines.length; row++) {
        this.#starts[row] = at;
        at += this.#lines[row]!.length + 1;
      }
    }
    return this.#joined;
  }

  /** The row whose line holds this place: near where the last one was when many match, else by halving. */
  #rowAt(place: number, from: number): number {
    const starts = this.#starts;
    let low = from;
    for (let step = 0; step < 4; step++) {
      if (low + 1 >= starts.length || starts[low + 1]! > place) return low;
      low++;
    }
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}

const hasAll = (line: string, words: readonly string[]): boolean => {
  for (const word of words) if (!line.includes(word)) return false;
  return true;
};
