// The outer ring against hammering, by address. Not exact; what must be exact is counted in D1 (guess-counter.ts).
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { RATE_LIMIT_SECONDS } from '../limits.ts';
import { placeOf } from './place-of.ts';

export const limitRate = (what: string) =>
  createMiddleware<AppEnv>(async function limitRate(c, next) {
    const { success } = await c.env.RATE_LIMIT.limit({ key: `${what}/${placeOf(c)}` });
    if (!success) {
      throw new Refused({ code: 'too-many-requests', headers: { 'retry-after': String(RATE_LIMIT_SECONDS) } });
    }
    await next();
  });
