// Keys for a league's own programs (B4): each says what it may do, for one organization and everything below it.
import * as z from 'zod/mini';
import { Line } from '../core/text.ts';

export const API_SCOPES = [
  /** Read people, standings and histories. */
  'people:read',
  /** Upload certificates and completion reports. */
  'uploads:write',
  /** Read the review queue and decide; only for an association's keys. */
  'reviews:write',
  /** Manage webhooks and read their deliveries. */
  'webhooks:manage',
] as const;
export const ApiScope = z.enum(API_SCOPES);
export type ApiScope = z.infer<typeof ApiScope>;

/** A key's secret begins so, that it is known when it turns up where it should not. */
export const API_KEY_PREFIX = 'tlk_';

export const CreateApiKey = z.object({
  name: Line(60),
  scopes: z.array(ApiScope).check(z.minLength(1), z.maxLength(20)),
});
export type CreateApiKey = z.infer<typeof CreateApiKey>;

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(ApiScope),
  /** The secret's last four characters, to tell two keys apart. */
  hint: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  /** Who made it has no office here or above anymore: it opens nothing. */
  makerLeft: z.boolean(),
  /** To the minute; null while it was never used. */
  lastUsedAt: z.nullable(z.string()),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** At most twenty in one organization. */
export const ApiKeys = z.object({ keys: z.array(ApiKey) });
export type ApiKeys = z.infer<typeof ApiKeys>;

/** The secret is shown in this answer and never again. */
export const ApiKeyWithSecret = z.object({ key: ApiKey, secret: z.string() });
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>;
