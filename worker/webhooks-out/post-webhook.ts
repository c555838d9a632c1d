// Puts what changed into the outbox of every endpoint that listens there. Sealed first, then statements that share the
// batch of the event: a change is told to all of them or did not happen.
import type { Standing } from '../../contract/standings/standing.ts';
import type { WebhookBody, WebhookEventType } from '../../contract/webhooks-out/webhook.ts';
import type { Ports } from '../platform/ports.ts';
import { type DeliveryRow, type EndpointRow, listeningEndpoints } from './webhooks.store.ts';

export interface Change {
  associationId: string;
  /** The branches the member is registered in. */
  paths: readonly string[];
  /** One change is told to one endpoint once. */
  eventKey: string;
  type: WebhookEventType;
  memberId: string;
  /** As everybody may know it. */
  standing: Standing;
  /** As the association knows it, for endpoints at its own node or above. */
  whole: { standing: Standing; above: string };
}

export async function sealWebhooks(ports: Ports, change: Change): Promise<DeliveryRow[]> {
  const all = await listeningEndpoints(ports.db, change.associationId);
  const listening = all.filter(
    (each) => each.types.includes(change.type) && change.paths.some((path) => path.startsWith(each.path)),
  );
  const { memberId, whole } = change;
  return Promise.all(
    listening.map((endpoint) => {
      const standing = whole.above.startsWith(endpoint.path) ? whole.standing : change.standing;
      const data = { memberId, requirement: standing.requirement, standing };
      const body = { type: change.type, timestamp: ports.now.toISOString(), data };
      return deliveryOf(ports, endpoint, change.eventKey, body);
    }),
  );
}

export async function deliveryOf(
  ports: Ports,
  endpoint: EndpointRow,
  eventKey: string,
  body: WebhookBody,
): Promise<DeliveryRow> {
  const at = ports.now.toISOString();
  return {
    id: `msg_${crypto.randomUUID().replaceAll('-', '')}`,
    endpointId: endpoint.id,
    eventKey,
    type: body.type,
    bodySealed: await ports.keys.seal(JSON.stringify(body)),
    createdAt: at,
    dueAt: at,
    attempts: 0,
    deliveredAt: null,
    lastStatus: null,
    lastAnswer: null,
    lastTriedAt: null,
  };
}
