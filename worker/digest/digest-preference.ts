// Whether an administrator wants the week's news: yes, until they end it, by the mail's link or in their settings.
import type { DigestPreference } from '../../contract/digest.ts';
import { optOutRecipient } from '../notify/opt-out.ts';
import type { Ports } from '../ports.ts';
import { optedOut, optIn, optOut } from '../store/opt-outs.ts';

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
