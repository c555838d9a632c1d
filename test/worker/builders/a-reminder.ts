// People of a club who lack something, and the reminders they got.
import { env } from 'cloudflare:test';
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Identity } from '../../../contract/people/member.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { recordEvent } from '../../../worker/standings/record-event.ts';
import { aMember, type Wanted } from './a-member.ts';
import { mailsPosted } from './a-sign-in.ts';
import type { Tree } from './a-tree.ts';

/** Somebody of their own, so that nobody is taken for somebody else. */
export const aCoach = (
  tree: Tree,
  firstName: string,
  wanted: Omit<Wanted, 'identity'> & { identity?: Partial<Identity> } = {},
) =>
  aMember(tree, {
    ...wanted,
    identity: {
      firstName,
      lastName: `Of${firstName}`,
      email: `${firstName.toLowerCase()}@example.org`,
      ...wanted.identity,
    },
  });

/** As a reviewer would approve it. */
export async function approve(
  memberId: string,
  requirement: Requirement,
  completedOn = '2026-10-01',
  now = new Date(),
) {
  await recordEvent(await portsOf(env, now), {
    memberId,
    requirement,
    idempotencyKey: crypto.randomUUID(),
    source: 'review',
    actor: 'reviewer@example.org',
    occurredAt: `${completedOn}T12:00:00.000Z`,
    fact: {
      type: 'certificate-decided',
      certificateId: crypto.randomUUID(),
      decision: 'approved',
      reason: null,
      completedOn,
    },
  });
}

/** Oldest first: whom it went to, and what it says is missing. */
export const remindersPosted = async () =>
  (await mailsPosted())
    .reverse()
    .flatMap(({ to, language, content }) => (content.template === 'reminder' ? [{ to, language, content }] : []));
