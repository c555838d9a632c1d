// Webhooks out: what a league's own system may subscribe to, and what it is sent. Signed as Standard Webhooks says.
import * as z from 'zod/mini';
import { Requirement } from './requirement.ts';
import { Standing } from './standing.ts';

export const WebhookEventType = z.enum(['status.changed', 'certificate.submitted', 'test']);
export type WebhookEventType = z.infer<typeof WebhookEventType>;

/** The body of every webhook. A standing is state, not delta: a greater `version` replaces a smaller one. */
export const WebhookBody = z.object({
  type: WebhookEventType,
  timestamp: z.string(),
  data: z.object({
    memberId: z.optional(z.string()),
    requirement: z.optional(Requirement),
    standing: z.optional(Standing),
  }),
});
export type WebhookBody = z.infer<typeof WebhookBody>;

/** https only; at most 2,000 characters. */
export const WebhookUrl = z.string().check(z.trim(), z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/i));

export const CreateWebhook = z.object({
  url: WebhookUrl,
  types: z.array(WebhookEventType).check(z.minLength(1)),
});
export type CreateWebhook = z.infer<typeof CreateWebhook>;

export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(WebhookEventType),
  createdAt: z.string(),
  failingSince: z.nullable(z.string()),
  disabledAt: z.nullable(z.string()),
  disabledBecause: z.nullable(z.enum(['failing', 'gone', 'by-hand'])),
});
export type Webhook = z.infer<typeof Webhook>;

/** Shown once: when the endpoint is made, and when its secret is rotated. */
export const WebhookWithSecret = z.object({ webhook: Webhook, secret: z.string() });
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

export const Webhooks = z.object({ items: z.array(Webhook) });
export type Webhooks = z.infer<typeof Webhooks>;

export const WebhookDelivery = z.object({
  id: z.string(),
  type: WebhookEventType,
  createdAt: z.string(),
  deliveredAt: z.nullable(z.string()),
  dueAt: z.nullable(z.string()),
  attempts: z.int(),
  lastStatus: z.nullable(z.int()),
  lastAnswer: z.nullable(z.string()),
  /** What was sent; it names no person. */
  body: WebhookBody,
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

export const WebhookDeliveries = z.object({ items: z.array(WebhookDelivery) });
export type WebhookDeliveries = z.infer<typeof WebhookDeliveries>;

/** One delivery by id, or all of a time range (ISO 8601 instants). */
export const ReplayWebhook = z.union([
  z.object({ delivery: z.string() }),
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
]);
export type ReplayWebhook = z.infer<typeof ReplayWebhook>;

/** How many deliveries are due again. */
export const Replayed = z.object({ replayed: z.int() });
export type Replayed = z.infer<typeof Replayed>;
