// Everything that can wake the Worker, given where the time comes from.
import { createApp } from './app.ts';
import type { Clock } from './clock.ts';
import { consumeQueue } from './consume-queue.ts';
import type { Env, WakeCall } from './env.ts';
import { portsOf } from './ports.ts';
import { runSchedule } from './run-schedule.ts';

export function createWorker(clock: Clock) {
  const app = createApp(clock);
  return {
    fetch: (request, env, context) => app.fetch(request, env, context),
    async queue(batch, env) {
      await consumeQueue(await portsOf(env, await clock(env)), env, batch);
    },
    async scheduled(_controller, env) {
      await runSchedule(await portsOf(env, await clock(env)), env);
    },
  } satisfies ExportedHandler<Env, WakeCall>;
}
