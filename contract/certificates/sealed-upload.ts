// A file that waited on a device, sealed to the Worker's public key: who sends it for whom, and what it is. Format: sealed-format.ts.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Exact, Id } from '../core/text.ts';

export const SealingKey = z.object({
  /** Raw P-256 point in base64url. */
  key: z.string(),
});
export type SealingKey = z.infer<typeof SealingKey>;

export const SealedHeader = z.object({
  /** The token its owner held when it was kept: a personal link or a sign-in. Nobody but the Worker can read it. */
  token: Exact(2000),
  organization: Exact(60),
  /** Null: the owner of the personal link. */
  member: z.nullable(Id),
  requirement: Requirement,
  fileName: Exact(2000),
  type: Exact(200),
  /** Of the file's bytes, lower-case hex. */
  sha256: Exact(64),
});
export type SealedHeader = z.infer<typeof SealedHeader>;
