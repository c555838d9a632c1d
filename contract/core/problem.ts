// An error answer as RFC 9457 says (application/problem+json), with the field paths that are wrong where there are any.
import * as z from 'zod/mini';
import { FileRefusal } from '../certificates/certificate.ts';

export const PROBLEM_CODES = [
  'bad-request',
  'not-signed-in',
  'link-expired',
  'link-revoked',
  'link-not-valid',
  'not-allowed',
  'must-register-online',
  'not-found',
  'method-not-allowed',
  'wrong-media-type',
  'archived',
  'conflict',
  'in-progress',
  'already-decided',
  'merged-further',
  'too-big',
  'not-the-schema',
  'file-refused',
  'too-many-requests',
  'bad-signature',
  'code-not-valid',
  'source-unavailable',
  'outage',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = z.object({
  /** `https://touchline.dev/problems/<code>`: an identifier, not an address to fetch. */
  type: z.string(),
  /** The stable code a program switches on. */
  code: ProblemCode,
  title: z.string(),
  status: z.int(),
  /** What to do about it, in English; widgets say it in the reader's language by `code`. */
  detail: z.optional(z.string()),
  /** Only with `not-the-schema`: the fields that are wrong, at most twenty; a path is `data.person.email`. */
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  /** Only with `file-refused`. */
  refusal: z.optional(FileRefusal),
});
export type Problem = z.infer<typeof Problem>;
