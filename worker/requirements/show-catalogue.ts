// What is defined at an organization, as anybody may read it: a league publishes what it asks for.
import type { Catalogue } from '../../contract/requirements/definition.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';

export function showCatalogue({ row, association, policy, requirements }: PlacedOrganization): Catalogue {
  const order = (key: string): number => (requirements.includes(key) ? requirements.indexOf(key) : requirements.length);
  const definitions = policy.definitions.map((each) => {
    const { [each.key]: validity = each.validity } = policy.validity;
    const on = policy.deadlines[each.key];
    const { deadline, ...rest } = each;
    return { ...rest, validity, ...(on ? { deadline: { ...deadline, on } } : {}) };
  });
  return {
    organization: { slug: row.slug, name: row.name },
    from: { slug: association.slug, name: association.name },
    definitions: definitions.toSorted((a, b) => order(a.key) - order(b.key)),
    asked: requirements,
  };
}
