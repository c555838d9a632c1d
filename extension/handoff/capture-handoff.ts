// Reads a hand-off out of the address that Begin led to. Pure: no DOM, no clock, no storage.
import { isAccessCode } from '../../contract/core/access-code-shape.ts';
import { ORGANIZATION_MAX_CHARACTERS } from '../limits.ts';
import type { Brought } from './handoff.ts';

export type Captured = Brought | 'malformed-code';

/** Undefined when the address carries no code; `malformed-code` when it carries something that no code can be, or two codes. */
export function captureHandoff(address: string): Captured | undefined {
  const codes = new Set<string>();
  const names = new Set<string>();
  for (const [name, value] of new URL(address).searchParams) {
    if (/^keyname$/i.test(name)) codes.add(value.trim());
    if (name === 'touchline_org') names.add(value.replace(/[\s\p{C}]+/gu, ' ').trim());
  }
  const [code = '', anotherCode] = codes;
  const [organization = '', anotherName] = names;
  if (!code && anotherCode === undefined) return undefined;
  const isClear = anotherCode === undefined && anotherName === undefined;
  if (!isClear || !isAccessCode(code) || organization.length > ORGANIZATION_MAX_CHARACTERS) return 'malformed-code';
  return { organization, code };
}
