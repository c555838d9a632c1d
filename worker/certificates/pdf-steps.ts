// How much a reader of PDF content would have to do for these bytes, as far as it can be counted without reading them: words, and how deeply
// the state is saved. Pure. A saved state costs as much as there are below it, so that a line of `q q q q` costs its square.
import { PDF_SAVED_STATES_MAX, PDF_STEPS_MAX } from './limits.ts';

const SPACE = 1;
const DELIMITER = 2;
/** White space and delimiters of ISO 32000-1, 7.2.2; everything else is part of a word. */
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = SPACE;
for (const mark of '()<>[]{}/%') KIND[mark.charCodeAt(0)] = DELIMITER;
const SAVE = 0x71;
const RESTORE = 0x51;
/** A word of letters and digits may be an order or what it is about; others are a picture's bytes, and are passed over. */
const STEPS_OF_ORDER = 10;

/** Of all streams together, for one file. */
export class PdfSteps {
  #steps = 0;

  /** @returns a counter for one stream, given piece by piece; it says false once that is too much. */
  ofStream(): (piece: Uint8Array) => boolean {
    let [depth, deepest, length, last] = [0, 0, 0, 0];
    /** All bytes of the word joined: above 127 where one of them is. */
    let bits = 0;
    const endWord = (): void => {
      this.#steps += bits < 128 ? STEPS_OF_ORDER : 1;
      if (length > 1) return;
      if (last === SAVE) deepest = Math.max(deepest, ++depth);
      else if (last === RESTORE && depth > 0) depth -= 1;
    };
    return (piece) => {
      for (const byte of piece) {
        if (KIND[byte] === 0) {
          length += 1;
          last = byte;
          bits |= byte;
        } else if (length > 0) {
          endWord();
          length = 0;
          bits = 0;
        }
      }
      return deepest <= PDF_SAVED_STATES_MAX && this.#steps <= PDF_STEPS_MAX;
    };
  }
}
