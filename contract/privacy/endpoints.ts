import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { Erased, EraseMember } from './erasure.ts';

export const privacyEndpoints = {
  // The owner of a personal link
  exportOwn: /* @__PURE__ */ endpoint<void, FileBytes>('GET', '/v1/me/export'),
  // An owner of the association
  exportMember: /* @__PURE__ */ endpoint<void, FileBytes>(
    'GET',
    '/v1/organizations/:organization/people/:member/export',
  ),
  eraseMember: /* @__PURE__ */ endpoint<EraseMember, Erased>(
    'POST',
    '/v1/organizations/:organization/people/:member/erasure',
  ),
};
