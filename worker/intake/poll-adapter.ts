// What the scheduler of sources that are asked (poll-sources.ts) and each such source say to each other.
import type { ReportRow } from './report-row.ts';

export interface Page {
  rows: ReportRow[];
  cursor: unknown;
  /** There is more to fetch right away. */
  more: boolean;
  /** Rows that could not be read, in words; they hold up nobody. */
  problem: string | null;
}

/** Asks for one page. @throws PollRefusal, or whatever fetch throws: it is asked again later. */
export type Adapter = (asking: { url: string; token: string; cursor: unknown; now: Date }) => Promise<Page>;

/** The other side answered, but not with a page. */
export class PollRefusal extends Error {
  readonly retryAfterMs: number | null;
  constructor(message: string, retryAfterMs: number | null = null) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}
