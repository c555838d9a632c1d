import { describe, expect, it } from 'vitest';
import { ANNA, aDuplicate } from '../builders/a-duplicate.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { eventually } from '../builders/eventually.ts';

const linksTo = async (email: string) =>
  (await mailsPosted()).filter(({ to, content }) => to === email && content.template === 'new-link');
const ask = (organization: string, email: string) => call('POST', '/v1/links', { body: { organization, email } });

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

  it('for an organization that does not exist is no link on its way', async () => {
    const body = { organization: 'nowhere-at-all', email: 'ana@example.org' };
    expect((await call('POST', '/v1/links', { body })).status).toBe(404);
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

describe('asking with the address a record had before it was merged into another', () => {
  it('mails the link of the record that is kept, to the address of that record and to no other', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    await merged(ana.row.id, anna.row.id);
    const answer = await ask(tree.club, ANNA.email);
    expect([answer.status, await answer.json()]).toEqual([202, { asked: true }]);
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(1));
    const [mail] = await linksTo(ANA.email);
    expect(mail?.content).toMatchObject({ firstName: 'Ana', registrationId: ana.registrations[0]?.id });
    await ask(tree.club, ANA.email);
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(2));
    expect(await linksTo(ANNA.email)).toHaveLength(0);
  });

  it('is as before when the merge was undone', async () => {
    const { tree, ana, anna, merged, undo } = await aDuplicate();
    await undo((await merged(ana.row.id, anna.row.id)).id);
    await ask(tree.club, ANNA.email);
    await eventually(async () => expect(await linksTo(ANNA.email)).toHaveLength(1));
    await ask(tree.club, ANA.email);
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(1));
  });

  it('finds nobody in another association', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    const other = await aTree('west');
    await merged(ana.row.id, anna.row.id);
    await ask(other.association, ANNA.email);
    await ask(tree.club, ANNA.email);
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(1));
  });

  it('mails one address at most six an hour, whichever of its addresses is typed', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    const last = { email: 'last@example.org' };
    await aMember(tree, { identity: { ...last, firstName: 'Luis', birthDate: '1986-01-30' } });
    await merged(ana.row.id, anna.row.id);
    for (let asked = 0; asked < 5; asked++) {
      await ask(tree.club, ANNA.email);
      await ask(tree.club, ANA.email);
    }
    await eventually(async () => expect(await linksTo(ANA.email)).toHaveLength(6));
    await ask(tree.club, last.email);
    await eventually(async () => expect(await linksTo(last.email)).toHaveLength(1));
    expect(await linksTo(ANA.email)).toHaveLength(6);
  });
});
