import { describe, expect, it } from 'vitest';
import { english } from '../../../worker/letters/en.ts';
import { spanish } from '../../../worker/letters/es.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { askedForCorrection } from '../builders/a-correction.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { anAdministrator } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

describe('deciding about a correction', () => {
  it('declined leaves the record as it was', async () => {
    const { open, decide, me } = await askedForCorrection();
    await decide((await open())[0]?.id, 'declined');
    expect((await me()).identity.lastName).toBe('Ortiz');
  });

  it('applied makes a completion match that did not', async () => {
    const { tree, link, open, decide, me } = await askedForCorrection({ birthDate: '1988-04-13' });
    await call('POST', '/v1/me/training-starts', { token: link, body: { requirement: 'abuse-prevention' } });
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: { birthDate: '1988-04-13' } })));
    await drain();
    expect((await me()).standings[0]).toMatchObject({ state: 'requires-action', why: { fields: ['birthDate'] } });
    await decide((await open())[0]?.id, 'applied');
    expect((await me()).standings[0]).toMatchObject({ state: 'approved' });
  });

  it('is told to the person, in the batch that decides, and never with a value', async () => {
    const answers = async () =>
      (await mailsPosted()).filter(({ content }) => content.template === 'correction-decided');
    const declined = await askedForCorrection();
    await declined.decide((await declined.open())[0]?.id, 'declined');
    expect((await answers()).map(({ to, content }) => [to, content])).toMatchObject([
      ['ana@example.org', { decision: 'declined', fields: ['lastName'] }],
    ]);
  });

  it('applied greets by the name as it is now, and goes to the address of the record', async () => {
    const { open, decide } = await askedForCorrection({ firstName: 'Anna', email: 'new@example.org' });
    await decide((await open())[0]?.id, 'applied');
    const answer = (await mailsPosted()).find(({ content }) => content.template === 'correction-decided');
    expect(answer?.to).not.toBe('new@example.org');
    expect(answer?.content).toMatchObject({ firstName: 'Anna', decision: 'applied', fields: ['firstName', 'email'] });
    expect(JSON.stringify(answer)).not.toContain('new@example.org');
  });

  it.each(['applied', 'declined'] as const)(
    '%s carries no personal link to an address that the person says is wrong',
    async (decision) => {
      const { open, decide } = await askedForCorrection({ email: 'new@example.org' });
      await decide((await open())[0]?.id, decision);
      const answer = (await mailsPosted()).find(({ content }) => content.template === 'correction-decided');
      if (!answer) throw new Error('There is no answer');
      expect(answer.content).not.toHaveProperty('registrationId');
      expect(english(answer.content, 'https://touchline.test/').button).toBeNull();
      expect(spanish(answer.content, 'https://touchline.test/').button).toBeNull();
    },
  );

  it('twice decided is said to be decided already', async () => {
    const { open, decide } = await askedForCorrection();
    const id = (await open())[0]?.id;
    await decide(id, 'declined');
    expect((await decide(id, 'applied')).status).toBe(409);
  });

  it('is not for an administrator beside, nor for one who only looks', async () => {
    const { tree, open } = await askedForCorrection();
    const id = (await open())[0]?.id;
    const beside = await aSignIn(`owner@${tree.otherClub}.example`);
    const path = (slug: string) => `/v1/organizations/${slug}/corrections`;
    expect(await (await call('GET', path(tree.otherClub), { token: beside })).json()).toEqual({ items: [] });
    const body = { decision: 'applied' };
    expect((await call('POST', `${path(tree.otherClub)}/${id}/decision`, { token: beside, body })).status).toBe(404);
    await anAdministrator('assignor@club.example', tree.idOf(tree.club), 'assignor');
    const token = await aSignIn('assignor@club.example');
    expect((await call('POST', `${path(tree.club)}/${id}/decision`, { token, body })).status).toBe(403);
  });
});
