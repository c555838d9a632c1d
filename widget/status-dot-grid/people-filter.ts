// What one asks of the people in the grid. No DOM.
import type { Note, State } from '../../contract/standings/status.ts';

export type Group = 'coaches' | 'officials';
export interface PeopleFilter {
  readonly search: string;
  readonly group: Group;
  /** A state or a note any dot of the person must show; null for all. */
  readonly show: State | Note | null;
  /** Any dot's last day must fall from today to this many days on; null for all. */
  readonly within?: number | null;
  /** Slug, role, division: what the person's registration must say; empty or missing for any. */
  readonly organization?: string;
  readonly role?: string;
  readonly division?: string;
}
