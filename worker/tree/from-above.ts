// An organization is moved, archived and restored from above: whoever owns only itself does not. Stands behind in-organization.ts.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { mayMove } from './show-tree.ts';

export const fromAbove = () =>
  createMiddleware<AppEnv>(async function fromAbove(c, next) {
    if (!mayMove(c.var.administrator.offices, c.var.place.row)) {
      throw new Refused({ code: 'not-allowed', detail: 'Only an owner of an organization above it may do this.' });
    }
    await next();
  });
