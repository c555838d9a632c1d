// A correction becomes the member's record: record, request and ledger entry in one batch. Then whatever did not match before is compared
// again. A new address is mailed and waits until somebody signs in with it (take-over-address.ts).
import type { BatchItem } from 'drizzle-orm/batch';
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Identity } from '../../contract/people/member.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { addressChangeRow, putAddressChange } from '../people/address-changes.store.ts';
import { getMember, type KnownMember, updateIdentity } from '../people/members.store.ts';
import { ADDRESS_CHANGE_DAYS } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { recordEvent } from '../standings/record-event.ts';
import { type CorrectionRow, decideCorrectionRow } from './corrections.store.ts';
import { tellCorrection } from './tell-correction.ts';

type Decided = Pick<CorrectionRow, 'decision' | 'decidedAt'> & { decidedBy: string };

export async function applyCorrection(
  ports: Ports,
  place: PlacedOrganization,
  member: KnownMember,
  row: CorrectionRow,
  proposed: Identity,
  decided: Decided,
): Promise<void> {
  const waiting = row.fields.includes('email') ? await askNewAddress(ports, place, member, row, proposed, decided) : [];
  const fields = row.fields.filter((field) => field !== 'email');
  const decision = decideCorrectionRow(ports.db, row.id, decided);
  const answer = await tellCorrection(
    ports,
    member,
    row,
    'applied',
    corrected(member.identity, proposed, fields).firstName,
  );
  const mails = [...waiting, ...(answer ? [postMail(ports.db, answer)] : [])];
  if (fields.length === 0) {
    await ports.db.batch([decision, ...mails]);
  } else {
    const statements = await updateIdentity(ports, member.row.id, corrected(member.identity, proposed, fields));
    await recordEvent(
      ports,
      {
        memberId: member.row.id,
        requirement: 'abuse-prevention',
        idempotencyKey: `identity-corrected/${row.id}`,
        source: 'correction',
        actor: decided.decidedBy,
        occurredAt: ports.now.toISOString(),
        fact: { type: 'identity-corrected', fields },
      },
      ({ db }) => [...statements(db), decision, ...mails],
    );
    const after = await getMember(ports, member.row.id);
    if (after) await claimEarlierCompletions(ports, after);
  }
  if (waiting.length > 0) await ports.wake('urgent-mail');
}

/** Only what was asked for: the rest of the record may have changed since. */
const corrected = (before: Identity, proposed: Identity, fields: readonly MatchField[]): Identity => ({
  ...before,
  ...Object.fromEntries(fields.map((field) => [field, proposed[field]])),
});

async function askNewAddress(
  ports: Ports,
  place: PlacedOrganization,
  { row: { id: memberId, associationId, language } }: KnownMember,
  { id: correctionId }: CorrectionRow,
  { email }: Identity,
  { decidedBy: approvedBy }: Decided,
): Promise<BatchItem<'sqlite'>[]> {
  const change = await addressChangeRow(ports, { memberId, associationId, correctionId, approvedBy, email });
  const content = {
    template: 'confirm-address' as const,
    organization: place.row.name,
    days: ADDRESS_CHANGE_DAYS,
  };
  const key = `confirm-address/${correctionId}`;
  const mail = await sealMail(ports, { key, associationId, memberId, mail: { to: email, language, content } });
  return [putAddressChange(ports.db, change), postMail(ports.db, mail)];
}
