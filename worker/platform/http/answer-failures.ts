// The one place where a failure becomes an answer: an expected one its own, a path that is asked in the wrong way which ways there are, anything
// else an outage with a line in the log.
import type { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { problemResponse, Refused } from '../errors.ts';
import { placesOf, problemOf } from '../problem-of.ts';

export interface Way {
  method: string;
  path: string;
}

export function answerFailures(app: Hono<AppEnv>, ways: readonly Way[] = []): Hono<AppEnv> {
  const patterns = ways.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  app.notFound((c) => {
    const allowed = patterns.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
    if (allowed.length === 0) return problemResponse({ code: 'not-found' });
    const methods = [...new Set(allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
    return problemResponse({ code: 'method-not-allowed', headers: { allow: methods.sort().join(', ') } });
  });
  app.onError((error) => {
    if (error instanceof Refused) return problemResponse(error.failure);
    console.error(JSON.stringify({ at: 'request', problem: problemOf(error), stack: placesOf(error) }));
    return problemResponse({ code: 'outage' });
  });
  return app;
}

/** `/v1/people/:member` as a pattern for one path. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
