// An organization as a stranger may see it.
import type { Organization } from '../../contract/organizations/organization.ts';
import type { PlacedOrganization } from './organizations.store.ts';
import { ownNamesOf } from './rules/definitions.ts';

export function showOrganization({
  row,
  association,
  policy,
  requirements,
  contact,
  archived,
}: PlacedOrganization): Organization {
  const names = ownNamesOf(policy, requirements);
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    timeZone: policy.timeZone,
    association: { slug: association.slug, name: association.name },
    contact,
    uploadAdvice: policy.uploadAdvice,
    courseTakes: policy.courseTakes,
    requirements,
    ...(Object.keys(names).length > 0 ? { names } : {}),
    ...(archived ? { archived } : {}),
  };
}
