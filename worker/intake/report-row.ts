// One finished course out of a report, in our words. It lies in the inbox as this, and waits its turn like a webhook.
import type { SourcePerson } from '../people/rules/match-identity.ts';

export interface ReportRow {
  /** The sender's own id, or empty where it has none. */
  completionId: string;
  courseCode: string;
  courseTitle: string;
  completedOn: string;
  person: SourcePerson;
}

/** What a report holds, or what keeps it from being one. */
export type ReadReport =
  | { report: ReportRow[]; errors: { line: number; message: string }[]; unfinished: number }
  | { missing: string[] };
