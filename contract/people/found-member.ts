// Members found by the beginning of a last name: for a reviewer who knows whose a completion is, and for an assignor who knows whose a
// game is.
import * as z from 'zod/mini';
import { Line } from '../core/text.ts';

/** Two letters at least, of the beginning of a last name. In a body: an address is logged. */
export const FindMembers = z.object({ lastName: Line(100) });
export type FindMembers = z.infer<typeof FindMembers>;

/** The beginning of the last name, or of both names in any order, two letters at least. */
export const FindOfficials = z.object({ name: Line(200) });
export type FindOfficials = z.infer<typeof FindOfficials>;

export const FoundMember = z.object({
  memberId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  /** Where they are registered, to tell two of one name apart. */
  organizations: z.array(z.string()),
});
export type FoundMember = z.infer<typeof FoundMember>;

/** In the order of names, at most twenty; `more` when the beginning fits more people than are shown. */
export const FoundMembers = z.object({ members: z.array(FoundMember), more: z.boolean() });
export type FoundMembers = z.infer<typeof FoundMembers>;
