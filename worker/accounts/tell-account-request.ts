// The mails to whoever asked for an account: it came in, somebody is at it, it is done. One each, in their language; the coordinator is
// named, so that they can ask.
import type { AccountRequestState } from '../../contract/accounts/account-request.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { AccountRequestRow } from './account-requests.store.ts';

/** What somebody wrote of themselves. */
export interface Asker {
  name: string;
  email: string;
  club: string;
  note: string | null;
}

export async function tellAccountRequest(
  ports: Ports,
  place: PlacedOrganization,
  { id, associationId, language }: AccountRequestRow,
  { email }: Asker,
  state: Exclude<AccountRequestState, 'declined'>,
): Promise<SealedMail> {
  const content = {
    template: 'account-request' as const,
    state,
    organization: place.row.name,
    slug: place.row.slug,
    contact: place.contact,
  };
  const key = `account-request/${id}/${state}`;
  return sealMail(ports, { key, associationId, memberId: null, mail: { to: email, language, content } });
}
