// POST /v1/me/training-starts: Begin. Recorded before the redirect (S4); completions that came earlier are looked at again.
import { BeginTraining, type TrainingStart } from '../../contract/safesport/training-start.ts';
import { linkOwner } from '../people/link-owner.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { recordEvent } from '../standings/record-event.ts';
import { accessCodeFor } from './access-code-for.ts';
import { claimEarlierCompletions } from './match-completion.ts';
import { handOffUrl } from './rules/hand-off-url.ts';

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
