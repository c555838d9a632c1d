// POST /v1/webhooks/safesport/:association, a fixed contract (DESIGN 6): signed as Standard Webhooks says.
import { operation } from '../operation.ts';
import { receiveMessage } from '../receive-message.ts';
import { verifyStandardWebhook } from '../sources/standard-webhooks.ts';

export const receiveSafesportWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'safesport-webhook',
    ring: 'safesport',
    verify: ({ headers, bytes, secrets, now }) => verifyStandardWebhook(headers, bytes, secrets, now),
    understand: async (bytes) => (await import('../sources/safesport/understand.ts')).understand(bytes),
  }),
);
