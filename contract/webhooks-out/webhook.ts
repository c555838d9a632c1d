// Webhooks out: what a league's own system may subscribe to, and what it is sent. Signed as Standard Webhooks says.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Id, upTo } from '../core/text.ts';
import { Standing } from '../standings/standing.ts';

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

/** At most 2,000 characters. https and reachable from the internet, else 422; http only where a deployment lets webhooks go anywhere. */
export const WebhookUrl = z.string().check(z.trim(), upTo(2000), z.regex(/^https?:\/\/[^\s]+$/i));

export const CreateWebhook = z.object({
  url: WebhookUrl,
  types: z.array(WebhookEventType).check(z.minLength(1), z.maxLength(20)),
});
export type CreateWebhook = z.infer<typeof CreateWebhook>;

export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(WebhookEventType),
  createdAt: z.string(),
  /** Since when nothing was taken; null while the last delivery was. After five days it is switched off. */
  failingSince: z.nullable(z.string()),
  disabledAt: z.nullable(z.string()),
  /** `gone`: it answered 410. */
  disabledBecause: z.nullable(z.enum(['failing', 'gone', 'by-hand'])),
});
export type Webhook = z.infer<typeof Webhook>;

/** Shown once: when the endpoint is made, and when its secret is rotated. */
export const WebhookWithSecret = z.object({ webhook: Webhook, secret: z.string() });
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

/** At most twenty in one organization. */
export const Webhooks = z.object({ items: z.array(Webhook) });
export type Webhooks = z.infer<typeof Webhooks>;

export const WebhookDelivery = z.object({
  id: z.string(),
  type: WebhookEventType,
  createdAt: z.string(),
  /** Null until it was taken. */
  deliveredAt: z.nullable(z.string()),
  /** When it is tried again; null once it arrived or was given up. */
  dueAt: z.nullable(z.string()),
  attempts: z.int(),
  /** The status of the last answer; null without one. */
  lastStatus: z.nullable(z.int()),
  /** The first 500 characters of the last answer, or why there was none; null before the first try. */
  lastAnswer: z.nullable(z.string()),
  /** What was sent; it names no person. */
  body: WebhookBody,
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** Newest first; the last hundred. */
export const WebhookDeliveries = z.object({ items: z.array(WebhookDelivery) });
export type WebhookDeliveries = z.infer<typeof WebhookDeliveries>;

/** One delivery by id, or all of a time range (ISO 8601 instants), at most a thousand. */
export const ReplayWebhook = z.union([
  z.object({ delivery: Id }),
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
]);
export type ReplayWebhook = z.infer<typeof ReplayWebhook>;

/** How many deliveries are due again. */
export const Replayed = z.object({ replayed: z.int() });
export type Replayed = z.infer<typeof Replayed>;
