// Whether an administrator wants the week's news: yes, until they end it, by the mail's link or in their settings.
import type { DigestPreference } from '../../contract/digest/digest.ts';
import { optOutRecipient } from '../mail/opt-out.ts';
import { optedOut, optIn, optOut } from '../mail/opt-outs.store.ts';
import type { Ports } from '../platform/ports.ts';

const kind = 'digest' as const;

export async function readDigestPreference(ports: Ports, email: string): Promise<DigestPreference['how']> {
  const recipient = await optOutRecipient(ports, kind, '', email);
  return (await optedOut(ports.db, kind, [recipient])).size > 0 ? 'off' : 'weekly';
}

export async function writeDigestPreference(
  ports: Ports,
  email: string,
  associationId: string,
  how: DigestPreference['how'],
): Promise<void> {
  const recipient = await optOutRecipient(ports, kind, '', email);
  if (how === 'weekly') await optIn(ports.db, { recipient, kind });
  else await optOut(ports.db, { recipient, kind, associationId, since: ports.now.toISOString() });
}
