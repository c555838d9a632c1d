// A person on an organization's books, in the two views that leave the Worker: their own, and a registrar's row.
import * as z from 'zod/mini';
import { Certificate } from '../certificates/certificate.ts';
import { Requirement } from '../core/requirement.ts';
import { Organization } from '../organizations/organization.ts';
import { Standing } from '../standings/standing.ts';
import { CertificationKind } from '../ussf/certification.ts';

/** As SafeSport asks it. */
export const Gender = z.enum(['female', 'male', 'other']);
export type Gender = z.infer<typeof Gender>;

export const Role = z.enum([
  'head-coach',
  'assistant-coach',
  'team-manager',
  'trainer',
  'team-doctor',
  'volunteer',
  'official',
]);
export type Role = z.infer<typeof Role>;

/** The five fields of the match, as the organization has them. */
export const Identity = z.object({
  firstName: z.string(),
  lastName: z.string(),
  birthDate: z.iso.date(),
  gender: Gender,
  email: z.string(),
});
export type Identity = z.infer<typeof Identity>;

export const Language = z.enum(['en', 'es']);
export type Language = z.infer<typeof Language>;

/** GET /v1/me: what a personal link shows its owner. */
export const Me = z.object({
  memberId: z.string(),
  identity: Identity,
  language: Language,
  organization: Organization,
  registration: z.object({ role: Role, division: z.nullable(z.string()), season: z.string(), confirmed: z.boolean() }),
  standings: z.array(Standing),
  certificates: z.array(Certificate),
  /** The association's SafeSport access code, or null where it is not handed out (no code set, or not confirmed). */
  accessCode: z.nullable(z.string()),
  /** The organization to choose on the SafeSport site, for example "U.S. Soccer". */
  safesportOrganization: z.string(),
});
export type Me = z.infer<typeof Me>;

/** One of an official's U.S. Soccer licences, as a line of the grid shows it. */
export const HeldLicense = z.object({
  kind: CertificationKind,
  license: z.string(),
  /** As U.S. Soccer writes it; null for one our catalogue does not know. */
  title: z.nullable(z.string()),
  /** False: it ran out. */
  valid: z.boolean(),
  expirationDate: z.nullable(z.iso.date()),
  /** The title of the licence that their division asks for, where this one is too low. */
  needed: z.nullable(z.string()),
});
export type HeldLicense = z.infer<typeof HeldLicense>;

/** One line of the grid. Only for a signed-in administrator of that tree. */
export const PersonRow = z.object({
  memberId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  organization: z.object({ slug: z.string(), name: z.string() }),
  role: Role,
  division: z.nullable(z.string()),
  confirmed: z.boolean(),
  standings: z.record(Requirement, Standing),
  /** Only of officials; one a kind. */
  licenses: z.optional(z.array(HeldLicense)),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** One page of the grid, ordered by last name, first name, id; 200 rows unless asked for otherwise, at most 500. */
export const PeoplePage = z.object({
  people: z.array(PersonRow),
  /** People in this organization and below, over all pages. */
  total: z.int(),
  /** Hand back as ?cursor= for the next page; null on the last one. */
  cursor: z.nullable(z.string()),
});
export type PeoplePage = z.infer<typeof PeoplePage>;
