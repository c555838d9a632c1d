// Everything that can wake the Worker, given where the time comes from. Only what takes webhooks is there from the start.
import type { Clock } from './platform/clock.ts';
import type { Env, WakeCall } from './platform/env.ts';
import { portsOf } from './platform/ports.ts';
import { createWebhooksIn, WEBHOOKS_PATH } from './webhooks-in.ts';

export function createWorker(clock: Clock) {
  const webhooksIn = createWebhooksIn(clock);
  // Kept for the isolate's life; it holds handlers and no data. The value, not a promise: that would be one request's.
  let api: ReturnType<typeof createWebhooksIn> | undefined;
  return {
    async fetch(request, env, context) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(WEBHOOKS_PATH)) return webhooksIn.fetch(request, env, context);
      if (pathname.startsWith('/embed/')) return (await import('./embed-pages.ts')).embedPage(request, env);
      api ??= (await import('./app.ts')).createApp(clock);
      return api.fetch(request, env, context);
    },
    async queue(batch, env) {
      const { consumeQueue } = await import('./queue.ts');
      await consumeQueue(await portsOf(env, await clock(env)), env, batch);
    },
    async email(message, env) {
      const { receiveMail } = await import('./mail/bounces/receive-mail.ts');
      await receiveMail(await portsOf(env, await clock(env)), env, message);
    },
    async scheduled(_controller, env) {
      const { runSchedule } = await import('./cron.ts');
      await runSchedule(await portsOf(env, await clock(env)), env);
    },
  } satisfies ExportedHandler<Env, WakeCall>;
}
