// What belongs to the association as a whole is asked for under its own slug, not under one of its clubs.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';

export const associationOnly = () =>
  createMiddleware<AppEnv>(async function associationOnly(c, next) {
    const { row, association } = c.var.place;
    if (row.id !== association.id) throw new Refused('not-found');
    await next();
  });
