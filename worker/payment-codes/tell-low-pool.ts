// Tells the coordinators that a pool is nearly empty: once each time it gets there, however many codes go out at that moment.

import { holdersOf } from '../accounts/administrators.store.ts';
import { languageOf } from '../accounts/language-of.store.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { nearestPage } from '../organizations/requirements-pages.store.ts';
import type { Ports } from '../platform/ports.ts';
import { type CodePoolRow, claimWarning, countCodes, makePool } from './payment-codes.store.ts';

export async function tellLowPool(ports: Ports, of: Pick<CodePoolRow, 'organizationId' | 'item'>): Promise<void> {
  const { db } = ports;
  const { organizationId, item } = of;
  const place = await getOrganization(db, organizationId);
  if (!place) return;
  // The warning is claimed on the pool's row.
  const [, [claimed]] = await db.batch([makePool(db, of), claimWarning(db, of)]);
  if (!claimed) return;
  const { free } = await countCodes(db, organizationId, item);
  const title = (await nearestPage(db, place.line))?.page.items.find((each) => each.id === item)?.title;
  const { name: organization, slug } = place.row;
  for (const email of await holdersOf(db, organizationId, ['owner', 'coordinator'])) {
    const language = await languageOf(db, email);
    const said = (language === 'es' ? title?.es : undefined) ?? title?.en ?? item;
    const content = { template: 'codes-low' as const, organization, slug, title: said, free };
    const key = `codes-low/${organizationId}/${item}/${claimed.warnings}/${await ports.keys.hash(email)}`;
    const mail = { to: email, language, content };
    const sealed = await sealMail(ports, { key, associationId: place.association.id, memberId: null, mail });
    await postMail(db, sealed);
  }
}
