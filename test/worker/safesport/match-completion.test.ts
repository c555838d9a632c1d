// Whose a completion is does not hang on who came first: the nearest member has it, and of two who come equally near the association decides.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../contract/people/member.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import type { History } from '../../../contract/standings/history.ts';
import type { KnownMember } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { claimEarlierCompletions } from '../../../worker/safesport/match-completion.ts';
import { linkCompletion } from '../../../worker/safesport/resolve-completion.ts';
import { getCompletion } from '../../../worker/standings/completions.store.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';
import { daysAgo, drain } from '../builders/drain.ts';

const SON = {
  firstName: 'Juan',
  lastName: 'Ortiz',
  birthDate: '2002-05-06',
  gender: 'male',
  email: 'juan.jr@example.org',
} as const;
const FATHER = { ...SON, birthDate: '1971-02-03', email: 'juan@example.org' };
const DAY = daysAgo(3);

/** Where the ledger leaves somebody's SafeSport dot. */
async function dotOf({ row }: KnownMember): Promise<{ state: string; why: { key: string } }> {
  const found = await env.DB.prepare(
    `select state, why from standing where member_id = ? and requirement = 'abuse-prevention'`,
  )
    .bind(row.id)
    .first<{ state: string; why: string }>();
  return found ? { state: found.state, why: JSON.parse(found.why) } : { state: 'draft', why: { key: 'not-begun' } };
}

async function finished(tree: Tree, person: Identity) {
  await sendSafesport(tree.association, JSON.stringify(aCompletion({ person, completedOn: DAY })));
  await drain();
}

async function registers(tree: Tree, identity: Partial<Identity>): Promise<KnownMember> {
  const member = await aMember(tree, { identity });
  await claimEarlierCompletions(await portsOf(env, new Date()), member);
  return member;
}

async function office(tree: Tree) {
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/completions`;
  return {
    open: async () => ((await (await call('GET', path, { token })).json()) as OpenCompletions).items,
    link: (id: string, memberId: string) => call('POST', `${path}/${id}/link`, { token, body: { memberId } }),
    setAside: (id: string) => call('POST', `${path}/${id}/set-aside`, { token, body: { reason: 'Nobody here' } }),
    history: async (member: KnownMember) =>
      (
        (await (
          await call('GET', `/v1/organizations/${tree.club}/people/${member.row.id}/history`, { token })
        ).json()) as History
      ).entries,
  };
}

describe('a completion that first went to a namesake', () => {
  it('goes to the son who registers later, and leaves the father as he was', async () => {
    const tree = await aTree();
    const father = await registers(tree, FATHER);
    await finished(tree, SON);
    expect(await dotOf(father)).toMatchObject({ state: 'requires-action', why: { key: 'identity-differs' } });
    const son = await registers(tree, SON);
    expect(await dotOf(son)).toMatchObject({ state: 'submitted', why: { key: 'late-completion' } });
    expect((await dotOf(father)).state).toBe('draft');
    const { history } = await office(tree);
    expect((await history(father))[0]).toMatchObject({
      ...{ what: 'completion-set-aside', actor: 'safesport-webhook' },
      ...{ because: 'nearer-member', reason: null },
    });
  });

  it('is the son’s whoever of them came first, and before it or after', async () => {
    const orders: ((tree: Tree) => Promise<[KnownMember, KnownMember]>)[] = [
      async (tree) => {
        const son = await registers(tree, SON);
        await finished(tree, SON);
        return [son, await registers(tree, FATHER)];
      },
      async (tree) => {
        await finished(tree, SON);
        const father = await registers(tree, FATHER);
        return [await registers(tree, SON), father];
      },
      async (tree) => {
        const [son, father] = [await registers(tree, SON), await registers(tree, FATHER)];
        await finished(tree, SON);
        return [son, father];
      },
    ];
    for (const [at, order] of orders.entries()) {
      const [son, father] = await order(await aTree(`east${at}`));
      expect((await dotOf(son)).why.key).toBe('late-completion');
      expect((await dotOf(father)).state).toBe('draft');
    }
  });

  it('goes back to the father when the nearer record is corrected to another person', async () => {
    const tree = await aTree();
    const father = await registers(tree, FATHER);
    await finished(tree, SON);
    const son = await registers(tree, SON);
    await env.DB.prepare(
      `update member set first_name = 'Pedro', last_name = 'Luna', last_name_key = 'luna', email = 'p@example.org' where id = ?`,
    )
      .bind(son.row.id)
      .run();
    await claimEarlierCompletions(await portsOf(env, new Date()), {
      ...son,
      identity: { ...son.identity, firstName: 'Pedro', lastName: 'Luna', email: 'p@example.org' },
    });
    expect((await dotOf(son)).state).toBe('draft');
    expect(await dotOf(father)).toMatchObject({ state: 'requires-action', why: { key: 'identity-differs' } });
    const { open, setAside } = await office(tree);
    expect((await setAside((await open())[0]?.id ?? '')).status).toBe(204);
    expect(await open()).toEqual([]);
    expect((await dotOf(father)).state).toBe('draft');
  });
});

describe('a completion that equalled its member in everything', () => {
  it('stays theirs as it is when only their address changes', async () => {
    const tree = await aTree();
    const son = await registers(tree, SON);
    await finished(tree, SON);
    expect((await dotOf(son)).why.key).toBe('late-completion');
    const email = 'juan@new.example';
    await env.DB.prepare('update member set email = ? where id = ?').bind(email, son.row.id).run();
    await claimEarlierCompletions(await portsOf(env, new Date()), {
      row: { ...son.row, email },
      identity: { ...son.identity, email },
      registrations: son.registrations,
    });
    expect((await dotOf(son)).why.key).toBe('late-completion');
    expect(await (await office(tree)).history(son)).toHaveLength(1);
  });
});

describe('a completion to which two come equally near', () => {
  const ONE = { ...SON, email: 'one@example.org' };
  const OTHER = { ...SON, email: 'other@example.org' };

  it('is shown to the association with both, whoever came first, and is neither’s', async () => {
    const orders: ((tree: Tree) => Promise<KnownMember[]>)[] = [
      async (tree) => {
        const one = await registers(tree, ONE);
        await finished(tree, SON);
        return [one, await registers(tree, OTHER)];
      },
      async (tree) => {
        const both = [await registers(tree, ONE), await registers(tree, OTHER)];
        await finished(tree, SON);
        return both;
      },
    ];
    for (const [at, order] of orders.entries()) {
      const tree = await aTree(`east${at}`);
      const both = await order(tree);
      for (const each of both) expect((await dotOf(each)).state).toBe('draft');
      const { open, link } = await office(tree);
      const [item] = await open();
      expect(item).toMatchObject({ member: null, equals: [{ differs: ['email'] }, { differs: ['email'] }] });
      expect((await link(item?.id ?? '', both[1]?.row.id ?? '')).status).toBe(204);
      expect(await dotOf(both[1]!)).toMatchObject({ state: 'approved' });
      expect(await open()).toEqual([]);
    }
  });
});

describe('a link by hand', () => {
  it('leaves in the ledger what differed, in one batch with the completion itself', async () => {
    const tree = await aTree();
    const father = await registers(tree, FATHER);
    await finished(tree, SON);
    const { open, history } = await office(tree);
    const [item] = await open();
    const ports = await portsOf(env, new Date());
    const row = await getCompletion(ports.db, tree.idOf(tree.association), item?.id ?? '');
    const before = (await events()).length;
    await linkCompletion(ports, row!, father.row.id, 'owner@east.example');
    const written = (await events()).slice(before);
    expect(written.map(({ fact }) => fact)).toMatchObject([
      { type: 'completion-linked', differs: ['birthDate', 'email'] },
    ]);
    expect((await history(father))[0]).toMatchObject({ what: 'completion-linked' });
  });

  it('to somebody else takes it from the near one, claims it and links it, or does none of it', async () => {
    const tree = await aTree();
    const father = await registers(tree, FATHER);
    await finished(tree, SON);
    const other = await aMember(tree, { identity: { firstName: 'Pia', email: 'pia@example.org' } });
    const ports = await portsOf(env, new Date());
    const [item] = await (await office(tree)).open();
    const row = await getCompletion(ports.db, tree.idOf(tree.association), item?.id ?? '');
    const before = await events();
    await env.DB.prepare(
      `create trigger crash before update on completion begin select raise(abort, 'the machine went away'); end`,
    ).run();
    await expect(linkCompletion(ports, row!, other.row.id, 'owner@east.example')).rejects.toThrow();
    expect(await events()).toEqual(before);
    await env.DB.prepare('drop trigger crash').run();
    await linkCompletion(ports, row!, other.row.id, 'owner@east.example');
    const types = (await events())
      .slice(before.length)
      .map(({ member, fact }) => [member === father.row.id, fact.type]);
    expect(types.toSorted()).toEqual([
      [false, 'completion'],
      [false, 'completion-linked'],
      [true, 'completion-set-aside'],
    ]);
    expect(await dotOf(other)).toMatchObject({ state: 'approved' });
  });
});

describe('a message that comes again', () => {
  it('after somebody has decided changes nothing, whoever has come meanwhile', async () => {
    const tree = await aTree();
    const completion = JSON.stringify(aCompletion({ person: SON, completedOn: DAY }));
    await sendSafesport(tree.association, completion);
    await drain();
    const { open } = await office(tree);
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}/completions/${(await open())[0]?.id}/set-aside`;
    expect((await call('POST', path, { token, body: { reason: 'Not ours' } })).status).toBe(204);
    const son = await registers(tree, SON);
    await sendSafesport(tree.association, completion);
    await drain();
    expect((await dotOf(son)).state).toBe('draft');
  });
});

/** The ledger, in the order in which it was written. */
async function events(): Promise<{ member: string; fact: { type: string } }[]> {
  const { results } = await env.DB.prepare('select member_id, fact from event order by rowid').all<
    Record<string, string>
  >();
  return results.map(({ member_id: member = '', fact = '{}' }) => ({ member, fact: JSON.parse(fact) }));
}
