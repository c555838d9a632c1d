// What each clock has planned last. Written after the plan, so that a run that died plans again; the plan's rows are made once.
import { eq } from 'drizzle-orm';
import { clockMark } from './clock-mark.schema.ts';
import type { Database } from './ports.ts';

export const planned = async (db: Database, clock: string): Promise<string | null> =>
  (await db.select().from(clockMark).where(eq(clockMark.clock, clock)).get())?.planned ?? null;

export const setPlanned = (db: Database, clock: string, what: string) =>
  db
    .insert(clockMark)
    .values({ clock, planned: what })
    .onConflictDoUpdate({ target: clockMark.clock, set: { planned: what } });
