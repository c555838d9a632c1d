// The origin a request speaks for. Browsers leave the header out of same-origin reads; that origin is our own.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';

export const requestOrigin = (c: Context<AppEnv>): string => c.req.header('origin') ?? new URL(c.env.PUBLIC_URL).origin;
