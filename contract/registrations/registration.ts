// Online registration and adding somebody by hand (O2, O3, O4). An answer never tells a stranger anything of another person.
import * as z from 'zod/mini';
import { Id, Line, upTo } from '../core/text.ts';
import { Gender, Language, Role } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';

/** Younger children are not registered, and nothing of them is kept. */
export const REGISTRATION_AGE_MIN_YEARS = 13;

const Name = Line(100);
const Short = z.nullable(Line(60));

/** A person as the form asks for them; names as on their ID. */
const PERSON = {
  role: Role,
  division: Short,
  team: Short,
  identity: z.object({ firstName: Name, lastName: Name, birthDate: z.iso.date(), gender: Gender, email: Email }),
  /** Digits with what people put between them. */
  phone: z.nullable(z.string().check(z.trim(), upTo(25), z.regex(/^\+?[\d\s().-]{7,24}$/))),
  language: Language,
  /** True after "it looks like you are in our records": "no, I am somebody else". */
  differentPerson: z.boolean(),
};

export const Register = z.object({ ...PERSON, consent: z.literal(true) });
export type Register = z.infer<typeof Register>;

/** One answer for everybody: whether somebody was in the records before is told to them, by mail. */
export const Registered = z.object({ outcome: z.literal('received') });
export type Registered = z.infer<typeof Registered>;

export const AddPerson = z.object(PERSON);
export type AddPerson = z.infer<typeof AddPerson>;

/** `known`: those of one's own branch by name; `elsewhere`: how many more are in other branches of the association. */
export const Added = z.object({
  outcome: z.enum(['added', 'known']),
  people: z.array(z.object({ memberId: z.string(), name: z.string(), organization: z.string() })),
  elsewhere: z.int(),
});
export type Added = z.infer<typeof Added>;

export const MailRegistrationLink = z.object({ email: Email, language: Language });
export type MailRegistrationLink = z.infer<typeof MailRegistrationLink>;

/** Who waits to be confirmed, the longest waiting first; at most a hundred. */
export const Waiting = z.object({
  items: z.array(
    z.object({
      registrationId: z.string(),
      memberId: z.string(),
      name: z.string(),
      email: z.string(),
      organization: z.object({ slug: z.string(), name: z.string() }),
      role: Role,
      division: z.nullable(z.string()),
      team: z.nullable(z.string()),
      /** Under 18: the adult rule does not apply. */
      minor: z.boolean(),
      registeredAt: z.nullable(z.string()),
      /** Somebody in the association who is probably the same person. */
      probablyKnown: z.boolean(),
    }),
  ),
  /** More wait than are listed. */
  more: z.boolean(),
  /** Roles that nobody is added for by hand here: they need the person's own authorization of a background check. */
  onlineOnly: z.array(Role),
  /** Declined in the last thirty days, the newest first; at most fifty. After that they are deleted. */
  declined: z.array(
    z.object({
      registrationId: z.string(),
      name: z.string(),
      organization: z.object({ slug: z.string(), name: z.string() }),
      role: Role,
      declinedAt: z.string(),
      declinedBy: z.string(),
      reason: z.nullable(z.string()),
    }),
  ),
});
export type Waiting = z.infer<typeof Waiting>;

/** The person reads the reason in their mail. */
export const DeclineRegistration = z.object({ reason: z.nullable(Line(300)) });
export type DeclineRegistration = z.infer<typeof DeclineRegistration>;

/** Whether the mail that it was declined had begun to leave. */
export const RegistrationRestored = z.object({ mail: z.enum(['withdrawn', 'left']) });
export type RegistrationRestored = z.infer<typeof RegistrationRestored>;

export const ConfirmRegistrations = z.object({
  members: z.array(Id).check(z.minLength(1), z.maxLength(100)),
});
export type ConfirmRegistrations = z.infer<typeof ConfirmRegistrations>;

/** Those that were confirmed already, or are not here, are not counted. */
export const Confirmed = z.object({ confirmed: z.int() });
export type Confirmed = z.infer<typeof Confirmed>;
