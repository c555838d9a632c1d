// One completion told by the webhook and by Monday's report (test/cases/two-doors): the second telling adds nothing.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import steps from '../../cases/two-doors/steps.json';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

type Step = () => Promise<unknown>;

async function doors() {
  const tree = await aTree('east', { lateMatch: 'offer', refresherOrder: 'in-turn' });
  const { row } = await aMember(tree);
  const token = await aSignIn(`owner@${tree.association}.example`);
  const { course, completedOn } = steps.first;
  const webhook: Step = () => sendSafesport(tree.association, JSON.stringify(aCompletion({ course, completedOn })));
  const csv = [
    'Last Name,First Name,Email,Birth Date,Gender,Course,Completion Date',
    `${ANA.lastName},${ANA.firstName},${ANA.email},${ANA.birthDate},F,"${steps.second.course}",${steps.second.completedOn}`,
  ].join('\n');
  const report: Step = () =>
    SELF.fetch(`https://touchline.test/v1/organizations/${tree.association}/completion-reports`, {
      method: 'POST',
      headers: { origin: ORIGIN, authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
      body: csv,
    });
  const dot = async () => {
    const found = await env.DB.prepare('select state, why from standing where member_id = ?')
      .bind(row.id)
      .first<{ state: string; why: string }>();
    return { state: found?.state, why: JSON.parse(found?.why ?? '{}').key };
  };
  return { webhook, report, dot };
}

describe('one completion through two doors', () => {
  it('is one, in either order and as often as it is told', async () => {
    const { webhook, report, dot } = await doors();
    for (const step of [webhook, report, webhook, report]) {
      await step();
      await drain();
      expect(await dot()).toEqual(steps.right);
    }
  });

  it('is one when the report comes first', async () => {
    const { webhook, report, dot } = await doors();
    for (const step of [report, webhook]) {
      await step();
      await drain();
    }
    expect(await dot()).toEqual(steps.right);
  });
});
