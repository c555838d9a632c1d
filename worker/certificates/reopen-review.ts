// POST .../certificates/:certificate/reopening: a reviewer takes a decision back. The certificate waits again; the decision stays in the ledger,
// and a mail about it that has not left is not sent (S11).
import { ReopenReview, type ReviewReopened } from '../../contract/certificates/review.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { mayArrive, withdrawMail } from '../mail/mails.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { recordEvent } from '../standings/record-event.ts';
import { certificateWithMember } from './certificate-here.ts';
import { reopen } from './certificates.store.ts';
import { decisionMailDue, decisionMailKey } from './tell-decision.ts';

export const reopenReview = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const { ports } = c.var;
  const { row, member } = await certificateWithMember(c);
  notOwnRecord(c, member);
  const { version } = await readBody(c, ReopenReview);
  if (row.state === 'submitted' || version !== row.version) throw new Refused('already-decided');
  const at = ports.now.toISOString();
  const mailKey = decisionMailKey({ ...row, version: version - 1 });
  const mailDue = decisionMailDue(new Date(row.decidedAt ?? at));
  const recorded = await recordEvent(
    ports,
    {
      memberId: row.memberId,
      requirement: row.requirement,
      // The same key as a decision on this version has: of the two at once one happens.
      idempotencyKey: `decision/${row.id}/${version}`,
      source: 'review',
      actor: c.var.administrator.email,
      occurredAt: at,
      fact: { type: 'certificate-reopened', certificateId: row.id },
    },
    ({ db }) => [reopen(db, row), withdrawMail(db, mailKey, mailDue)],
  );
  if (recorded === 'known') throw new Refused('already-decided');
  // Asked after the batch: a run may take the mail until the very moment in which it is withdrawn.
  const left = await mayArrive(ports.db, mailKey);
  return c.json({ mail: left ? 'left' : 'withdrawn', version: version + 1 } satisfies ReviewReopened);
});
