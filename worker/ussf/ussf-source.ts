// What we ask of U.S. Soccer, whichever way it is asked: the one port both clients stand behind.
import type { UssfLookUp, UssfPerson } from '../../contract/ussf/ussf.ts';
import type { License } from './rules/diff-certifications.ts';

export interface ReadLicense extends License {
  issuer: string | null;
  /** Fields of the record that we have no name for. */
  extra: Record<string, unknown>;
}

export interface UssfSource {
  /** Nobody, one, or several. @throws UssfUnavailable */
  find(by: UssfLookUp): Promise<UssfPerson[]>;
  /** Every active licence; null when U.S. Soccer does not know the number. @throws UssfUnavailable */
  licensesOf(ussfId: string): Promise<ReadLicense[] | null>;
  /** From now on changes are told to our webhook. False where there is no such thing. @throws UssfUnavailable */
  subscribe(ussfId: string): Promise<boolean>;
}
