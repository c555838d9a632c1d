// The five things in which a completion and a member must agree. Source: seed C, "must match".
import * as z from 'zod/mini';

export const MATCH_FIELDS = ['firstName', 'lastName', 'birthDate', 'gender', 'email'] as const;
export const MatchField = z.enum(MATCH_FIELDS);
export type MatchField = z.infer<typeof MatchField>;
