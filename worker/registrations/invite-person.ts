// The row and the mail of one invitation. Ids are made with our key, so that the same person invited twice, or by two at once, is one.
import type { Language, Role } from '../../contract/people/member.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { sortNameOf } from '../people/members.store.ts';
import { seasonOf } from '../people/rules/season.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import type { InvitedRow } from './invited-people.store.ts';

export interface Invitee {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: Role;
  readonly division: string | null;
  readonly team: string | null;
  readonly language: Language;
}

export const seasonAt = ({ now }: Pick<Ports, 'now'>, { policy }: PlacedOrganization): string =>
  seasonOf(dayAt(now, policy.timeZone), policy.seasonEndsOn);

export async function invitedRow(
  ports: Ports,
  place: PlacedOrganization,
  invitee: Invitee,
  by: string,
): Promise<InvitedRow> {
  const { firstName, lastName, role, division, team, language } = invitee;
  const email = invitee.email.trim().toLowerCase();
  const [season, sortName, at] = [seasonAt(ports, place), sortNameOf(invitee), ports.now.toISOString()];
  const of = JSON.stringify(['invited', place.row.id, season, sortName, email, role]);
  return {
    ...{ firstName, lastName, sortName, email, role, division, team, language, season },
    id: `i_${await ports.keys.hash(of)}`,
    associationId: place.association.id,
    organizationId: place.row.id,
    ...{ invitedAt: at, invitedBy: by, mailedAt: at, mails: 1 },
  };
}

/** The way to the form, filled in with what the office knows. @param at when it is written; a mail each. */
export function invitedMail(
  ports: Ports,
  row: InvitedRow,
  { slug, name: organization }: { slug: string; name: string },
  at: string,
): Promise<SealedMail> {
  const { firstName, lastName, email, role, division, team, language, associationId } = row;
  const invited = { firstName, lastName, email, role, division, team, language };
  const content = { template: 'register-online' as const, organization, slug, invited };
  const mail = { to: email, language, content };
  return sealMail(ports, { key: `register-online/${row.id}/${at}`, associationId, memberId: null, mail });
}
