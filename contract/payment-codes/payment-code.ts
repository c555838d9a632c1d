// Payment codes (L3): a coach asks for one, a coordinator hands it out of a pool, or the pool does by itself. A code is a secret: it is
// shown to the coach who got it and to a coordinator who asks for it, and is masked in every list.
import * as z from 'zod/mini';
import { Exact, upTo } from '../core/text.ts';

/** Lines of one import; more come in the next request. */
export const CODES_AT_ONCE_MAX = 500;

/** The item of the requirements page a pool is for. */
const Item = z.string().check(upTo(40), z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const Title = z.object({ en: z.string(), es: z.optional(z.string()) });

// The coach's own

export const AskForPaymentCode = z.object({ item: Item });
export type AskForPaymentCode = z.infer<typeof AskForPaymentCode>;

export const OwnCode = z.object({
  item: Item,
  /** `waiting`: the coordinator hands it out · `given`: here it is. */
  state: z.enum(['waiting', 'given']),
  code: z.nullable(z.string()),
  askedAt: z.string(),
});
export type OwnCode = z.infer<typeof OwnCode>;

/** GET /v1/me/payment-codes */
export const OwnCodes = z.object({ items: z.array(OwnCode) });
export type OwnCodes = z.infer<typeof OwnCodes>;

// The coordinator's

export const CodePool = z.object({
  item: Item,
  title: Title,
  free: z.int(),
  given: z.int(),
  /** A mail goes to the coordinators when so many or fewer are left. */
  lowAt: z.int(),
  /** Whoever asks gets one at once. */
  automatic: z.boolean(),
});
export type CodePool = z.infer<typeof CodePool>;

const Asked = {
  requestId: z.string(),
  memberId: z.string(),
  name: z.string(),
  organization: z.object({ slug: z.string(), name: z.string() }),
  item: Item,
  askedAt: z.string(),
};

/** GET .../payment-codes. Waiting: who waited longest first; given: the newest first; at most 200 of each. */
export const PaymentCodes = z.object({
  /** One an item of the requirements page for which codes are asked; empty where the page says nothing of codes. */
  pools: z.array(CodePool),
  waiting: z.array(z.object(Asked)),
  given: z.array(
    z.object({
      ...Asked,
      /** The last characters, to tell codes apart. */
      hint: z.string(),
      givenAt: z.string(),
      /** An administrator's address, or `automatic`. */
      givenBy: z.string(),
    }),
  ),
});
export type PaymentCodes = z.infer<typeof PaymentCodes>;

export const ImportCodes = z.object({
  item: Item,
  /** As they stand in the file or were pasted; `line` counts from 1. */
  lines: z.array(z.object({ line: z.int(), code: Exact(200) })).check(z.minLength(1), z.maxLength(CODES_AT_ONCE_MAX)),
});
export type ImportCodes = z.infer<typeof ImportCodes>;

/** `twice`: it stands in an earlier line · `known`: it is or was in a pool here · `not-a-code`: 4 to 64 letters, digits, - and _. */
export const CodeRefusal = z.enum(['twice', 'known', 'not-a-code']);
export type CodeRefusal = z.infer<typeof CodeRefusal>;

export const CodesImported = z.object({
  added: z.int(),
  refused: z.array(z.object({ line: z.int(), why: CodeRefusal })),
});
export type CodesImported = z.infer<typeof CodesImported>;

export const SetCodePool = z.object({
  lowAt: z.int().check(z.minimum(0), z.maximum(1000)),
  automatic: z.boolean(),
});
export type SetCodePool = z.infer<typeof SetCodePool>;

/** `empty`: there is none left, and the request waits on. */
export const HandedOut = z.object({ outcome: z.enum(['given', 'empty']) });
export type HandedOut = z.infer<typeof HandedOut>;

export const ShownCode = z.object({ code: z.string() });
export type ShownCode = z.infer<typeof ShownCode>;
