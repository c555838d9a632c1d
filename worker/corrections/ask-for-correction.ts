// POST /v1/me/corrections: "what my league has for me is wrong". A request; nothing changes until a registrar applies it.

import { MATCH_FIELDS, type MatchField } from '../../contract/core/match-field.ts';
import { AskForCorrection } from '../../contract/corrections/correction.ts';
import type { Identity } from '../../contract/people/member.ts';
import { linkOwner } from '../people/link-owner.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt, isDay } from '../platform/rules/calendar.ts';
import { insertCorrection } from './corrections.store.ts';

export const askForCorrection = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { identity, row } = owner.member;
  // JSON has no undefined: a field that is left out stays as it is.
  const proposed = { ...identity, ...(await readBody(c, AskForCorrection)) } as Identity;
  const today = dayAt(ports.now, owner.place.policy.timeZone);
  if (!isDay(proposed.birthDate) || proposed.birthDate >= today) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'birthDate', message: 'Not a day of birth' }] });
  }
  const fields = changed(proposed, identity);
  if (fields.length === 0) {
    throw new Refused({
      code: 'not-the-schema',
      errors: [{ path: '', message: 'Nothing differs from what is on file' }],
    });
  }
  await insertCorrection(ports.db, {
    id: crypto.randomUUID(),
    associationId: row.associationId,
    memberId: row.id,
    fields,
    proposedSealed: await ports.keys.seal(JSON.stringify(proposed)),
    askedAt: ports.now.toISOString(),
    decision: null,
    decidedBy: null,
    decidedAt: null,
  });
  return c.body(null, 202);
});

/** Spelling counts here: an accent that is missing may be corrected too. */
const changed = (proposed: Identity, before: Identity): MatchField[] =>
  MATCH_FIELDS.filter((field) => proposed[field] !== before[field]);
