// POST /v1/webhooks/checkr/:association: background-check reports, signed by Checkr's HMAC.

import { receiveMessage } from '../intake/receive-message.ts';
import { operation } from '../platform/operation.ts';
import { CHECKR_HEADER, verifyCheckr } from './verify-checkr.ts';

export const receiveCheckrWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'checkr-webhook',
    ring: 'checkr',
    verify: ({ headers, bytes, secrets }) => verifyCheckr(headers.get(CHECKR_HEADER), bytes, secrets),
    understand: async (bytes) => (await import('./understand-checkr.ts')).understand(bytes),
  }),
);
