// A correction becomes the member's record: record, request and ledger entry in one batch. Then whatever did not match
// before is compared again.
import type { Identity } from '../contract/member.ts';
import type { Ports } from './ports.ts';
import { claimEarlierCompletions } from './receive-completion.ts';
import { recordEvent } from './record-event.ts';
import { type CorrectionRow, decideCorrectionRow } from './store/corrections.ts';
import { getMember, type KnownMember, updateIdentity } from './store/members.ts';

export async function applyCorrection(
  ports: Ports,
  member: KnownMember,
  row: CorrectionRow,
  proposed: Identity,
  decided: Pick<CorrectionRow, 'decision' | 'decidedAt'> & { decidedBy: string },
): Promise<void> {
  const statements = await updateIdentity(ports, member.row.id, proposed);
  await recordEvent(
    ports,
    {
      memberId: member.row.id,
      requirement: 'abuse-prevention',
      idempotencyKey: `identity-corrected/${row.id}`,
      source: 'correction',
      actor: decided.decidedBy,
      occurredAt: ports.now.toISOString(),
      fact: { type: 'identity-corrected', fields: row.fields },
    },
    ({ db }) => [...statements(db), decideCorrectionRow(db, row.id, decided)],
  );
  const corrected = await getMember(ports, member.row.id);
  if (corrected) await claimEarlierCompletions(ports, corrected);
}
