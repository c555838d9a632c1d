// Takes out of a text what cannot be seen: control characters, marks that turn the direction of writing, and letters without a shape. A name
// that looks like another is another's disguise, and a line break in it is a header of somebody's mail. Needs no library.

const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;
/** Joiners and shapes that emoji and some scripts are written with stay in running text; so does the end of a line. */
const STAYS_IN_PROSE = new Set(['\n', '\u200c', '\u200d', '\ufe0f']);

/** One line: any run of white space is one space. */
export const cleanLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();

/** Running text: paragraphs stay. */
export const cleanProse = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/gu, ' ')
    .replace(UNSEEN, (unseen) => (STAYS_IN_PROSE.has(unseen) ? unseen : ''))
    .trim();
