// What an erased person is recognised by while the last traces of them are cleared away. Lies sealed, and only that long.
import type { Identity } from '../../contract/people/member.ts';

export interface Traces {
  associationId: string;
  /** Nothing that came later is theirs: whoever is reported then is a stranger. */
  erasedAt: string;
  /** The record that was kept first, then those merged into it. */
  memberIds: string[];
  identities: Identity[];
  /** Addresses that no other member here has. */
  ownEmails: string[];
  /** Of these, what no member of any association has. */
  soleEmails: string[];
  /** Of these, what nobody signs in with, to an office neither. */
  closedEmails: string[];
  /** What sources called their completions and background checks. */
  externalIds: string[];
  ussfIds: string[];
  /** Mails to assignors that told of their licences. */
  noticeMails: string[];
}
