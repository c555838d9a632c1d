import type { digestEndpoints } from '../../contract/digest/endpoints.ts';
import { getDigestPreference } from './get-digest-preference.ts';
import { setDigestPreference } from './set-digest-preference.ts';

export const digestOperations = {
  getDigestPreference,
  setDigestPreference,
} satisfies Record<keyof typeof digestEndpoints, unknown>;
