// Reads a hand-off out of the address that Begin led to (DESIGN 5). Pure: no DOM, no clock, no storage.
import { isAccessCode } from '../../contract/access-code-shape.ts';
import { ORGANIZATION_MAX_CHARACTERS } from '../limits.ts';
import type { Handoff } from './handoff.ts';

export type Captured = Handoff | 'malformed-code';

/** Undefined when the address carries none; `malformed-code` when it does but the code is in no known shape. */
export function captureHandoff(address: string, referrer: string, now: number): Captured | undefined {
  let code = '';
  let organization = '';
  for (const [name, value] of new URL(address).searchParams) {
    if (/^keyname$/i.test(name)) code = value.trim();
    if (name === 'touchline_org') organization = value.replace(/[\s\p{C}]+/gu, ' ').trim();
  }
  if (!code || !organization || organization.length > ORGANIZATION_MAX_CHARACTERS) return undefined;
  if (!isAccessCode(code)) return 'malformed-code';
  const from = referrer && new URL(referrer).host;
  return { organization, code, from, capturedAt: now };
}
