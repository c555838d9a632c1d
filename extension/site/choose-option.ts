// Which option of a list is the organization: the exact name first, then one clear best; a tie or a decoy is a refusal.
// Pure: names in, an index or a named reason out.

/** Words that turn no organization into another one. `Foundation`, `Youth` and the like do, so they are not here. */
const SAYS_NOTHING = /^(the|of|federation|inc|incorporated|official|national|governing|body|ngb)$/;

export type Choice = { index: number; exact: boolean } | 'option-not-found' | 'option-tie';

export function chooseOption(wanted: string, options: string[]): Choice {
  const readings: ((text: string) => string)[] = [
    (text) => text.trim(),
    (text) => words(text).join(' '),
    (text) => core(text).join(' '),
  ];
  for (const [level, read] of readings.entries()) {
    const name = read(wanted);
    const found = options.flatMap((option, index) => (name && read(option) === name ? [index] : []));
    if (found.length > 1) return 'option-tie';
    if (found.length === 1) return { index: found[0]!, exact: level < 2 };
  }
  return 'option-not-found';
}

/** `U.S. Soccer`, `US Soccer` and `United States Soccer` are the same words. */
function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bunited states( of america)?\b|\bu s\b/g, 'us')
    .trim()
    .split(' ');
}

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
