// An organization as a stranger may see it.
import type { Organization } from '../../contract/organizations/organization.ts';
import type { PlacedOrganization } from './organizations.store.ts';

export function showOrganization({
  row,
  association,
  policy,
  requirements,
  contact,
  archived,
}: PlacedOrganization): Organization {
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
    ...(archived ? { archived } : {}),
  };
}
