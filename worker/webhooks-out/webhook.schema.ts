// A league's own systems that subscribed to changes, and every delivery to them.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { WebhookEventType } from '../../contract/webhooks-out/webhook.ts';

export const webhookEndpoint = sqliteTable(
  'webhook_endpoint',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    /** The branch whose changes it hears. */
    path: text().notNull(),
    associationId: text('association_id').notNull(),
    url: text().notNull(),
    types: text({ mode: 'json' }).$type<WebhookEventType[]>().notNull(),
    /** Sealed JSON: the secrets it is signed with, newest first, the old one with its end. */
    secretsSealed: text('secrets_sealed').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    /** Since when every delivery has failed; null while it works. */
    failingSince: text('failing_since'),
    disabledAt: text('disabled_at'),
    disabledBecause: text('disabled_because').$type<'failing' | 'gone' | 'by-hand'>(),
  },
  (t) => [
    index('webhook_endpoint_association').on(t.associationId),
    index('webhook_endpoint_organization').on(t.organizationId),
  ],
);

export const webhookDelivery = sqliteTable(
  'webhook_delivery',
  {
    /** The message id the other side dedupes by; a replay keeps it. */
    id: text().primaryKey(),
    endpointId: text('endpoint_id').notNull(),
    /** What it tells of: one event is told to one endpoint once. */
    eventKey: text('event_key').notNull(),
    type: text().$type<WebhookEventType>().notNull(),
    bodySealed: text('body_sealed').notNull(),
    createdAt: text('created_at').notNull(),
    /** When it is tried next; null when it is delivered or given up. */
    dueAt: text('due_at'),
    attempts: integer().notNull().default(0),
    deliveredAt: text('delivered_at'),
    /** What the other side said last: status and the beginning of its body. */
    lastStatus: integer('last_status'),
    lastAnswer: text('last_answer'),
    lastTriedAt: text('last_tried_at'),
  },
  (t) => [
    uniqueIndex('webhook_delivery_event').on(t.endpointId, t.eventKey),
    index('webhook_delivery_due').on(t.endpointId, t.dueAt).where(sql`due_at is not null`),
    index('webhook_delivery_log').on(t.endpointId, t.createdAt),
  ],
);
