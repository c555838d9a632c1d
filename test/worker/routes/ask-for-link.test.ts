import { describe, expect, it } from 'vitest';
import { ANA, aMember } from '../builders/a-member.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { eventually } from '../builders/eventually.ts';

const linksTo = async (email: string) => (await mailsPosted()).filter((mail) => mail.to === email);

describe('asking for a new personal link', () => {
  it('mails one to each member of the household with that address', async () => {
    const tree = await aTree();
    await aMember(tree);
    await aMember(tree, { identity: { firstName: 'Luis', birthDate: '1986-01-30', gender: 'male' } });
    await call('POST', '/v1/links', { body: { organization: tree.league, email: ANA.email } });
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(2));
  });

  it('answers an unknown address exactly as a known one, and mails it nothing', async () => {
    const tree = await aTree();
    await aMember(tree);
    const known = await call('POST', '/v1/links', { body: { organization: tree.league, email: ANA.email } });
    const unknown = await call('POST', '/v1/links', { body: { organization: tree.league, email: 'x@example.org' } });
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(1));
    expect(await linksTo('x@example.org')).toHaveLength(0);
  });

  it('finds nobody in another association', async () => {
    const tree = await aTree();
    const other = await aTree('west');
    await aMember(tree);
    await call('POST', '/v1/links', { body: { organization: other.association, email: ANA.email } });
    await call('POST', '/v1/links', { body: { organization: tree.club, email: ANA.email } });
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(1));
  });

  it('is refused for something that is no address', async () => {
    expect((await call('POST', '/v1/links', { body: { organization: 'x', email: '' } })).status).toBe(422);
  });
});
