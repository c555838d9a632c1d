// Is this U.S. Soccer record the official's own? They may look up only that (U6). Pure.
import type { Identity } from '../../contract/member.ts';
import { bearsName } from './name-in-text.ts';

/** First and last name are whole words of the full name, in whatever spelling; a middle name does no harm, no name is nobody's. */
export const isOwnRecord = (fullName: string | null, identity: Pick<Identity, 'firstName' | 'lastName'>): boolean =>
  fullName !== null && bearsName(fullName, identity);
