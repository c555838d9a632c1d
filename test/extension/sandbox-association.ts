// Invented associations and addresses for the extension's tests.
import type { SafesportAssociation } from '../sandbox/safesport/associations.ts';

export const LEGACY_CODE = 'AB12-CD34-EF56-GH78';
export const ENROLLMENT_KEY = 'kY7_tRq2WmZx84LpNc5d';

export function buildAssociation(changes: Partial<SafesportAssociation> = {}): SafesportAssociation {
  return {
    slug: 'cal-south',
    name: 'Cal South',
    organization: 'U.S. Soccer',
    accessCode: LEGACY_CODE,
    secret: `whsec_${Buffer.from('an invented secret of 32 bytes..').toString('base64')}`,
    generation: 'legacy',
    ...changes,
  };
}

/** The address that Begin leads to (DESIGN 5). */
export function handoffUrl({
  host = 'safesporttrained.org',
  code = ENROLLMENT_KEY,
  organization = 'U.S. Soccer',
  path = '/',
} = {}): string {
  return `https://${host}${path}?${new URLSearchParams({ KeyName: code, touchline_org: organization })}`;
}
