// Where Begin leads: the SafeSport site of the member's association, with the code and organization the extension will
// look for. A fixed contract (DESIGN 5).
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';

/** Without an access code the site still opens; the coach then asks the registrar for it. */
export function handOffUrl(
  {
    handOff,
    handOffForm,
    safesportOrganization,
  }: Pick<AssociationPolicy, 'handOff' | 'handOffForm' | 'safesportOrganization'>,
  accessCode: string | null,
): string {
  const organization = `touchline_org=${encodeURIComponent(safesportOrganization)}`;
  const key = accessCode === null || handOffForm === 'code-by-hand' ? '' : `KeyName=${encodeURIComponent(accessCode)}&`;
  return `${handOff}?${key}${organization}`;
}
