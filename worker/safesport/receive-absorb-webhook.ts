// POST /v1/webhooks/absorb/:association: a shared secret in the header the association set. Which fields a message must have is the
// association's mapping to say, when it is worked on.

import { accepted, receiveMessage, refuse } from '../intake/receive-message.ts';
import { operation } from '../platform/operation.ts';
import { readJson } from '../platform/rules/read-json.ts';
import { verifySharedSecret } from './verify-absorb.ts';

export const receiveAbsorbWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'absorb-webhook',
    ring: 'absorb',
    verify: ({ headers, bytes, ring, secrets }) =>
      verifySharedSecret(ring.header ? headers.get(ring.header) : null, bytes, secrets),
    async understand(bytes) {
      const read = readJson(bytes);
      return 'problem' in read
        ? refuse([{ path: '', message: read.problem }])
        : { status: 'waiting', answer: accepted };
    },
  }),
);
