// POST .../people/:member/checks: somebody of the association made a check and records the day. Never a result in words; that something was
// found is the association's alone.
import { RecordCheck } from '../../contract/evidence/evidence.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt, isDay } from '../platform/rules/calendar.ts';
import { recordEvent } from '../standings/record-event.ts';
import { askedFor } from './asked-for.ts';

export const recordCheck = operation(administrator(), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const member = await memberHere(c);
  notOwnRecord(c, member);
  const { requirement, on, outcome, place: where = null, validThrough = null } = await readBody(c, RecordCheck);
  const definition = askedFor(place, requirement, 'recorded-check');
  const today = dayAt(ports.now, place.policy.timeZone);
  const wrong = wrongDay({ on, validThrough, today, needsEnd: definition.validity.kind === 'as-proof' });
  if (wrong) throw new Refused({ code: 'not-the-schema', errors: [wrong] });
  const at = ports.now.toISOString();
  await recordEvent(ports, {
    memberId: member.row.id,
    requirement,
    // Every one is written down: the last one counts, and one that is said again after another is the last.
    idempotencyKey: `check-recorded/${member.row.id}/${requirement}/${on}/${outcome}/${at}`,
    source: 'check',
    actor: c.var.administrator.email,
    occurredAt: at,
    fact: { type: 'check-recorded', outcome, on, place: where, validThrough },
  });
  return c.body(null, 204);
});

interface Days {
  on: string;
  validThrough: string | null;
  today: string;
  needsEnd: boolean;
}

function wrongDay({ on, validThrough, today, needsEnd }: Days) {
  if (!isDay(on)) return { path: 'on', message: 'Enter the day of the check' };
  if (on > today) return { path: 'on', message: 'This day has not come yet' };
  if (validThrough !== null && validThrough < on)
    return { path: 'validThrough', message: 'The last day is before the check' };
  return needsEnd && validThrough === null
    ? { path: 'validThrough', message: 'Enter the last day that the proof names' }
    : null;
}
