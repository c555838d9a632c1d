// POST /v1/webhooks/safesport/:association, a fixed contract (DESIGN 6): signed as Standard Webhooks says.

import { receiveMessage } from '../intake/receive-message.ts';
import { verifyStandardWebhook } from '../intake/standard-webhooks.ts';
import { operation } from '../platform/operation.ts';

export const receiveSafesportWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'safesport-webhook',
    ring: 'safesport',
    verify: ({ headers, bytes, secrets, now }) => verifyStandardWebhook(headers, bytes, secrets, now),
    understand: async (bytes) => (await import('./understand-safesport.ts')).understand(bytes),
  }),
);
