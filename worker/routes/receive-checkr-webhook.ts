// POST /v1/webhooks/checkr/:association: background-check reports, signed by Checkr's HMAC.
import { operation } from '../operation.ts';
import { receiveMessage } from '../receive-message.ts';
import { CHECKR_HEADER, verifyCheckr } from '../sources/checkr/verify.ts';

export const receiveCheckrWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'checkr-webhook',
    ring: 'checkr',
    verify: ({ headers, bytes, secrets }) => verifyCheckr(headers.get(CHECKR_HEADER), bytes, secrets),
    understand: async (bytes) => (await import('../sources/checkr/understand.ts')).understand(bytes),
  }),
);
