import { describe, expect, it } from 'vitest';
import { aMember } from '../builders/a-member.ts';
import { aCodeFor, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

describe('asking for a sign-in code', () => {
  it('mails six digits to an administrator', async () => {
    const tree = await aTree();
    expect(await aCodeFor(`owner@${tree.club}.example`)).toMatch(/^\d{6}$/);
  });

  it('comes in the language the administrator chose as a member, else in the organization’s', async () => {
    const { tree, send } = await anOwner();
    const email = `owner@${tree.club}.example`;
    const languageOfLast = async () => {
      await aCodeFor(email);
      return (await mailsPosted()).find(({ to }) => to === email)?.language;
    };
    expect(await languageOfLast()).toBe('en');
    await send('PUT', '/settings', { language: { value: 'es' } });
    expect(await languageOfLast()).toBe('es');
    await aMember(tree, { identity: { email } });
    expect(await languageOfLast()).toBe('en');
  });

  it('reads the address however it is written', async () => {
    const tree = await aTree();
    await call('POST', '/v1/sign-in/code', { body: { email: `  OWNER@${tree.club}.example ` } });
    expect(await aCodeFor(`owner@${tree.club}.example`)).toMatch(/^\d{6}$/);
  });

  it('mails at most six an hour to one address', async () => {
    const tree = await aTree();
    const email = `owner@${tree.club}.example`;
    for (let asked = 0; asked < 9; asked++) await call('POST', '/v1/sign-in/code', { body: { email } });
    await aCodeFor(`owner@${tree.league}.example`);
    expect((await mailsPosted()).filter((mail) => mail.to === email).length).toBeLessThanOrEqual(6);
  });

  it('is refused for something that is no address', async () => {
    expect((await call('POST', '/v1/sign-in/code', { body: { email: 'someone' } })).status).toBe(422);
  });
});
