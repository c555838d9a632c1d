import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { Certifications } from '../ussf/certification.ts';
import type { LinkUssf, UssfLookUp, UssfPeople } from '../ussf/ussf.ts';

export const certificationsEndpoints = {
  // U.S. Soccer's records: an official's own
  getOwnCertifications: /* @__PURE__ */ endpoint<void, Certifications>('GET', '/v1/me/certifications'),
  lookUpOwnUssf: /* @__PURE__ */ endpoint<UssfLookUp, UssfPeople>('POST', '/v1/me/ussf/look-ups'),
  linkOwnUssf: /* @__PURE__ */ endpoint<LinkUssf, Certifications>('PUT', '/v1/me/ussf'),
  syncOwnUssf: /* @__PURE__ */ endpoint<void, Certifications>('POST', '/v1/me/ussf/syncs'),
  // U.S. Soccer's records of an official; looking up is for whoever assigns, uploads or manages there
  getCertifications: /* @__PURE__ */ endpoint<void, Certifications>(
    'GET',
    '/v1/organizations/:organization/people/:member/certifications',
  ),
  lookUpUssf: /* @__PURE__ */ endpoint<UssfLookUp, UssfPeople>(
    'POST',
    '/v1/organizations/:organization/people/:member/ussf/look-ups',
  ),
  linkUssf: /* @__PURE__ */ endpoint<LinkUssf, Certifications>(
    'PUT',
    '/v1/organizations/:organization/people/:member/ussf',
  ),
  syncUssf: /* @__PURE__ */ endpoint<void, Certifications>(
    'POST',
    '/v1/organizations/:organization/people/:member/ussf/syncs',
  ),
  // Access to U.S. Soccer's records; only for an owner, only under the association's own slug
  /** A line a certificate of everybody in the branch, as CSV. */
  getUssfReport: /* @__PURE__ */ endpoint<void, FileBytes>('GET', '/v1/organizations/:organization/ussf-report'),
};
