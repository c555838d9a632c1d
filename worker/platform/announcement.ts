import type { LiveMessage } from '../../contract/standings/live.ts';

/** What is repeated to those who look on: the association may know more than its clubs. */
export interface Announcement {
  everybody: LiveMessage;
  association: LiveMessage;
}
