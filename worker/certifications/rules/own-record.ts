// Which of U.S. Soccer's records is the official's own? They may look up only that (U6). Pure.
import type { Identity } from '../../../contract/people/member.ts';
import type { UssfPerson } from '../../../contract/ussf/ussf.ts';
import { ADULT_AGE_YEARS } from '../../people/rules/minor.ts';
import { bearsName } from '../../people/rules/name-in-text.ts';
import { ageOn, type Day } from '../../platform/rules/calendar.ts';

/** First and last name are whole words of the full name, in whatever spelling; a middle name does no harm, no name is nobody's. */
export const isOwnRecord = (fullName: string | null, identity: Pick<Identity, 'firstName' | 'lastName'>): boolean =>
  fullName !== null && bearsName(fullName, identity);

/**
 * The records under the official's own address; else the one that bears their name and their age. A name alone is a weak witness: of two
 * namesakes neither is shown, and an assignor, who knows the person, links the right one.
 * @param underAddress U.S. Soccer's numbers found under the address on record.
 */
export function ownAmong(
  found: readonly UssfPerson[],
  underAddress: ReadonlySet<string>,
  identity: Pick<Identity, 'firstName' | 'lastName' | 'birthDate'>,
  today: Day,
): UssfPerson[] {
  const certain = found.filter(({ ussfId }) => underAddress.has(ussfId));
  if (certain.length > 0) return certain;
  const isMinor = ageOn(today, identity.birthDate) < ADULT_AGE_YEARS;
  const named = found.filter(({ fullName, minor }) => minor === isMinor && isOwnRecord(fullName, identity));
  return named.length === 1 ? named : [];
}
