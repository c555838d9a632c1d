import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { LiveMessage, LiveTicket } from '../../../contract/standings/live.ts';
import { LIVE_PROTOCOL, LIVE_TICKET_PREFIX } from '../../../contract/standings/live-protocol.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';
import { eventually } from '../builders/eventually.ts';

async function ticketFor(slug: string): Promise<string> {
  const token = await aSignIn(`owner@${slug}.example`);
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

async function listen(slug: string): Promise<LiveMessage[]> {
  const { webSocket } = await connect(slug, await ticketFor(slug));
  const heard: LiveMessage[] = [];
  webSocket?.accept();
  webSocket?.addEventListener('message', ({ data }) => {
    heard.push(JSON.parse(String(data)));
  });
  return heard;
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

  it('does not open without a ticket', async () => {
    expect((await connect((await aTree()).club, 'made-up.ticket')).status).toBe(401);
  });
});
