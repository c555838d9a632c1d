// The webhooks that sources send to us, and nothing else: what is evaluated when an isolate starts. Most of what wakes the Worker is a
// webhook, and its sender waits; everything else is loaded when it is first asked for (create-worker.ts).
import { Hono } from 'hono';
import { receiveCheckrWebhook } from './background-checks/receive-checkr-webhook.ts';
import type { AppEnv } from './platform/app-env.ts';
import type { Clock } from './platform/clock.ts';
import { answerFailures } from './platform/http/answer-failures.ts';
import { strictHeaders } from './platform/http/strict-headers.ts';
import { receiveAbsorbWebhook } from './safesport/receive-absorb-webhook.ts';
import { receiveSafesportWebhook } from './safesport/receive-safesport-webhook.ts';
import { receiveUssfWebhook } from './ussf/receive-ussf-webhook.ts';
import { withPorts } from './with-ports.ts';

export const WEBHOOKS_PATH = '/v1/webhooks/';

export function createWebhooksIn(clock: Clock): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/v1/*', strictHeaders());
  app.use('/v1/*', withPorts(clock));
  const handlersOf = {
    safesport: receiveSafesportWebhook,
    absorb: receiveAbsorbWebhook,
    ussf: receiveUssfWebhook,
    checkr: receiveCheckrWebhook,
  };
  const paths = Object.entries(handlersOf).map(([source, handlers]) => {
    const path = `${WEBHOOKS_PATH}${source}/:association`;
    app.post(path, ...handlers);
    return { method: 'POST', path };
  });
  return answerFailures(app, paths);
}
