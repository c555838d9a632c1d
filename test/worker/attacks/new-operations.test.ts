// What is new is attacked as strangers would: real ids of another's rows, every kind of caller, hostile words, two at one moment. Nothing that
// is answered is a failure of ours, and nothing of anybody else's changes.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import type { TreeItem } from '../../../contract/tree/tree.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { anAdministrator, ORIGIN, type Tree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';
import { anOwner, type SignedInOwner } from '../builders/an-owner.ts';

const rows = async (table: string) => (await env.DB.prepare(`select * from ${table} order by 1`).all()).results;

/** Words that break out of lines, cells, pages, statements and paths. */
const HOSTILE = [
  'a\r\nReply-To: evil@example.org',
  'a\u2028b\u0000c',
  '\u202Egnp.exe',
  '=HYPERLINK("https://evil.example")',
  '＝1+1',
  '<script>alert(1)</script>',
  "'; drop table member; --",
  '../../v1/session',
  '%2e%2e%2f',
  '__proto__',
  '🏴'.repeat(150),
];

async function waits(of: SignedInOwner): Promise<string> {
  await register(of.tree.club, aForm({ phone: null }));
  const list = `/v1/organizations/${of.tree.club}/registrations`;
  const { items } = (await (await call('GET', list, { token: of.token })).json()) as Waiting;
  return items[0]?.registrationId ?? '';
}

/** Everybody who has no say in this club's registrations. */
async function strangers(tree: Tree): Promise<{ who: string; token: string }[]> {
  const other = await anOwner();
  const asked: { who: string; token: string }[] = [
    { who: 'another association’s owner', token: other.token },
    { who: 'the owner of the club beside', token: await aSignIn(`owner@${tree.otherClub}.example`) },
    { who: 'a coach by link', token: await aLink(await aMember(tree, { identity: { email: 'c@example.org' } })) },
    { who: 'a coach by code', token: await aSignIn('c@example.org') },
    { who: 'nobody', token: 'made-up' },
  ];
  for (const role of ['reviewer', 'coordinator', 'assignor'] as const) {
    await anAdministrator(`${role}@${tree.club}.example`, tree.idOf(tree.club), role);
    asked.push({ who: `a ${role} of the club`, token: await aSignIn(`${role}@${tree.club}.example`) });
  }
  return asked;
}

describe('declining and putting back', () => {
  it('is nobody’s who has no say there, with the very ids, under their own name or the club’s', async () => {
    const club = await anOwner('club');
    const { tree } = club;
    const one = await waits(club);
    const all = await strangers(tree);
    const keys: string[] = [];
    for (const scope of ['people:read', 'uploads:write', 'reviews:write', 'webhooks:manage'] as const)
      keys.push((await anApiKey(tree.association, [scope], scope)).secret);
    const attack = async (id: string) => {
      const admitted: string[] = [];
      for (const slug of [tree.club, tree.otherClub]) {
        for (const [what, body] of [
          ['decline', { reason: null }],
          ['restoration', undefined],
        ] as const) {
          const path = `/v1/organizations/${slug}/registrations/${id}/${what}`;
          for (const { who, token } of all)
            if ((await call('POST', path, { token, body })).status < 400) admitted.push(`${who}: ${what}`);
          for (const secret of keys)
            if ((await ask('POST', path, { secret, body })).status < 400) admitted.push(`a key: ${what}`);
        }
      }
      return admitted;
    };
    const before = await rows('registration');
    expect(await attack(one)).toEqual([]);
    expect(await rows('registration')).toEqual(before);
    expect((await club.send('POST', `/registrations/${one}/decline`, { reason: null })).status).toBe(204);
    expect(await attack(one)).toEqual([]);
    expect(await rows('declined_registration')).toHaveLength(1);
  });

  it.each(HOSTILE)('keeps a reason on its line, whatever it holds (%j)', async (reason) => {
    const club = await anOwner('club');
    const id = await waits(club);
    const { status } = await club.send('POST', `/registrations/${id}/decline`, { reason });
    expect([204, 422]).toContain(status);
    const told = (await mailsPosted()).filter(({ content }) => content.template === 'registration-declined');
    for (const { content } of told)
      expect(JSON.stringify(content)).not.toMatch(/\p{Zl}|\p{Zp}|\p{Bidi_Control}|\\[rnu]/u);
  });

  it('of one at the same moment is one of them, and the row stands in one place', async () => {
    const club = await anOwner('club');
    const id = await waits(club);
    const decline = () => club.send('POST', `/registrations/${id}/decline`, { reason: null });
    const restore = () => club.send('POST', `/registrations/${id}/restoration`);
    const answers = await Promise.all([decline(), decline(), restore(), decline(), restore(), restore()]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect((await rows('registration')).length + (await rows('declined_registration')).length).toBe(1);
  });

  it('put back into an account’s hand opens no more than before: the link is the person’s, or nothing', async () => {
    const club = await anOwner('club');
    const member = await aMember(club.tree, { confirmed: false });
    const other = await aMember(club.tree, { identity: { firstName: 'Eva', email: 'eva@example.org' } });
    const link = await aLink(member);
    const id = member.registrations[0]?.id;
    const me = async () => (await call('GET', '/v1/me', { token: link })).status;
    expect(await me()).toBe(200);
    await club.send('POST', `/registrations/${id}/decline`, { reason: null });
    expect(await me()).toBe(401);
    await club.send('POST', `/registrations/${id}/restoration`);
    expect(await me()).toBe(200);
    await club.send('POST', `/registrations/${id}/decline`, { reason: null });
    const merged = await club.send('POST', '/merges', { keep: other.row.id, absorb: member.row.id });
    expect(merged.status).toBe(404);
  });
});

describe('the tree', () => {
  it.each(HOSTILE)('takes any name or refuses it, and never fails over it (%j)', async (name) => {
    const { send, tree } = await anOwner();
    const bodies = [
      ['POST', '/organizations', { name, kind: 'club' }],
      ['POST', '/organizations', { name: 'Fine', kind: 'club', slug: name }],
      ['PUT', '/profile', { name, slug: 'fine', was: { name: 'x', slug: tree.club } }],
      ['PUT', '/place', { under: name }],
    ] as const;
    for (const [method, path, body] of bodies) {
      expect(
        (await send(method, path, body, path === '/profile' || path === '/place' ? tree.club : undefined)).status,
      ).toBeLessThan(500);
    }
    const row = { line: 1, name, kind: 'club' as const, under: name, slug: name };
    for (const preview of [true, false])
      expect((await send('POST', '/organization-imports', { rows: [row], preview })).status).toBeLessThan(500);
    const slugs = (await rows('organization')).map(({ slug }) => String(slug));
    expect(slugs.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
  });

  it('is not another’s to change by a name that was theirs before', async () => {
    const owner = await anOwner();
    const west = await anOwner();
    const added = (await (
      await owner.send('POST', '/organizations', { name: 'Coast', kind: 'club' })
    ).json()) as TreeItem;
    for (const [method, path, body] of [
      ['PUT', '/place', { under: west.tree.association }],
      ['PUT', '/archive', { archived: true }],
      ['PUT', '/profile', { name: 'Mine', slug: 'mine', was: { name: 'Coast', slug: added.slug } }],
    ] as const)
      expect((await west.send(method, path, body, added.slug)).status).toBe(404);
    expect((await owner.send('PUT', '/place', { under: west.tree.association }, added.slug)).status).toBeGreaterThan(
      399,
    );
  });
});

describe('an answer that is remembered for one', () => {
  it('is not another tenant’s, who sends the same key and the same words', async () => {
    const [one, two] = [await anOwner('club'), await anOwner('club')];
    const post = async ({ tree, token }: SignedInOwner) =>
      SELF.fetch(`https://touchline.test/v1/organizations/${tree.club}/api-keys`, {
        method: 'POST',
        headers: {
          origin: ORIGIN,
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': 'same',
        },
        body: JSON.stringify({ name: 'Ours', scopes: ['people:read'] }),
      });
    const secrets = [await post(one), await post(two), await post(one)];
    const [first, second, again] = await Promise.all(
      secrets.map(async (answer) => ((await answer.json()) as { secret: string }).secret),
    );
    expect(second).not.toBe(first);
    expect(again).toBe(first);
  });
});

describe('a first invitation', () => {
  it.each([...HOSTILE, '', 'tlf_', `tlf_${'x'.repeat(5000)}`, 'tlf_a.b', 'tlk_x'])(
    'opens nothing to a made-up token (%j)',
    async (token) => {
      const headers = new Headers({ origin: ORIGIN, 'content-type': 'application/json' });
      headers.set('authorization', `Bearer ${encodeURIComponent(token)}`);
      const body = JSON.stringify({ email: 'a@b.example' });
      for (const method of ['GET', 'POST']) {
        const url = 'https://touchline.test/v1/first-invitation';
        const answer = await SELF.fetch(url, { method, headers, body: method === 'GET' ? null : body });
        expect([401, 403, 404, 410]).toContain(answer.status);
      }
      expect(await rows('organization')).toEqual([]);
    },
  );
});
