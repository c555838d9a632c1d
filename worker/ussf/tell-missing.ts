// Tells the owners, at most once a day, that U.S. Soccer's answers lack more than a small part of the licenses on file. Nobody is held to
// be revoked meanwhile; everybody is looked at again hours later.

import { holdersOf } from '../accounts/administrators.store.ts';
import { languageOf } from '../accounts/language-of.store.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { countMissing } from './certifications.store.ts';
import { isTooMuchMissing } from './rules/diff-certifications.ts';

export async function tellMissing(ports: Ports, associationId: string): Promise<void> {
  const { db, keys, now } = ports;
  const missing = await countMissing(db, associationId);
  if (!isTooMuchMissing(missing)) return;
  const place = await getOrganization(db, associationId);
  if (!place) return;
  const { name: organization, slug } = place.row;
  console.warn(JSON.stringify({ at: 'ussf-missing', association: associationId, ...missing }));
  for (const email of await holdersOf(db, associationId, ['owner'])) {
    const language = await languageOf(db, email);
    const content = { template: 'licenses-missing' as const, organization, slug, ...missing };
    const key = `licenses-missing/${associationId}/${dayAt(now, place.policy.timeZone)}/${await keys.hash(email)}`;
    const sealed = await sealMail(ports, {
      key,
      associationId,
      memberId: null,
      mail: { to: email, language, content },
    });
    await postMail(db, sealed);
  }
  await ports.wake('mail');
}
