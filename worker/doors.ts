// The doors for webhooks, and nothing else: what is evaluated when an isolate starts. Most of what wakes us is a webhook, and
// its sender waits; everything behind the doors is loaded when it is first asked for (create-worker.ts).
import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import type { Clock } from './clock.ts';
import { problemResponse, Refused } from './errors.ts';
import { withPorts } from './middleware/with-ports.ts';
import { placesOf, problemOf } from './problem-of.ts';
import { receiveAbsorbWebhook } from './routes/receive-absorb-webhook.ts';
import { receiveCheckrWebhook } from './routes/receive-checkr-webhook.ts';
import { receiveSafesportWebhook } from './routes/receive-safesport-webhook.ts';
import { receiveUssfWebhook } from './routes/receive-ussf-webhook.ts';

export const DOORS_PATH = '/v1/webhooks/';

export function createDoors(clock: Clock): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/v1/*', withPorts(clock));
  app.post(`${DOORS_PATH}safesport/:association`, ...receiveSafesportWebhook);
  app.post(`${DOORS_PATH}absorb/:association`, ...receiveAbsorbWebhook);
  app.post(`${DOORS_PATH}ussf/:association`, ...receiveUssfWebhook);
  app.post(`${DOORS_PATH}checkr/:association`, ...receiveCheckrWebhook);
  return answerFailures(app);
}

/** The one place where a failure becomes an answer. */
export function answerFailures(app: Hono<AppEnv>): Hono<AppEnv> {
  app.notFound(() => problemResponse({ code: 'not-found' }));
  app.onError((error) => {
    if (error instanceof Refused) return problemResponse(error.failure);
    console.error(JSON.stringify({ at: 'request', problem: problemOf(error), stack: placesOf(error) }));
    return problemResponse({ code: 'outage' });
  });
  return app;
}
