// Hands a code out to one request. Pressed twice, or by two at once, or begun again after a crash: one code, one mail. The mail names no
// code, it leads to the coach's own page.
import type { HandedOut } from '../../contract/payment-codes/payment-code.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { nearestPage } from '../organizations/requirements-pages.store.ts';
import { getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { type CodeRequestRow, codeOfRequest, takeCode } from './payment-codes.store.ts';
import { postMailIf } from './post-if-given.ts';
import { tellLowPool } from './tell-low-pool.ts';

/** @param by an administrator's address, or `automatic`. */
export async function handOut(ports: Ports, request: CodeRequestRow, by: string): Promise<HandedOut['outcome']> {
  const { db, now } = ports;
  const mail = await write(ports, request);
  const [take, mark] = takeCode(db, request, by, now.toISOString());
  await db.batch([take, mark, ...(mail ? [postMailIf(db, mail, request.id)] : [])]);
  if (!(await codeOfRequest(db, request.id))) return 'empty';
  await tellLowPool(ports, request);
  await ports.wake('mail');
  return 'given';
}

async function write(ports: Ports, request: CodeRequestRow): Promise<SealedMail | null> {
  const { id, registrationId, memberId, item } = request;
  const member = await getMember(ports, memberId);
  const registration = member?.registrations.find((each) => each.id === registrationId);
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!member || !place) return null;
  const { firstName, email: to, language, associationId } = member.row;
  const page = await nearestPage(ports.db, place.line);
  const title = page?.page.items.find((each) => each.id === item)?.title;
  const said = (language === 'es' ? title?.es : undefined) ?? title?.en ?? item;
  const content = {
    template: 'payment-code' as const,
    firstName,
    organization: place.row.name,
    registrationId,
    title: said,
  };
  const key = `payment-code/${id}`;
  return sealMail(ports, { key, associationId, memberId, mail: { to, language, content } });
}
