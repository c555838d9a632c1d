import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { Catalogue } from '../../../contract/requirements/definition.ts';
import { aText, define } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';

const sign = (token: string) =>
  call('POST', '/v1/me/acknowledgments', {
    token,
    body: { requirement: 'code-of-conduct', version: 1, language: 'en', name: 'Ana Ortiz' },
  });
const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;

describe('putting a requirement away', () => {
  it('asks nobody any more, keeps what is recorded, and brings it back when it is defined again', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const token = await aLink(await aMember(owner.tree));
    expect((await sign(token)).status).toBe(204);
    const after = (await (await owner.send('DELETE', '/requirements/code-of-conduct')).json()) as Catalogue;
    expect(after.asked).not.toContain('code-of-conduct');
    expect(after.definitions.find(({ key }) => key === 'code-of-conduct')?.archivedAt).toBeTruthy();
    expect((await meOf(token)).standings.map(({ requirement }) => requirement)).not.toContain('code-of-conduct');
    expect((await sign(token)).status).toBe(422);
    await define(owner, aText(), { version: 2 });
    expect((await meOf(token)).standings.find((each) => each.requirement === 'code-of-conduct')?.state).toBe(
      'approved',
    );
  });

  it('leaves at least one, knows what it does not know, and is the association’s owner’s alone', async () => {
    const owner = await anOwner();
    expect((await owner.send('DELETE', '/requirements/background-check')).status).toBe(200);
    expect((await owner.send('DELETE', '/requirements/abuse-prevention')).status).toBe(422);
    expect((await owner.send('DELETE', '/requirements/a-haircut')).status).toBe(404);
    const stranger = await anOwner();
    expect(
      (await stranger.send('DELETE', '/requirements/background-check', undefined, owner.tree.association)).status,
    ).toBe(404);
  });
});
