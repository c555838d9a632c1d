// Is this U.S. Soccer record the official's own? They may look up only that (U6). Pure.
import type { Identity } from '../../contract/member.ts';
import { foldName } from './fold-name.ts';

/** Their first and last name stand in the full name, in whatever spelling; a middle name does no harm. */
export function bearsName(
  fullName: string | null,
  { firstName, lastName }: Pick<Identity, 'firstName' | 'lastName'>,
): boolean {
  if (fullName === null) return false;
  const whole = foldName(fullName);
  const [first, last] = [foldName(firstName), foldName(lastName)];
  return first !== '' && last !== '' && whole.startsWith(first) && whole.endsWith(last);
}
