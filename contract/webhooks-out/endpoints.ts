import { endpoint } from '../core/endpoint.ts';
import type {
  CreateWebhook,
  Replayed,
  ReplayWebhook,
  WebhookDeliveries,
  WebhookDelivery,
  Webhooks,
  WebhookWithSecret,
} from './webhook.ts';

export const webhooksOutEndpoints = {
  // A league's own systems; only for an owner
  createWebhook: /* @__PURE__ */ endpoint<CreateWebhook, WebhookWithSecret>(
    'POST',
    '/v1/organizations/:organization/webhooks',
  ),
  getWebhooks: /* @__PURE__ */ endpoint<void, Webhooks>('GET', '/v1/organizations/:organization/webhooks'),
  removeWebhook: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/webhooks/:webhook'),
  switchWebhookOn: /* @__PURE__ */ endpoint<void, void>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/enabled',
  ),
  rotateWebhookSecret: /* @__PURE__ */ endpoint<void, WebhookWithSecret>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/secret',
  ),
  testWebhook: /* @__PURE__ */ endpoint<void, WebhookDelivery>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/test',
  ),
  getWebhookDeliveries: /* @__PURE__ */ endpoint<void, WebhookDeliveries>(
    'GET',
    '/v1/organizations/:organization/webhooks/:webhook/deliveries',
  ),
  replayWebhook: /* @__PURE__ */ endpoint<ReplayWebhook, Replayed>(
    'POST',
    '/v1/organizations/:organization/webhooks/:webhook/replays',
  ),
};
