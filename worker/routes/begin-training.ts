// POST /v1/me/training-starts: Begin. Recorded before the redirect (S4); completions that came earlier are looked at again.
import { BeginTraining, type TrainingStart } from '../../contract/training-start.ts';
import { handOffUrl } from '../domain/hand-off-url.ts';
import { Refused } from '../errors.ts';
import { claimEarlierCompletions } from '../match-completion.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { recordEvent } from '../record-event.ts';
import { accessCodeFor } from '../views/access-code-for.ts';

export const beginTraining = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { member, place } = owner;
  const { requirement } = await readBody(c, BeginTraining);
  if (requirement !== 'abuse-prevention') {
    throw new Refused({
      code: 'not-the-schema',
      errors: [{ path: 'requirement', message: 'Only SafeSport is begun here' }],
    });
  }
  if (!member.registrations.some((each) => each.confirmedAt !== null)) {
    throw new Refused({ code: 'not-allowed', detail: 'Your registration has not been confirmed yet.' });
  }
  const startedAt = ports.now.toISOString();
  const receipt = receiptNumber();
  await recordEvent(ports, {
    memberId: member.row.id,
    requirement,
    idempotencyKey: `begin/${receipt}/${startedAt}`,
    source: 'begin',
    actor: 'member',
    occurredAt: startedAt,
    fact: { type: 'training-begun', receipt },
  });
  await claimEarlierCompletions(ports, member);
  const redirectTo = handOffUrl(place.policy, await accessCodeFor(ports, owner));
  return c.json({ receipt, startedAt, redirectTo } satisfies TrainingStart, 201);
});

/** Eight characters people can read out on the phone: no 0 or O, no 1 or I. */
function receiptNumber(): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const picked = crypto.getRandomValues(new Uint8Array(8));
  const text = [...picked].map((byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
