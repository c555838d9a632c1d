// CORS: the league's registered origins and our own hosted pages, nobody else. No cookies are used anywhere.
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../platform/app-env.ts';
import { originIsRegistered } from './organizations.store.ts';

export const crossOrigin = () => {
  const answer = cors({
    origin: (origin) => origin,
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', 'x-file-name', 'idempotency-key'],
    exposeHeaders: ['retry-after'],
    maxAge: 600,
  });
  return createMiddleware<AppEnv>(async function crossOrigin(c, next) {
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    const ours = origin === new URL(c.env.PUBLIC_URL).origin;
    if (!ours && !(await originIsRegistered(c.var.ports.db, origin))) return next();
    return answer(c, next);
  });
};
