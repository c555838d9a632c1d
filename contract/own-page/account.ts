// The account of a household: everybody registered under one address, wherever that is. A personal link opens its own record; the others
// open after signing in with a mailed code.
import * as z from 'zod/mini';
import { Organization } from '../organizations/organization.ts';
import { Identity, Role } from '../people/member.ts';
import { Standing } from '../standings/standing.ts';

/** One organization a person is registered in. */
export const AccountPlace = z.object({
  organization: Organization,
  roles: z.array(z.object({ role: Role, division: z.nullable(z.string()) })),
  season: z.string(),
  confirmed: z.boolean(),
  /** A personal link's token for this person there: what /v1/me and its operations take. Ends when this sign-in ends. */
  key: z.string(),
});
export type AccountPlace = z.infer<typeof AccountPlace>;

export const AccountPerson = z.object({
  memberId: z.string(),
  identity: Identity,
  /** Under 18 today. */
  minor: z.boolean(),
  places: z.array(AccountPlace),
  /** Everything asked for in any of the places, each once; `place` is the index of the one that asks for it. */
  requirements: z.array(z.object({ standing: Standing, place: z.int() })),
});
export type AccountPerson = z.infer<typeof AccountPerson>;

export const Account = z.object({
  email: z.string(),
  /** False when a personal link opened it: only that record is here, whoever else has the address. */
  everyone: z.boolean(),
  people: z.array(AccountPerson),
});
export type Account = z.infer<typeof Account>;
