// One operation: the middleware it stands behind, then its handler. A named list that app.ts puts on a path.
import { createFactory } from 'hono/factory';
import type { AppEnv } from './app-env.ts';
import { once } from './http/once.ts';

const { createHandlers } = createFactory<AppEnv>();

/**
 * `operation(guard, handler)`: Hono's own typed handler list. Right before the handler stands the memory of writes that were done once: an
 * answer is given again only to who would be let in now.
 */
export const operation = ((...handlers: Parameters<typeof createHandlers>) => {
  const guards = handlers.slice(0, -1);
  const handler = handlers.at(-1);
  return [...guards, once(), handler];
}) as unknown as typeof createHandlers;
