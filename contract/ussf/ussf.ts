// The U.S. Soccer integration: turning it on and off, looking people up, and how far the look-up of all officials has come.
import * as z from 'zod/mini';
import { Exact, Line, upTo } from '../core/text.ts';
import { Language } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';
import { USSF_CONSENT } from './ussf-consent.ts';

/** Source: seed U, "available on our League, Elite and Enterprise plans. It is not included in the Recreational plan". */
export const PLANS = ['recreational', 'league', 'elite', 'enterprise'] as const;
export const Plan = z.enum(PLANS);
export type Plan = z.infer<typeof Plan>;

/** 16 digits, as U.S. Soccer numbers people. */
export const UssfId = z.string().check(z.trim(), upTo(16), z.regex(/^\d{16}$/));

const Secret = z.string().check(z.trim(), upTo(400), z.minLength(16));

export const EnableUssf = z.object({
  consent: z.literal(USSF_CONSENT),
  /** In which the wording was read. */
  language: Language,
  /** Write-only. Null keeps what is set. */
  clientId: z.nullable(z.string().check(z.trim(), upTo(200), z.minLength(1))),
  clientSecret: z.nullable(Secret),
  /** U.S. Soccer's public look-up beside the partner API, or instead of it. Off unless chosen. */
  publicLookUp: z.boolean(),
  webhookHeader: z.string().check(z.trim(), z.toLowerCase(), upTo(60), z.regex(/^[a-z0-9-]{1,60}$/)),
  /** Write-only. Null keeps the one that is set; a new one works beside the old for a day. */
  webhookSecret: z.nullable(Secret),
});
export type EnableUssf = z.infer<typeof EnableUssf>;

export const UssfTrouble = z.enum(['unreachable', 'refused', 'busy', 'not-understood']);
export type UssfTrouble = z.infer<typeof UssfTrouble>;

/** How many officials there are, and how many in each state; see UssfOfficialState. */
export const UssfProgress = z.object({
  officials: z.int(),
  waiting: z.int(),
  found: z.int(),
  'not-found': z.int(),
  several: z.int(),
  minor: z.int(),
  failed: z.int(),
});
export type UssfProgress = z.infer<typeof UssfProgress>;

export const UssfAccess = z.object({
  plan: Plan,
  /** What has to be agreed to. */
  consentText: z.record(Language, z.string()),
  enabled: z.boolean(),
  /** Who agreed, to which wording, when; null before the first time. */
  consent: z.nullable(z.object({ wording: z.string(), by: z.string(), at: z.string() })),
  hasCredentials: z.boolean(),
  hasWebhookSecret: z.boolean(),
  publicLookUp: z.boolean(),
  webhookHeader: z.string(),
  /** Where U.S. Soccer sends its messages. */
  webhookUrl: z.string(),
  progress: UssfProgress,
  /** U.S. Soccer does not answer as it should: we wait until then before we ask again. */
  pause: z.nullable(z.object({ trouble: UssfTrouble, until: z.string(), since: z.string() })),
});
export type UssfAccess = z.infer<typeof UssfAccess>;

export const DisableUssf = z.object({
  /** `keep`: dots and history stay as they are and grow old. `remove`: licences and U.S. Soccer numbers are deleted. */
  data: z.enum(['keep', 'remove']),
});
export type DisableUssf = z.infer<typeof DisableUssf>;

export const UssfTest = z.object({ works: z.boolean(), trouble: z.nullable(UssfTrouble) });
export type UssfTest = z.infer<typeof UssfTest>;

const Name = Line(100);

export const UssfLookUp = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('email'),
    email: Email,
  }),
  z.object({ by: z.literal('ussf-id'), ussfId: UssfId }),
  z.object({
    by: z.literal('name'),
    firstName: Name,
    lastName: Name,
    state: z.string().check(z.trim(), z.toUpperCase(), upTo(2), z.regex(/^[A-Z]{2}$/)),
  }),
]);
export type UssfLookUp = z.infer<typeof UssfLookUp>;

export const UssfPerson = z.object({ ussfId: z.string(), fullName: z.nullable(z.string()), minor: z.boolean() });
export type UssfPerson = z.infer<typeof UssfPerson>;

/** Under 18 U.S. Soccer shows no name. */
export const UssfPeople = z.object({ people: z.array(UssfPerson) });
export type UssfPeople = z.infer<typeof UssfPeople>;

/** The search the person was picked from; null where the number itself was given. */
export const LinkUssf = z.object({ ussfId: UssfId, foundBy: z.nullable(UssfLookUp) });
export type LinkUssf = z.infer<typeof LinkUssf>;

export const UssfOfficialState = z.enum(['waiting', 'found', 'not-found', 'several', 'minor', 'failed']);
export type UssfOfficialState = z.infer<typeof UssfOfficialState>;

/** The result list of the first look-up, a hundred a page; hand `cursor` back as ?cursor= for the next, null on the last. */
export const UssfOfficials = z.object({
  items: z.array(
    z.object({
      memberId: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      organization: z.string(),
      state: UssfOfficialState,
      lookedAt: z.nullable(z.string()),
      certifications: z.int(),
    }),
  ),
  cursor: z.nullable(z.string()),
});
export type UssfOfficials = z.infer<typeof UssfOfficials>;

/** The body of POST /v1/webhooks/ussf/<association>. Whatever else it holds is kept and not needed: the licences are read anew. */
export const UserLicenseUpdate = z.object({
  event: z.optional(Exact(100)),
  event_id: z.optional(z.string().check(upTo(200), z.minLength(1))),
  ussf_id: UssfId,
});
export type UserLicenseUpdate = z.infer<typeof UserLicenseUpdate>;
