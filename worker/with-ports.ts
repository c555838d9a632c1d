// Reads the clock once and gathers what the request will need of the world.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './platform/app-env.ts';
import type { Clock } from './platform/clock.ts';
import { inBackground } from './platform/in-background.ts';
import { type Ports, portsOf } from './platform/ports.ts';

export const withPorts = (clock: Clock) =>
  createMiddleware<AppEnv>(async function withPorts(c, next) {
    const ports = await portsOf(c.env, await clock(c.env));
    c.set('ports', { ...ports, wake: wakeAtOnce(c, ports) });
    await next();
  });

/**
 * Whoever asks for a code or a link waits for the mail: it is sent behind this answer, and no queue is asked. What it cannot send now, the
 * queue and the clock come back to.
 */
function wakeAtOnce(c: Context<AppEnv>, ports: Ports): Ports['wake'] {
  let asked = false;
  let sending = false;
  const send = async () => {
    const { runTime, sendMails } = await import('./letters/send-mails.ts');
    try {
      // All runs behind one answer share the time of one: Cloudflare ends it soon after, perhaps between a sending and its mark.
      const ended = runTime('urgent');
      while (asked && !ended.aborted) {
        asked = false;
        if (await sendMails(ports, c.env, 'urgent', ended)) asked = true;
      }
      if (asked) await ports.wake('urgent-mail');
    } finally {
      sending = false;
    }
  };
  return async (call, afterSeconds = 0) => {
    if (call !== 'urgent-mail' || afterSeconds > 0) return ports.wake(call, afterSeconds);
    asked = true;
    if (sending) return;
    sending = true;
    inBackground(c, 'urgent-mail', send());
  };
}
