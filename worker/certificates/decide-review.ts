// POST .../certificates/:certificate/decision: approve, reject, or ask for more. A decision names the version it was made
// on, so that two reviewers at once end in one decision; undo is a new decision (S11).
import { ReviewDecision } from '../../contract/certificates/review.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { postMail } from '../mail/post-mail.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt, isDay } from '../platform/rules/calendar.ts';
import { recordEvent } from '../standings/record-event.ts';
import { certificateWithMember } from './certificate-here.ts';
import { decide } from './certificates.store.ts';
import { DECISION_MAIL_WAIT_SECONDS } from './limits.ts';
import { decisionMailDue, tellDecision } from './tell-decision.ts';

export const decideReview = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const { row, member } = await certificateWithMember(c);
  notOwnRecord(c, member);
  const { decision, reason, completedOn, validThrough = null, version } = await readBody(c, ReviewDecision);
  const words = reason?.trim() || null;
  const wrong = wrongField(
    { decision, reason: words, completedOn, validThrough },
    dayAt(ports.now, place.policy.timeZone),
    place.policy.validity[row.requirement]?.kind === 'as-proof',
  );
  if (wrong) throw new Refused({ code: 'not-the-schema', errors: [wrong] });
  if (version !== row.version) throw new Refused('already-decided');

  const at = ports.now.toISOString();
  const { email } = c.var.administrator;
  const mail = await tellDecision(ports, row, decision, words);
  const recorded = await recordEvent(
    ports,
    {
      memberId: row.memberId,
      requirement: row.requirement,
      idempotencyKey: `decision/${row.id}/${version}`,
      source: 'review',
      actor: email,
      occurredAt: at,
      fact: { type: 'certificate-decided', certificateId: row.id, decision, reason: words, completedOn, validThrough },
    },
    ({ db }) => [
      decide(db, row, { state: decision, decidedAt: at, decidedBy: email, reason: words }),
      ...(mail ? [postMail(db, { ...mail, dueAt: decisionMailDue(ports.now) })] : []),
    ],
  );
  if (recorded === 'known') throw new Refused('already-decided');
  await ports.wake('mail', DECISION_MAIL_WAIT_SECONDS);
  return c.body(null, 204);
});

/** What is missing or impossible, or null. */
function wrongField(
  { decision, reason, completedOn, validThrough }: Omit<ReviewDecision, 'version'>,
  today: string,
  needsEnd: boolean,
) {
  if (decision !== 'approved') {
    return reason === null
      ? { path: 'reason', message: 'Say what the coach should do; it reaches them by email' }
      : null;
  }
  if (completedOn === null || !isDay(completedOn)) {
    return { path: 'completedOn', message: 'Enter the completion date from the certificate' };
  }
  if (completedOn > today) return { path: 'completedOn', message: 'This day has not come yet' };
  if (needsEnd && !validThrough) return { path: 'validThrough', message: 'Enter the last day that the proof names' };
  return validThrough && validThrough < completedOn
    ? { path: 'validThrough', message: 'The last day is before the completion date' }
    : null;
}
