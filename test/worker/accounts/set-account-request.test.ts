import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anAccountRequest } from '../builders/an-account-request.ts';
import { anOwner } from '../builders/an-owner.ts';

const told = async () =>
  (await mailsPosted()).reverse().flatMap(({ content }) => (content.template === 'account-request' ? [content] : []));

describe('working on a request for an account', () => {
  it('goes from asked to in work to done, and whoever asked hears of each once', async () => {
    const { set, listed } = await anAccountRequest();
    for (const state of ['in-work', 'in-work', 'done', 'done']) expect((await set(state)).status).toBe(204);
    expect(await listed()).toMatchObject([{ state: 'done' }]);
    const contents = await told();
    expect(contents.map(({ state }) => state)).toEqual(['asked', 'in-work', 'done']);
    for (const content of contents)
      for (const language of ['en', 'es'] as const)
        expect((await writeLetter(content, language, 'https://x.test')).text).not.toContain('Comets U10');
  });

  it('does not go back', async () => {
    const { set } = await anAccountRequest();
    await set('declined');
    expect((await set('in-work')).status).toBe(409);
    expect((await set('asked')).status).toBe(422);
    expect((await told()).map(({ state }) => state)).toEqual(['asked']);
  });

  it('is not for another branch', async () => {
    const { id, tree, set, listed } = await anAccountRequest();
    expect((await set('done', tree.otherClub)).status).toBe(404);
    const stranger = await anOwner('club');
    expect((await stranger.send('PUT', `/account-requests/${id}`, { state: 'done' })).status).toBe(404);
    expect(await listed()).toMatchObject([{ state: 'asked' }]);
  });
});
