// An endpoint and its deliveries as the organization's owner sees them. The secret is shown elsewhere, once.
import type { Webhook, WebhookBody, WebhookDelivery } from '../../contract/webhooks-out/webhook.ts';
import type { Ports } from '../platform/ports.ts';
import type { DeliveryRow, EndpointRow } from './webhooks.store.ts';

export function showWebhook(row: EndpointRow): Webhook {
  const { id, url, types, createdAt, failingSince, disabledAt, disabledBecause } = row;
  return { id, url, types, createdAt, failingSince, disabledAt, disabledBecause };
}

export async function showDelivery(ports: Ports, row: DeliveryRow): Promise<WebhookDelivery> {
  const { id, type, createdAt, deliveredAt, dueAt, attempts, lastStatus, lastAnswer } = row;
  const body = JSON.parse(await ports.keys.open(row.bodySealed)) as WebhookBody;
  return { id, type, createdAt, deliveredAt, dueAt, attempts, lastStatus, lastAnswer, body };
}
