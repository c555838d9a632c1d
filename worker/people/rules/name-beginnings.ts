// What somebody types of a name, as beginnings in the order of the people page: "ortiz ana". Pure.
import { foldName } from './fold-name.ts';

/** Words read of what is typed: each more is two more places where the last name could end. */
const WORDS_MAX = 4;

/**
 * Every way to read the words: all of them the last name, the last name first, or the first name first. "Ana Ortiz" begins "anaortiz",
 * "ana ortiz" and "ortiz ana". The order is that of `sortNameOf`. Empty for fewer than two letters, so that nobody pages through everybody.
 */
export function nameBeginnings(typed: string): string[] {
  const words = typed
    .split(/[\s,]+/)
    .map(foldName)
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX);
  const whole = words.join('');
  if (whole.length < 2) return [];
  const split = words.slice(1).flatMap((_, index) => {
    const [before, after] = [words.slice(0, index + 1).join(''), words.slice(index + 1).join('')];
    return [`${before} ${after}`, `${after} ${before}`];
  });
  return [...new Set([whole, ...split])];
}
