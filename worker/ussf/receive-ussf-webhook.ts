// POST /v1/webhooks/ussf/:association: a shared secret in the header the association set. The message says whose licences
// changed; what they are is read anew, so nothing else in it is needed.

import { type Knocking, receiveMessage } from '../intake/receive-message.ts';
import { operation } from '../platform/operation.ts';
import { verifySharedSecret } from '../safesport/verify-absorb.ts';

export const receiveUssfWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'ussf-webhook',
    ring: 'ussf',
    verify,
    understand: async (bytes) => (await import('./understand-ussf.ts')).understand(bytes),
  }),
);

/** Its own id where it has one; else its content and the minute: the same news an hour later is news. */
async function verify({ headers, bytes, ring, secrets, now }: Knocking): Promise<{ id: string } | string> {
  const verified = await verifySharedSecret(ring.header ? headers.get(ring.header) : null, bytes, secrets);
  if (typeof verified === 'string') return verified;
  const { ownIdOf } = await import('./understand-ussf.ts');
  return { id: ownIdOf(bytes) ?? `${verified.id}/${now.toISOString().slice(0, 16)}` };
}
