// The doors for webhooks, and nothing else: what is evaluated when an isolate starts. Most of what wakes us is a webhook, and
// its sender waits; everything behind the doors is loaded when it is first asked for (create-worker.ts).
import { Hono } from 'hono';
import { answerFailures } from './answer-failures.ts';
import type { AppEnv } from './app-env.ts';
import type { Clock } from './clock.ts';
import { strictHeaders } from './middleware/strict-headers.ts';
import { withPorts } from './middleware/with-ports.ts';
import { receiveAbsorbWebhook } from './routes/receive-absorb-webhook.ts';
import { receiveCheckrWebhook } from './routes/receive-checkr-webhook.ts';
import { receiveSafesportWebhook } from './routes/receive-safesport-webhook.ts';
import { receiveUssfWebhook } from './routes/receive-ussf-webhook.ts';

export const DOORS_PATH = '/v1/webhooks/';

export function createDoors(clock: Clock): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/v1/*', strictHeaders());
  app.use('/v1/*', withPorts(clock));
  const doors = {
    safesport: receiveSafesportWebhook,
    absorb: receiveAbsorbWebhook,
    ussf: receiveUssfWebhook,
    checkr: receiveCheckrWebhook,
  };
  const paths = Object.entries(doors).map(([source, handlers]) => {
    const path = `${DOORS_PATH}${source}/:association`;
    app.post(path, ...handlers);
    return { method: 'POST', path };
  });
  return answerFailures(app, paths);
}
