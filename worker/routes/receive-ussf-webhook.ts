// POST /v1/webhooks/ussf/:association: a shared secret in the header the association set. The message says whose licences
// changed; what they are is read anew, so nothing else in it is needed.
import { UserLicenseUpdate } from '../../contract/ussf.ts';
import { issuesOf } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { accepted, type Knocking, receiveMessage, refuse, type Understood } from '../receive-message.ts';
import { verifySharedSecret } from '../sources/absorb/verify.ts';

export const receiveUssfWebhook = operation((c) =>
  receiveMessage(c, { source: 'ussf-webhook', ring: 'ussf', verify, understand }),
);

/** Its own id where it has one; else its content and the minute: the same news an hour later is news. */
async function verify({ headers, bytes, ring, secrets, now }: Knocking): Promise<{ id: string } | string> {
  const verified = await verifySharedSecret(ring.header ? headers.get(ring.header) : null, bytes, secrets);
  if (typeof verified === 'string') return verified;
  const own = UserLicenseUpdate.safeParse(jsonOf(bytes)).data?.event_id;
  return { id: own ?? `${verified.id}/${now.toISOString().slice(0, 16)}` };
}

function understand(bytes: Uint8Array): Understood {
  const parsed = UserLicenseUpdate.safeParse(jsonOf(bytes));
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return undefined;
  }
}
