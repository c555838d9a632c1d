import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const body = { email: 'new@example.org', language: 'es' };
const links = async () => (await mailsPosted()).filter(({ content }) => content.template === 'register-online');

describe('mailing the registration link', () => {
  it('mails it once a day, in the language asked for', async () => {
    const { tree, send } = await anOwner('club');
    expect((await send('POST', '/registration-links', body)).status).toBe(202);
    await send('POST', '/registration-links', body);
    const [mail, ...more] = await links();
    expect([mail?.to, mail?.language, more]).toEqual([body.email, 'es', []]);
    if (!mail) return;
    for (const language of ['en', 'es'] as const)
      expect((await writeLetter(mail.content, language, 'https://x.test')).text).toContain(`The ${tree.club}`);
  });

  it('wants an address', async () => {
    const { send } = await anOwner('club');
    expect((await send('POST', '/registration-links', { ...body, email: 'nobody' })).status).toBe(422);
  });

  it('is not for an assignor, nor in another branch', async () => {
    const assignor = await someoneWith('assignor', 'club');
    expect((await assignor.send('POST', '/registration-links', body)).status).toBe(403);
    expect((await assignor.send('POST', '/registration-links', body, assignor.tree.league)).status).toBe(404);
  });
});
