// Everyone's names in one long text, so that a keystroke over 100,000 people is one scan. Letters are compared without case and accents:
// "nunez" finds Núñez.

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

export class SearchText {
  #lines: string[] = [];
  #joined: string | undefined;
  #starts = new Uint32Array(0);

  set(row: number, text: string): void {
    const line = fold(text);
    if (this.#lines[row] === line) return;
    this.#lines[row] = line;
    this.#joined = undefined;
  }

  /** Calls with each row that has all words of the query, in order; with every row when the query is empty. */
  eachMatch(query: string, found: (row: number) => void): void {
    const words = fold(query)
      .split(/\s+/)
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
    const [longest, ...others] = words;
    if (!longest) {
      for (let row = 0; row < this.#lines.length; row++) found(row);
      return;
    }
    const text = this.#text();
    let row = 0;
    for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, this.#starts[row + 1])) {
      row = this.#rowAt(at, row);
      const line = this.#lines[row]!;
      if (others.every((word) => line.includes(word))) found(row);
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

  /** The row whose line holds this place, looked for from `low` on. */
  #rowAt(place: number, low: number): number {
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
