// Gathers what is due for each recipient into one mail. The mail and the mark that its matters are told land in one batch;
// a run that died leaves its matters to the next. Games at stake are read when the mail is written, so they are today's.
import type { Language } from '../../contract/people/member.ts';
import { officesOf } from '../accounts/administrators.store.ts';
import { languageOf } from '../accounts/language-of.store.ts';
import type { MailContent, MatterTold } from '../mail/mail-template.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { getMember, type KnownMember } from '../people/members.store.ts';
import { NOTICES_AT_ONCE } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { sha256 } from '../platform/seal.ts';
import { requirementOf } from '../requirements/rules/certified-requirement.ts';
import { licenseOf } from '../ussf/rules/ussf-catalogue.ts';
import { claimNotices, markTold, type NoticeRow } from '../ussf/ussf-notices.store.ts';
import { type AssignmentRow, getAssignmentOf, upcomingOf } from './assignments.store.ts';

/** @returns true when more may be due. */
export async function sendNotices(ports: Ports): Promise<boolean> {
  const claim = crypto.randomUUID();
  const rows = await claimNotices(ports, claim);
  const byRecipient = Map.groupBy(rows, ({ recipient }) => recipient);
  for (const [recipient, matters] of byRecipient) await tell(ports, claim, recipient, matters);
  if (rows.length > 0) await ports.wake('bulk-mail');
  return rows.length === NOTICES_AT_ONCE;
}

async function tell(ports: Ports, claim: string, recipient: string, rows: NoticeRow[]): Promise<void> {
  const keys = rows.map(({ key }) => key).sort();
  const mailKey = `ussf/${await sha256(new TextEncoder().encode(keys.join('\n')))}`;
  const written = await write(ports, rows);
  const [row] = rows;
  if (!written || !row) {
    await markTold(ports.db, claim, recipient, 'nobody');
    return;
  }
  const { to, language, content } = written;
  const memberId = content.template === 'certification-notice' ? row.memberId : null;
  const posting = { key: mailKey, associationId: row.associationId, memberId, mail: { to, language, content } };
  const sealed = await sealMail(ports, posting);
  await ports.db.batch([postMail(ports.db, sealed), markTold(ports.db, claim, recipient, mailKey)]);
}

/** @returns null when whoever it was for is not registered any more. */
async function write(
  ports: Ports,
  rows: NoticeRow[],
): Promise<{ to: string; language: Language; content: MailContent } | null> {
  const people = new Map<string, KnownMember | null>();
  for (const { memberId } of rows) {
    if (!people.has(memberId)) people.set(memberId, await getMember(ports, memberId));
  }
  const matters: MatterTold[] = [];
  for (const row of rows) {
    const member = people.get(row.memberId);
    if (member) matters.push(await matterOf(ports, row, member));
  }
  const [first] = rows;
  const member = first && people.get(first.memberId);
  const registration = member?.registrations[0];
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!first || !member || !place) return null;
  const organization = place.row.name;
  if (first.addressSealed === null) {
    const { firstName, email, language } = member.row;
    const content = {
      template: 'certification-notice' as const,
      firstName,
      organization,
      registrationId: registration.id,
    };
    return { to: email, language, content: { ...content, matters } };
  }
  const to = await ports.keys.open(first.addressSealed);
  const { name, slug } = (await officeAbove(ports, to, registration.path)) ?? place.association;
  const content = { template: 'assignor-notice' as const, organization: name, slug };
  return { to, language: await languageOf(ports.db, to), content: { ...content, matters } };
}

/** The office of an assignor that the official belongs to: their mail speaks of it and leads there. The nearest where there are several. */
async function officeAbove({ db }: Ports, email: string, path: string) {
  const offices = (await officesOf(db, email)).filter(
    ({ organization, roles }) => roles.includes('assignor') && path.startsWith(organization.path),
  );
  return offices.toSorted((a, b) => b.organization.path.length - a.organization.path.length)[0]?.organization;
}

async function matterOf(ports: Ports, row: NoticeRow, member: KnownMember): Promise<MatterTold> {
  const { what, license, expirationDate, assignmentId } = row;
  const known = licenseOf(license);
  const atStake = what === 'expired' || what === 'revoked';
  const games: (AssignmentRow | undefined)[] = assignmentId
    ? [await getAssignmentOf(ports.db, assignmentId)]
    : atStake
      ? await upcomingOf(ports.db, row.memberId, ports.now.toISOString())
      : [];
  return {
    name: `${member.identity.firstName} ${member.identity.lastName}`,
    what,
    title: known?.title ?? license,
    requirement: known ? requirementOf(known.kind) : null,
    expirationDate,
    games: games.flatMap((game) => {
      if (!game) return [];
      const { title, startsAt, timeOpen, timeZone, location } = game;
      return [{ title, startsAt, timeOpen, timeZone, location }];
    }),
  };
}
