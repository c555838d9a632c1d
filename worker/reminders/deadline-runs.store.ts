// One deadline of one organization, so many days before it, and how far its people have been looked at.
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { deadlineRun } from './reminder.schema.ts';

export type DeadlineRun = typeof deadlineRun.$inferSelect;
export type NewRun = Pick<DeadlineRun, 'organizationId' | 'associationId' | 'on' | 'days'>;

export const insertRun = (db: Database, run: NewRun) => db.insert(deadlineRun).values(run).onConflictDoNothing();

export const openRuns = (db: Database, limit: number): Promise<DeadlineRun[]> =>
  db.select().from(deadlineRun).where(isNull(deadlineRun.doneAt)).limit(limit).all();

const same = ({ organizationId, on, days }: NewRun) =>
  and(eq(deadlineRun.organizationId, organizationId), eq(deadlineRun.on, on), eq(deadlineRun.days, days));

export const advanceRun = (db: Database, run: NewRun, afterId: string) =>
  db.update(deadlineRun).set({ afterId }).where(same(run));

export const closeRun = (db: Database, run: NewRun, doneAt: string) =>
  db.update(deadlineRun).set({ doneAt }).where(same(run));
