import { endpoint } from '../core/endpoint.ts';
import type { Attest, RecordCheck, SignAcknowledgment } from './evidence.ts';

export const evidenceEndpoints = {
  // The owner of a personal link
  signAcknowledgment: /* @__PURE__ */ endpoint<SignAcknowledgment, void>('POST', '/v1/me/acknowledgments'),
  attest: /* @__PURE__ */ endpoint<Attest, void>('POST', '/v1/me/attestations'),
  // Whoever reviews for the association
  recordCheck: /* @__PURE__ */ endpoint<RecordCheck, void>(
    'POST',
    '/v1/organizations/:organization/people/:member/checks',
  ),
};
