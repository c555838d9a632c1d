// Reads the clock once and gathers what the request will need of the world.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import type { Clock } from '../clock.ts';
import { portsOf } from '../ports.ts';

export const withPorts = (clock: Clock) =>
  createMiddleware<AppEnv>(async function withPorts(c, next) {
    c.set('ports', await portsOf(c.env, await clock(c.env)));
    await next();
  });
