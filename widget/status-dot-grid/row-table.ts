// Finds a person's row by their member id: a table of row numbers, open at the next free place, some five bytes a person. The ids stay where
// they are and are asked for; a Map would hold four times as much. Rows come one by one from 0 and never go.

/** More than one place a row, so that a free one is near. */
const PLACES_A_ROW = 4 / 3;

export class RowTable {
  readonly #idAt: (row: number) => string;
  /** Row and 1; 0 is free. */
  #places = new Uint32Array(1);

  constructor(idAt: (row: number) => string) {
    this.#idAt = idAt;
  }

  get(id: string): number | undefined {
    const place = this.#place(id);
    return this.#places[place] ? this.#places[place]! - 1 : undefined;
  }

  /** There must be room for it; its id is not in the table yet, and is asked for from now on. */
  add(id: string, row: number): void {
    this.#places[this.#place(id)] = row + 1;
  }

  /** For so many rows in all. @param known that have come, in their order */
  makeRoom(rows: number, known: number): void {
    this.#places = new Uint32Array(Math.ceil(rows * PLACES_A_ROW) + 1);
    for (let row = 0; row < known; row++) this.add(this.#idAt(row), row);
  }

  /** Where the id is, or would be. FNV-1a, the high bits mixed into the low ones. Source: IETF, draft-eastlake-fnv. */
  #place(id: string): number {
    const places = this.#places;
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    let place = ((hash ^ (hash >>> 15)) >>> 0) % places.length;
    while (places[place] && this.#idAt(places[place]! - 1) !== id) place = (place + 1) % places.length;
    return place;
  }
}
