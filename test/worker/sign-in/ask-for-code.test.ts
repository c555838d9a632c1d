import { describe, expect, it } from 'vitest';
import { ANNA, aDuplicate } from '../builders/a-duplicate.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { aCodeFor, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';
import { eventually } from '../builders/eventually.ts';

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

describe('asking for a code with the address a record had before it was merged into another', () => {
  const mailed = async (email: string) =>
    (await mailsPosted()).filter(({ to }) => to === email).map(({ content }) => content.template);

  it('mails the personal link to the address of the record that is kept, and no code to anybody', async () => {
    const { ana, anna, merged } = await aDuplicate();
    await merged(ana.row.id, anna.row.id);
    const answer = await call('POST', '/v1/sign-in/code', { body: { email: ANNA.email } });
    expect([answer.status, await answer.json()]).toEqual([202, { asked: true }]);
    await eventually(async () => expect(await mailed(ANA.email)).toEqual(['new-link']));
    const [mail] = (await mailsPosted()).filter(({ to }) => to === ANA.email);
    expect(mail?.content).toMatchObject({ firstName: 'Ana', registrationId: ana.registrations[0]?.id });
    expect(await mailed(ANNA.email)).toEqual([]);
  });

  it('mails a code where another record still has that address', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    await aMember(tree, { identity: { email: ANNA.email, firstName: 'Luis', birthDate: '1986-01-30' } });
    await merged(ana.row.id, anna.row.id);
    expect(await aCodeFor(ANNA.email)).toMatch(/^\d{6}$/);
    expect(await mailed(ANA.email)).toEqual([]);
  });

  it('mails a code to that address again when the merge was undone', async () => {
    const { ana, anna, merged, undo } = await aDuplicate();
    await undo((await merged(ana.row.id, anna.row.id)).id);
    expect(await aCodeFor(ANNA.email)).toMatch(/^\d{6}$/);
    expect(await mailed(ANA.email)).toEqual([]);
  });
});
