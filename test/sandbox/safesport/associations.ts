// Which organizations the stand-in knows, and whether an organization and a code belong together. Codes are case-sensitive.
export interface SafesportAssociation {
  slug: string;
  name: string;
  /** As it stands in the site's Organization list, e.g. `U.S. Soccer`. */
  organization: string;
  accessCode: string;
  /** `whsec_...`, shared with Touchline. */
  secret: string;
  generation: 'legacy' | 'absorb';
}

/** Others in the list, chosen to be mistaken for U.S. Soccer. */
const NEIGHBOURS = [
  'AAU',
  'U.S. Figure Skating',
  'U.S. Soccer Foundation',
  'U.S. Ski & Snowboard',
  'US Youth Soccer',
  'USA Hockey',
  'USA Swimming',
];

export function listOrganizations(associations: SafesportAssociation[]): string[] {
  return [...new Set([...NEIGHBOURS, ...associations.map(({ organization }) => organization)])].sort();
}

/** The legacy dialog needs both; the sign-up form of today is satisfied with the key alone. */
export function findAssociation(
  associations: SafesportAssociation[],
  code: string,
  organization?: string,
): SafesportAssociation | undefined {
  return associations.find(
    (association) =>
      association.accessCode === code && (organization === undefined || association.organization === organization),
  );
}
