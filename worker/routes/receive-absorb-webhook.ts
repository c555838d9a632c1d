// POST /v1/webhooks/absorb/:association: a shared secret in the header the association set.
import { operation } from '../operation.ts';
import { accepted, receiveMessage, refuse, type Understood } from '../receive-message.ts';
import { verifySharedSecret } from '../sources/absorb/verify.ts';

export const receiveAbsorbWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'absorb-webhook',
    ring: 'absorb',
    verify: ({ headers, bytes, ring, secrets }) =>
      verifySharedSecret(ring.header ? headers.get(ring.header) : null, bytes, secrets),
    understand,
  }),
);

/** Which fields it must have is the association's mapping to say, when it is worked on. */
function understand(bytes: Uint8Array): Understood {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
    return { status: 'waiting', answer: accepted };
  } catch {
    return refuse([{ path: '', message: 'Not JSON in UTF-8' }]);
  }
}
