import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { LiveMessage, LiveTicket } from '../../../contract/standings/live.ts';
import { LIVE_PROTOCOL, LIVE_TICKET_PREFIX } from '../../../contract/standings/live-protocol.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree, ORIGIN } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';
import { eventually } from '../builders/eventually.ts';

async function ticketFor(slug: string, as = `owner@${slug}.example`): Promise<string> {
  const token = await aSignIn(as);
  const answer = await call('POST', `/v1/organizations/${slug}/live-ticket`, { token });
  return ((await answer.json()) as LiveTicket).ticket;
}

const connect = (slug: string, ticket: string, origin = ORIGIN) =>
  SELF.fetch(`https://touchline.test/v1/organizations/${slug}/live`, {
    headers: {
      origin,
      upgrade: 'websocket',
      'sec-websocket-protocol': `${LIVE_PROTOCOL}, ${LIVE_TICKET_PREFIX}${ticket}`,
    },
  });

async function listen(slug: string, as?: string): Promise<LiveMessage[] & { closed?: boolean }> {
  const { webSocket } = await connect(slug, await ticketFor(slug, as));
  const heard: LiveMessage[] & { closed?: boolean } = [];
  webSocket?.addEventListener('close', () => {
    heard.closed = true;
  });
  webSocket?.accept();
  webSocket?.addEventListener('message', ({ data }) => {
    heard.push(JSON.parse(String(data)));
  });
  return heard;
}

const remove = (email: string) => env.DB.prepare('delete from administrator where email = ?').bind(email).run();

async function signOutEverywhere(email: string): Promise<void> {
  expect((await call('DELETE', '/v1/sessions', { token: await aSignIn(email) })).status).toBe(204);
}

/** As a move within the association leaves the club's path, and its people's. */
async function moveAway(club: string): Promise<void> {
  const to = 'id-east-association/id-coast-league/';
  await env.DB.batch([
    env.DB.prepare("update organization set path = ? || id || '/' where slug = ?").bind(to, club),
    env.DB.prepare("update registration set path = ? || organization_id || '/'").bind(to),
  ]);
}

describe('the live socket', () => {
  it('repeats a new standing in the club and in the association', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const [club, association] = [await listen(tree.club), await listen(tree.association)];
    await upload(await aLink(member));
    const said = { type: 'standing', memberId: member.row.id, standing: { state: 'submitted' } };
    await eventually(() => expect([club, association]).toMatchObject([[said], [said]]));
  });

  it('says nothing to the club beside', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const [own, beside] = [await listen(tree.club), await listen(tree.otherClub)];
    await upload(await aLink(member));
    await eventually(() => expect(own).toHaveLength(1));
    expect(beside).toEqual([]);
  });

  it('does not open with another organization’s ticket', async () => {
    const tree = await aTree();
    expect((await connect(tree.association, await ticketFor(tree.club))).status).toBe(401);
  });

  it('opens once with a ticket, and only from the page that asked for it', async () => {
    const tree = await aTree();
    const ticket = await ticketFor(tree.club);
    expect((await connect(tree.club, ticket, 'https://evil.example')).status).toBe(401);
    const opened = await Promise.all([1, 2, 3].map(() => connect(tree.club, ticket)));
    expect(opened.map(({ status }) => status).sort()).toEqual([101, 401, 401]);
    for (const { webSocket } of opened) webSocket?.accept();
    for (const { webSocket } of opened) webSocket?.close();
  });

  it.each([
    ['whose office was taken', 'club', (_club: string, who: string) => remove(who)],
    ['who signed out everywhere', 'club', (_club: string, who: string) => signOutEverywhere(who)],
    ['from whose branch the club went', 'league', moveAway],
  ] as const)('says nothing more to somebody %s, and closes', async (_who, of, changes) => {
    const tree = await aTree();
    const member = await aMember(tree);
    const who = `owner@${tree[of]}.example`;
    const [left, stays] = [await listen(tree.club, who), await listen(tree.association)];
    await changes(tree.club, who);
    await upload(await aLink(member));
    await eventually(() => expect(stays).toHaveLength(1));
    await eventually(() => expect(left.closed).toBe(true));
    expect(left).toHaveLength(0);
  });

  it('tells what a background check says only while they may know it', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    const who = `owner@${tree.association}.example`;
    await anAdministrator('reviewer@both.example', tree.idOf(tree.association), 'reviewer');
    await anAdministrator('reviewer@both.example', tree.idOf(tree.club), 'owner');
    const [both, owner] = [await listen(tree.club, 'reviewer@both.example'), await listen(tree.club, who)];
    await env.DB.prepare("delete from administrator where email = 'reviewer@both.example' and role = 'reviewer'").run();
    const said = (result: string) => ({
      type: 'standing' as const,
      memberId: member.row.id,
      requirement: 'background-check' as const,
      standing: { result } as never,
    });
    const { announce } = await portsOf(env, new Date());
    const { path } = member.registrations[0] ?? { path: '' };
    await announce(tree.idOf(tree.association), [path], {
      everybody: said('plain') as never,
      association: said('secret') as never,
    });
    await eventually(() => expect([both, owner]).toMatchObject([[said('plain')], [said('secret')]]));
  });

  it('does not open without a ticket', async () => {
    expect((await connect((await aTree()).club, 'made-up.ticket')).status).toBe(401);
  });
});
