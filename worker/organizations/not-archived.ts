// An archived organization takes nobody and nothing new. Its people, files and history are read as before. Stands behind in-organization.ts.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';

export const notArchived = () =>
  createMiddleware<AppEnv>(async function notArchived(c, next) {
    if (c.var.place.archived) {
      throw new Refused({
        code: 'archived',
        detail: 'It is archived. An owner above it can restore it on Organizations.',
      });
    }
    await next();
  });
