// Where the time comes from. Read once at each waking; everything below is handed `now`.
import type { Env } from './env.ts';

export type Clock = (env: Env) => Promise<Date>;

export const systemClock: Clock = async () => new Date();
