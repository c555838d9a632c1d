import { endpoint } from '../core/endpoint.ts';
import type { AskForCorrection, Corrections, DecideCorrection } from './correction.ts';

export const correctionsEndpoints = {
  // The owner of a personal link (Authorization: Bearer tll_...)
  askForCorrection: /* @__PURE__ */ endpoint<AskForCorrection, void>('POST', '/v1/me/corrections'),
  getCorrections: /* @__PURE__ */ endpoint<void, Corrections>('GET', '/v1/organizations/:organization/corrections'),
  decideCorrection: /* @__PURE__ */ endpoint<DecideCorrection, void>(
    'POST',
    '/v1/organizations/:organization/corrections/:correction/decision',
  ),
};
