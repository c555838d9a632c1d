// A tenant with something in every table, every text of it marked, so that whatever leaks can be named. Made through the API where
// that can make it; what no operation of today writes is put there by a row that is all canary.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { administrator } from '../../../worker/organizations/organization.schema.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aRequirementsPage } from '../builders/a-requirements-page.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';
import { SETTING } from '../builders/an-absorb.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';
import { readDatabase, rowsOf, tableNames } from './read-database.ts';

export interface Caller {
  /** In words, for a failure. */
  who: string;
  token: string | null;
}

export interface Tenant {
  mark: string;
  tree: Tree;
  memberId: string;
  callers: Caller[];
}

const ROLES = ['registrar', 'reviewer', 'coordinator', 'assignor'] as const;

export async function aTenant(mark: string): Promise<Tenant> {
  const tree = await aTree(mark);
  const db = drizzle(env.DB);
  for (const role of ROLES) {
    const of = { email: `${role}@${mark}.example`, organizationId: tree.idOf(tree.association), role };
    await db.insert(administrator).values({ ...of, createdAt: '2026-01-01T00:00:00.000Z' });
  }
  const callers: Caller[] = [{ who: 'nobody', token: null }];
  for (const slug of [tree.association, tree.league, tree.club]) {
    callers.push({ who: `owner of ${slug}`, token: await aSignIn(`owner@${slug}.example`) });
  }
  for (const role of ROLES) {
    callers.push({ who: `${role} of ${tree.association}`, token: await aSignIn(`${role}@${mark}.example`) });
  }
  const identity = { firstName: mark, lastName: `Last${mark}`, email: `coach@${mark}.example` };
  const member = await aMember(tree, { identity });
  const link = await aLink(member);
  callers.push({ who: `coach of ${tree.club}`, token: link });
  await fillPairs(tree, mark, callers[1]?.token ?? '');
  await fill(mark, tree, callers[1]?.token ?? '', link);
  await fillTheRest(mark, tree, member.row.id);
  return { mark, tree, memberId: member.row.id, callers };
}

/** Two records merged, and two that are said to be two people. */
async function fillPairs(tree: Tree, mark: string, token: string): Promise<void> {
  const twice = (name: string) => ({
    firstName: `${name}${mark}`,
    lastName: `Twice${mark}`,
    email: `${name}@${mark}.example`,
  });
  const people = await Promise.all(['One', 'Two', 'Three'].map((name) => aMember(tree, { identity: twice(name) })));
  const [one = '', two = '', three = ''] = people.map(({ row }) => row.id);
  const at = `/v1/organizations/${tree.association}`;
  const answers = [
    await call('POST', `${at}/merges`, { token, body: { keep: one, absorb: two } }),
    await call('POST', `${at}/dismissals`, { token, body: { members: [one, three] } }),
  ];
  if (!answers.every(({ ok }) => ok)) throw new Error('The tenant cannot merge its own people');
}

/** What the API can make. */
async function fill(mark: string, tree: Tree, token: string, link: string): Promise<void> {
  const at = `/v1/organizations/${tree.association}`;
  const does = async (method: string, path: string, body: object, by = token) => {
    const answer = await call(method, path, { token: by, body });
    if (!answer.ok) throw new Error(`${method} ${path} of the tenant itself: ${answer.status} ${await answer.text()}`);
  };
  await does('POST', '/v1/me/corrections', { lastName: `Other${mark}` }, link);
  await does('POST', '/v1/me/training-starts', { requirement: 'abuse-prevention' }, link);
  await does('POST', `${at}/invitations`, { email: `invited@${mark}.example`, role: 'registrar' });
  await does('POST', `${at}/origins`, { origin: `https://${mark}.example` });
  await does('PUT', `${at}/settings`, { uploadAdvice: { value: `Advice of ${mark}` } });
  await does('PUT', `${at}/requirements-page`, { page: aRequirementsPage() });
  await does('PUT', `${at}/sources/absorb`, SETTING);
  await does('POST', `${at}/webhooks`, { url: `https://receiver.test/${mark}/accepts`, types: ['status.changed'] });
  await upload(link, { fileName: `${mark}.pdf`, bytes: aPdf([mark]) });
  const person = { firstName: `Unknown${mark}`, lastName: `Last${mark}`, email: `unknown@${mark}.example` };
  const course = { code: 'core', title: `Course of ${mark}` };
  await sendSafesport(tree.association, JSON.stringify(aCompletion({ person, course })));
  await drain();
}

const KNOWN: Record<string, (mark: string, tree: Tree, memberId: string) => string> = {
  organization_id: (_, tree) => tree.idOf(tree.association),
  association_id: (_, tree) => tree.idOf(tree.association),
  member_id: (_, __, memberId) => memberId,
  path: (_, tree) => tree.pathOf(tree.association),
};

/** Tables that are still empty of this tenant get one row that is all canary. */
async function fillTheRest(mark: string, tree: Tree, memberId: string): Promise<void> {
  const there = rowsOf(await readDatabase(), mark);
  for (const table of (await tableNames()).filter((name) => !there[name])) {
    const { results: columns } = await env.DB.prepare(`pragma table_info("${table}")`).all<{
      name: string;
      type: string;
    }>();
    const values = columns.map(({ name, type }) =>
      /text/i.test(type) ? (KNOWN[name]?.(mark, tree, memberId) ?? `${mark}-${table}-${name}`) : 0,
    );
    const places = values.map(() => '?').join();
    await env.DB.prepare(`insert into "${table}" values (${places})`)
      .bind(...values)
      .run();
  }
}
