import type { webhooksOutEndpoints } from '../../contract/webhooks-out/endpoints.ts';
import { createWebhook } from './create-webhook.ts';
import { getWebhookDeliveries } from './get-webhook-deliveries.ts';
import { getWebhooks } from './get-webhooks.ts';
import { removeWebhook } from './remove-webhook.ts';
import { replayWebhook } from './replay-webhook.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { switchWebhookOn } from './switch-webhook-on.ts';
import { testWebhook } from './test-webhook.ts';

export const webhooksOutOperations = {
  createWebhook,
  getWebhooks,
  removeWebhook,
  switchWebhookOn,
  rotateWebhookSecret,
  testWebhook,
  getWebhookDeliveries,
  replayWebhook,
} satisfies Record<keyof typeof webhooksOutEndpoints, unknown>;
