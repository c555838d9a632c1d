// Does a text bear this person's name? Pure. Whole words are compared: short names stand inside many others.
import type { Identity } from '../../../contract/people/member.ts';
import { foldName } from './fold-name.ts';

/** Words that may stand between first and last name. */
const MIDDLE_NAMES_MAX = 2;
/** Words of one name: "Maria de los Angeles". */
const NAME_WORDS_MAX = 5;

/** First and last name stand there as whole words, with at most two middle names between, or as "Last, First". */
export function bearsName(text: string, { firstName, lastName }: Pick<Identity, 'firstName' | 'lastName'>): boolean {
  const words = text.split(/[\s,;:]+/).filter((word) => foldName(word) !== '');
  const [first, last] = [foldName(firstName), foldName(lastName)];
  if (first === '' || last === '') return false;
  return words.some((_, at) => namesFrom(words, at, first, last) || namesFrom(words, at, last, first));
}

function namesFrom(words: readonly string[], at: number, one: string, other: string): boolean {
  return endsOf(words, at, one).some((end) => {
    const between = words.slice(end, end + MIDDLE_NAMES_MAX);
    const middle = between.findIndex((word) => !/^\p{Lu}/u.test(word));
    const gaps = middle < 0 ? between.length : middle;
    return Array.from({ length: gaps + 1 }, (_, gap) => end + gap).some(
      (from) => endsOf(words, from, other).length > 0,
    );
  });
}

/** Where the words from here on spell the folded name; a hyphen or a space makes one word two. */
function endsOf(words: readonly string[], from: number, name: string): number[] {
  const ends: number[] = [];
  for (let count = 1, spelt = ''; count <= NAME_WORDS_MAX && spelt.length < name.length; count++) {
    spelt += foldName(words[from + count - 1] ?? '');
    if (spelt === name) ends.push(from + count);
  }
  return ends;
}
