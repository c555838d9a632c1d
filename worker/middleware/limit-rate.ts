// The outer ring against hammering, by address. Not exact; what must be exact is counted in D1 (guess-counter.ts).
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';

export const limitRate = (what: string) =>
  createMiddleware<AppEnv>(async function limitRate(c, next) {
    const who = c.req.header('cf-connecting-ip') ?? 'unknown';
    const { success } = await c.env.RATE_LIMIT.limit({ key: `${what}/${who}` });
    if (!success) throw new Refused('too-many-requests');
    await next();
  });
