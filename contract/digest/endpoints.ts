import { endpoint } from '../core/endpoint.ts';
import type { DigestPreference } from './digest.ts';

export const digestEndpoints = {
  // Whoever is signed in
  getDigestPreference: /* @__PURE__ */ endpoint<void, DigestPreference>('GET', '/v1/session/digest'),
  setDigestPreference: /* @__PURE__ */ endpoint<DigestPreference, DigestPreference>('PUT', '/v1/session/digest'),
};
