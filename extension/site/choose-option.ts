// Which option of a list is the organization: the exact name first, then one clear best; a tie or a decoy is a refusal.
// Names compare whole: a sign or a letter of another script makes another name. Pure: names in, an index or a named reason out.
import { NAME_MAX_CHARACTERS } from '../limits.ts';

/** Words that turn no organization into another one. `Foundation`, `Youth` and the like do, so they are not here. */
const SAYS_NOTHING = /^(the|of|federation|inc|incorporated|official|national|governing|body|ngb)$/;

export type Choice = { index: number; exact: boolean } | 'option-not-found' | 'option-tie';

export function chooseOption(wanted: string, options: string[]): Choice {
  const readings: ((text: string) => string)[] = [
    (text) => text.trim(),
    (text) => remembered(`w ${text}`, () => words(text).join(' ')),
    (text) => remembered(`c ${text}`, () => core(text).join(' ')),
  ];
  for (const [level, read] of readings.entries()) {
    const name = read(wanted);
    const found = options.flatMap((option, index) =>
      name && option.length <= NAME_MAX_CHARACTERS && read(option) === name ? [index] : [],
    );
    if (found.length > 1) return 'option-tie';
    if (found.length === 1) return { index: found[0]!, exact: level < 2 };
  }
  return 'option-not-found';
}

/** A long list is read again at every look. */
const memory = new Map<string, string>();
const MEMORY_MAX = 20_000;

function remembered(key: string, read: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MEMORY_MAX) memory.clear();
  const value = read();
  memory.set(key, value);
  return value;
}

/** The same text for a person: capital letters, spaces and punctuation apart. */
export const isSameText = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string =>
  text
    .slice(0, NAME_MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b'’.]/g, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** `U.S. Soccer`, `US Soccer` and `United States Soccer` are the same words; `U.S. Soccer ❌` has one more. */
const words = (text: string): string[] =>
  folded(text)
    .replace(/\bunited states( of america)?\b|\bu s\b/g, 'us')
    .split(' ');

/** The words that tell organizations apart: without `Federation` and the like, and without the name's own initials (`USSF`). */
function core(text: string): string[] {
  const all = words(text);
  const initials = new Set<string>();
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 2; to <= all.length; to++) {
      initials.add(
        all
          .slice(from, to)
          .map((word) => (word === 'us' ? word : word[0]))
          .join(''),
      );
    }
  }
  return all.filter((word) => !SAYS_NOTHING.test(word) && !initials.has(word));
}
