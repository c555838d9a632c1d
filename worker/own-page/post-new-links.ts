// Posts new personal links, each to the address on its own record: whoever asked, and with whatever address, says nothing of where one goes.

import { postMail, sealMail } from '../mail/post-mail.ts';
import type { Registered } from '../people/households.store.ts';
import { countTry } from '../platform/http/guess-counter.store.ts';
import { MAILS_ASKED_PER_HOUR_MAX } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';

export interface NewLink extends Registered {
  /** The organization's name, as the mail says it. */
  organization: string;
}

/** At most MAILS_ASKED_PER_HOUR_MAX askings an hour reach an address. @param counted the address whose asking is counted already. */
export async function postNewLinks(ports: Ports, counted: string | null, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  for (const [to, theirs] of Map.groupBy(links, ({ member }) => member.email)) {
    if (to !== counted && !(await mayBeMailed(ports, to))) continue;
    for (const { member, registration, organization } of theirs) {
      const { id: memberId, associationId, firstName, language } = member;
      const content = { template: 'new-link' as const, firstName, organization, registrationId: registration.id };
      const key = `new-link/${crypto.randomUUID()}`;
      const sealed = await sealMail(ports, { key, associationId, memberId, mail: { to, language, content } });
      await postMail(ports.db, sealed);
    }
  }
  await ports.wake('urgent-mail');
}

/** Counts one asking for links to this address. */
export const mayBeMailed = async (ports: Ports, email: string): Promise<boolean> =>
  (await countTry(ports, `ask-for-link/${email}`, 60)) <= MAILS_ASKED_PER_HOUR_MAX;
