import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';

const peopleOf = async (slug: string, token: string, query = '') =>
  (await (await call('GET', `/v1/organizations/${slug}/people${query}`, { token })).json()) as PeoplePage;

describe('the people page', () => {
  it('shows everyone in the branch by name, with a standing for every requirement', async () => {
    const tree = await aTree();
    await aMember(tree, { identity: { lastName: 'Zeller', email: 'z@example.org' } });
    await aMember(tree, { organization: tree.otherClub });
    const page = await peopleOf(tree.league, await aSignIn(`owner@${tree.league}.example`));
    expect(page.people.map((each) => each.lastName)).toEqual(['Ortiz', 'Zeller']);
    expect(Object.keys(page.people[0]?.standings ?? {})).toEqual(['abuse-prevention', 'background-check']);
    expect(page).toMatchObject({ total: 2, cursor: null });
  });

  it('shows an official’s licences, and which one their division asks for; a coach has none', async () => {
    const tree = await aTree('licences', { refereeLevels: [{ level: 'U10', license: 'referee_7' }] });
    await aMember(tree, { identity: { lastName: 'Coach', email: 'coach@example.org' } });
    const email = `${crypto.randomUUID()}@example.org`;
    await anOfficial(tree, { identity: { email } });
    const { run } = await aUssf({ tree, people: [{ email }] });
    await run();
    const { people } = await peopleOf(tree.club, await aSignIn(`owner@${tree.club}.example`));
    expect(people.map(({ licenses }) => licenses)).toEqual([
      undefined,
      [
        {
          kind: 'referee',
          license: 'referee_8',
          title: 'Referee',
          valid: true,
          expirationDate: nextYear,
          needed: 'Regional Referee',
        },
      ],
    ]);
  });

  it('holds nobody from beside the administrator’s own branch', async () => {
    const tree = await aTree();
    await aMember(tree, { organization: tree.otherClub });
    expect((await peopleOf(tree.club, await aSignIn(`owner@${tree.club}.example`))).people).toEqual([]);
  });

  it('goes on from its cursor without losing or repeating anybody', async () => {
    const tree = await aTree();
    const names = ['Abt', 'Abt', 'Cho', 'Diaz', 'Egan'];
    for (const [index, lastName] of names.entries()) {
      await aMember(tree, { identity: { lastName, email: `${index}@example.org` } });
    }
    const token = await aSignIn(`owner@${tree.club}.example`);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: PeoplePage = await peopleOf(tree.club, token, `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.people.map((each) => each.lastName));
      cursor = page.cursor;
    }
    expect(seen).toEqual(names);
  });

  it('never shows a birth date or an address', async () => {
    const tree = await aTree();
    await aMember(tree);
    const page = JSON.stringify(await peopleOf(tree.club, await aSignIn(`owner@${tree.club}.example`)));
    expect(page).not.toMatch(/1988-04-12|ana@example/);
  });

  it('is not there for an administrator of another branch, as if the organization did not exist', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    const refused = await call('GET', `/v1/organizations/${tree.otherClub}/people`, { token });
    const unknown = await call('GET', '/v1/organizations/nowhere/people', { token });
    expect([refused.status, await refused.text()]).toEqual([404, await unknown.text()]);
  });

  it('is not there for a visitor, nor for a coach with a link', async () => {
    const tree = await aTree();
    expect((await call('GET', `/v1/organizations/${tree.club}/people`)).status).toBe(401);
    const token = 'tll_something.else';
    expect((await call('GET', `/v1/organizations/${tree.club}/people`, { token })).status).toBe(401);
  });

  it('refuses a limit or cursor that makes no sense', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    for (const query of ['?limit=0', '?limit=many', '?cursor=zzz']) {
      expect((await call('GET', `/v1/organizations/${tree.club}/people${query}`, { token })).status).toBe(422);
    }
  });
});
