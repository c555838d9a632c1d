// POST /v1/me/acknowledgments: the member signs the text they were shown. Who is under 18 needs a parent's name beside their own.
import { SignAcknowledgment } from '../../contract/evidence/evidence.ts';
import { linkOwner } from '../people/link-owner.ts';
import { ADULT_AGE_YEARS } from '../people/rules/minor.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { ageOn, dayAt } from '../platform/rules/calendar.ts';
import { recordEvent } from '../standings/record-event.ts';
import { askedFor } from './asked-for.ts';

export const signAcknowledgment = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { requirement, version, language, name, parent = null } = await readBody(c, SignAcknowledgment);
  const definition = askedFor(owner.place, requirement, 'acknowledgment');
  // The text changed while they read: they sign what they saw, or nothing.
  if (definition.version !== version) throw new Refused('already-decided');
  const today = dayAt(ports.now, owner.place.policy.timeZone);
  if (parent === null && ageOn(today, owner.member.identity.birthDate) < ADULT_AGE_YEARS) {
    const message = 'Someone under 18 needs a parent or guardian to sign too';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'parent', message }] });
  }
  const at = ports.now.toISOString();
  await recordEvent(ports, {
    memberId: owner.member.row.id,
    requirement,
    // Once a version and day: pressed twice, it is one signature.
    idempotencyKey: `acknowledged/${owner.member.row.id}/${requirement}/${version}/${today}`,
    source: 'acknowledgment',
    actor: 'member',
    occurredAt: at,
    fact: { type: 'acknowledged', version, language, name, parent },
  });
  return c.body(null, 204);
});
