// Turns a person's story into what really happened to them, each event at its own time and through the Worker's own door:
// training starts, completions, uploads, decisions. No standing is written here; record-event.ts makes them.

import type { Decision } from '../../../contract/certificates/certificate.ts';
import type { Requirement } from '../../../contract/core/requirement.ts';
import { acceptCertificate } from '../../../worker/certificates/accept-certificate.ts';
import { decide, getCertificate } from '../../../worker/certificates/certificates.store.ts';
import { getMember } from '../../../worker/people/members.store.ts';
import type { Ports } from '../../../worker/platform/ports.ts';
import { receiveCompletion } from '../../../worker/safesport/receive-completion.ts';
import { recordEvent } from '../../../worker/standings/record-event.ts';
import { certificatePdf } from '../certificate-pdf.ts';
import type { SeedPerson } from './people.ts';
import type { SeedStore } from './seed-store.ts';

const DAY_MS = 86_400_000;
const REVIEWER = 'office@cal-south.example';
const COURSE_TITLE = 'SafeSport Trained - U.S. Soccer Federation';
const NOT_READABLE = 'The photo is too dark to read. Please upload the PDF from Menu > Transcript > Certificates.';
const ONE_MODULE = 'This is the certificate of one module. Please upload the one that says SafeSport Trained.';

export interface Teller {
  readonly store: SeedStore;
  readonly now: Date;
}

/** @param memberId of a member that is stored already. */
export async function tellStory(teller: Teller, memberId: string, person: SeedPerson): Promise<void> {
  const begin = (days: number) => begun(daysAgo(teller, days), memberId);
  const complete = (days: number, identity = person.identity) =>
    completed(daysAgo(teller, days), memberId, identity, dayAgo(teller, days));
  const review = (days: number, decision: Decision, reason: string | null) =>
    reviewed(teller, memberId, person, 'abuse-prevention', days, decision, reason);
  switch (person.story) {
    case 'unconfirmed':
    case 'not-begun':
      return;
    case 'begun':
      return begin(3);
    case 'submitted':
      await uploaded(teller, memberId, person, 'abuse-prevention', 2);
      return;
    case 'approved-by-webhook':
      await begin(60);
      return complete(58);
    case 'approved-by-review':
      return review(40, 'approved', null);
    case 'expiring':
      await begin(345);
      return complete(340);
    case 'expired':
      await begin(425);
      return complete(420);
    case 'rejected':
      return review(20, 'rejected', ONE_MODULE);
    case 'requires-action':
      return review(15, 'requires-action', NOT_READABLE);
    case 'identity-differs':
      await begin(10);
      return complete(9, { ...person.identity, birthDate: dayAndMonthSwapped(person.identity.birthDate) });
  }
}

/** A coaching licence that was uploaded and approved, so that the grid's other columns are not bare. */
export const licensed = (teller: Teller, memberId: string, person: SeedPerson): Promise<void> =>
  reviewed(teller, memberId, person, 'coaching-license', 90, 'approved', null);

const daysAgo = ({ store, now }: Teller, days: number): Ports => store.portsAt(new Date(now.getTime() - days * DAY_MS));
const dayAgo = ({ now }: Teller, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);

async function begun(ports: Ports, memberId: string): Promise<void> {
  const occurredAt = ports.now.toISOString();
  await recordEvent(ports, {
    memberId,
    requirement: 'abuse-prevention',
    idempotencyKey: `begin/seed/${memberId}`,
    source: 'begin',
    actor: 'member',
    occurredAt,
    fact: { type: 'training-begun', receipt: 'SEED-0001' },
  });
}

async function completed(
  ports: Ports,
  memberId: string,
  person: SeedPerson['identity'],
  completedOn: string,
): Promise<void> {
  const associationId = (await getMember(ports, memberId))?.row.associationId ?? '';
  const completion = {
    source: 'safesport-webhook' as const,
    externalId: `c_seed_${memberId}`,
    course: 'core' as const,
    courseTitle: COURSE_TITLE,
    completedOn,
    person,
  };
  await receiveCompletion(ports, associationId, completion, () => []);
}

async function uploaded(
  teller: Teller,
  memberId: string,
  person: SeedPerson,
  requirement: Requirement,
  days: number,
): Promise<string> {
  const ports = daysAgo(teller, days);
  const member = await getMember(ports, memberId);
  if (!member) throw new Error(`The seed has no member ${person.key}`);
  const certificate = await acceptCertificate(ports, teller.store.bucket, {
    bytes: certificatePdf({
      name: `${person.identity.firstName} ${person.identity.lastName}`,
      course: requirement === 'abuse-prevention' ? COURSE_TITLE : 'Grassroots 9v9 Online',
      completedOn: dayAgo(teller, days + 5),
      certificateId: memberId,
    }),
    fileName: 'certificate.pdf',
    requirement,
    member,
    administratorEmail: null,
  });
  return certificate.id;
}

async function reviewed(
  teller: Teller,
  memberId: string,
  person: SeedPerson,
  requirement: Requirement,
  days: number,
  decision: Decision,
  reason: string | null,
): Promise<void> {
  const certificateId = await uploaded(teller, memberId, person, requirement, days);
  const ports = daysAgo(teller, days - 1);
  const associationId = (await getMember(ports, memberId))?.row.associationId ?? '';
  const row = await getCertificate(ports.db, associationId, certificateId);
  if (!row) throw new Error(`The seed's certificate of ${person.key} is gone`);
  const at = ports.now.toISOString();
  const completedOn = decision === 'approved' ? dayAgo(teller, days + 5) : null;
  await recordEvent(
    ports,
    {
      memberId,
      requirement,
      idempotencyKey: `decision/${certificateId}/${row.version}`,
      source: 'review',
      actor: REVIEWER,
      occurredAt: at,
      fact: { type: 'certificate-decided', certificateId, decision, reason, completedOn },
    },
    ({ db }) => [decide(db, row, { state: decision, decidedAt: at, decidedBy: REVIEWER, reason })],
  );
}

/** The slip of the pen this story is about; a day above 12 is moved by one instead. */
function dayAndMonthSwapped(birthDate: string): string {
  const [year, month, day] = birthDate.split('-');
  return Number(day) <= 12 && day !== month
    ? `${year}-${day}-${month}`
    : `${year}-${month}-${day === '01' ? '02' : '01'}`;
}
