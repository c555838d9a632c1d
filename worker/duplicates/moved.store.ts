// What a merge moved from one record to the other, by id: exactly this goes back when it is undone.
import type { CertificationRow } from '../ussf/certifications.store.ts';
import type { OfficialRow } from '../ussf/ussf-officials.store.ts';

export interface Moved {
  registrations: string[];
  /** Of two registrations for the same role in the same club and season one is enough in the lists; the other is hidden, not gone. */
  hidden: string[];
  /** Empty since links end with their record. */
  links: string[];
  certificates: string[];
  completions: string[];
  corrections: string[];
  assignments: string[];
  aliases: string[];
  feeds: string[];
  /** Records that had been merged into the absorbed one before. */
  members: string[];
  /** U.S. Soccer follows one number a person: `moved` = the absorbed record's is followed now, `kept` = only the kept one's. */
  ussf: 'none' | 'moved' | 'kept';
  /** U.S. Soccer's records that had to give way, whole. */
  parked: { officials: OfficialRow[]; certifications: CertificationRow[] };
}
