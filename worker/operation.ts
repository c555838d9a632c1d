// One operation: the middleware it stands behind, then its handler. A named list that app.ts puts on a path.
import { createFactory } from 'hono/factory';
import type { AppEnv } from './app-env.ts';

/** `operation(guard, handler)`: Hono's own typed handler list. */
export const operation = createFactory<AppEnv>().createHandlers;
