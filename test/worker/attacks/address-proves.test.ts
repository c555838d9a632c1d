// An address proves only what was mailed to it: a link opens its own record while the address stands, everything else asks for a code.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../contract/own-page/account.ts';
import type { Sessions } from '../../../contract/sign-in/sessions.ts';
import { landingsOfRegistrations } from '../../../worker/people/landings.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { ANNA, aDuplicate, meBy, office } from '../builders/a-duplicate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

const VICTIM = 'victim@example.org';
const open = (token: string) => call('POST', '/v1/account', { token });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
const names = async (answer: Response) =>
  ((await answer.json()) as Account).people.map(({ identity }) => identity.firstName);

/** A registrar's puppet asks for the victim's address, and the registrar applies it. */
async function aPuppet() {
  const owner = await anOwner('club');
  const west = await aTree('west');
  const victim = await aMember(west, { identity: { firstName: 'Vera', email: VICTIM } });
  const puppet = await aMember(owner.tree, { identity: { firstName: 'Puppet', email: 'puppet@evil.example' } });
  const link = await aLink(puppet);
  const ask = async (body: object) => {
    expect((await call('POST', '/v1/me/corrections', { token: link, body })).status).toBe(202);
    const { items } = (await (await owner.get('/corrections')).json()) as { items: { id: string }[] };
    return owner.send('POST', `/corrections/${items[0]?.id}/decision`, { decision: 'applied' });
  };
  return { ...owner, victim, puppet, link, ask };
}

describe('a personal link', () => {
  it('opens no record of an address that was never mailed: the puppet is corrected to a victim’s address', async () => {
    const { link, ask } = await aPuppet();
    expect((await ask({ email: VICTIM })).status).toBe(204);
    expect(await names(await open(link))).toEqual(['Puppet']);
    const { people, email, everyone } = (await (await open(link)).json()) as Account;
    expect([email, everyone, people.length]).toEqual(['puppet@evil.example', false, 1]);
  });

  it('ends when the puppet is merged into a bait record with the victim’s address, and comes back when that is undone', async () => {
    const { ana, anna, links, merged, undo } = await aDuplicate({ ana: { identity: { email: VICTIM } } });
    const { id } = await merged(ana.row.id, anna.row.id);
    expect(await codeOf(await open(links.anna))).toEqual([401, 'link-revoked']);
    expect(await codeOf(await call('GET', '/v1/me', { token: links.anna }))).toEqual([401, 'link-revoked']);
    expect((await meBy(links.ana)).memberId).toBe(ana.row.id);
    await undo(id);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
  });

  it('ends when the record has another address, however it got there', async () => {
    const member = await aMember(await aTree());
    const link = await aLink(member);
    await env.DB.prepare('update member set email = ? where id = ?').bind('new@example.org', member.row.id).run();
    expect(await codeOf(await call('GET', '/v1/me', { token: link }))).toEqual([401, 'link-revoked']);
    expect(await codeOf(await open(link))).toEqual([401, 'link-revoked']);
  });

  it('opens its own record without a code, and of the household nobody else', async () => {
    const tree = await aTree();
    const ana = await aMember(tree);
    await aMember(tree, { identity: { firstName: 'Luis' } });
    const link = await aLink(ana);
    expect(await names(await open(link))).toEqual(['Ana']);
    const { people } = (await (await open(link)).json()) as Account;
    expect(await names(await open(people[0]?.places[0]?.key ?? ''))).toEqual(['Ana']);
    expect(await names(await open(await aSignIn('ana@example.org')))).toEqual(['Ana', 'Luis']);
  });
});

describe('a key of a household’s account', () => {
  it.each([
    ['signing out', false, async () => '/v1/session'],
    ['ending all sign-ins', true, async () => '/v1/sessions'],
    [
      'ending that sign-in',
      false,
      async (token: string) => {
        const { items } = (await (await call('GET', '/v1/sessions', { token })).json()) as Sessions;
        return `/v1/sessions/${items.find(({ current }) => current)?.id}`;
      },
    ],
  ])('ends with %s, and only the keys of that do', async (_what, endsAll, path) => {
    const { row } = await aMember(await aTree());
    const keyOf = async (token: string) =>
      ((await (await open(token)).json()) as Account).people[0]?.places[0]?.key ?? '';
    const [token, other] = [await aSignIn(row.email), await aSignIn(row.email)];
    const [key, others] = [await keyOf(token), await keyOf(other)];
    expect((await meBy(key)).memberId).toBe(row.id);
    expect((await call('DELETE', await path(token), { token })).status).toBe(204);
    expect(await codeOf(await call('GET', '/v1/me', { token: key }))).toEqual([401, 'link-revoked']);
    expect((await call('GET', '/v1/me', { token: others })).status).toBe(endsAll ? 401 : 200);
  });
});

describe('a merge', () => {
  it('of somebody who is registered elsewhere too is the office’s above both', async () => {
    const { tree, ana, anna, links, merge } = await aDuplicate();
    const victim = aForm({ phone: null }, { ...ANNA });
    await register(tree.otherClub, victim);
    const refused = await merge(ana.row.id, anna.row.id);
    expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
      403,
      `They are registered outside The ${tree.club} too. Ask The ${tree.association} to merge them.`,
    ]);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
    const above = office(tree.association, await aSignIn(`owner@${tree.association}.example`));
    expect((await above.merge(ana.row.id, anna.row.id)).status).toBe(201);
  });
});

describe('a corrected address', () => {
  it('is the record’s once somebody signs in with it; then the old links end', async () => {
    const { link, ask } = await aPuppet();
    await ask({ email: 'new@example.org', lastName: 'Renamed' });
    expect((await meBy(link)).identity).toMatchObject({ email: 'puppet@evil.example', lastName: 'Renamed' });
    const mails = await mailsPosted();
    expect(mails.filter(({ to }) => to === 'new@example.org').map(({ content }) => content.template)).toEqual([
      'confirm-address',
    ]);
    const token = await aSignIn('new@example.org');
    expect(await names(await open(token))).toEqual(['Puppet']);
    expect(await codeOf(await open(link))).toEqual([401, 'link-revoked']);
    expect((await open(await aSignIn('new@example.org'))).status).toBe(200);
  });

  it('is written into the ledger when it is taken over, not before', async () => {
    const { tree, ask, puppet, get } = await aPuppet();
    await ask({ email: 'new@example.org' });
    const history = async () =>
      ((await (await get(`/people/${puppet.row.id}/history`, tree.club)).json()) as { entries: { what: string }[] })
        .entries;
    expect((await history()).map(({ what }) => what)).not.toContain('identity-corrected');
    await aSignIn('new@example.org');
    expect((await history()).map(({ what }) => what)).toContain('identity-corrected');
  });

  it('waits fourteen days, then it is nobody’s', async () => {
    const { ask } = await aPuppet();
    await ask({ email: 'late@example.org' });
    await env.DB.prepare(`update address_change set expires_at = '2026-01-01T00:00:00.000Z'`).run();
    const codes = async () => (await mailsPosted()).filter(({ content }) => content.template === 'sign-in-code').length;
    const before = await codes();
    await call('POST', '/v1/sign-in/code', { body: { email: 'late@example.org' } });
    await scheduler.wait(400);
    expect(await codes()).toBe(before);
  });
});

describe('where a mail’s link leads', () => {
  const landing = 'https://evil.example/safesport';
  const buttons = async (tree: { club: string; idOf(slug: string): string }) => {
    const { linkFor } = await import('../../../worker/letters/link-for.ts');
    const ports = await portsOf(env, new Date());
    const member = await aMember(tree as Parameters<typeof aMember>[0]);
    const registrationId = member.registrations[0]?.id ?? '';
    const content = { template: 'new-link' as const, firstName: 'Ana', organization: 'Club', registrationId };
    const mail = { to: member.row.email, language: 'en' as const, content };
    const landings = await landingsOfRegistrations(ports.db, [{ memberId: member.row.id, registrationId }]);
    const landing = landings.get(registrationId) ?? null;
    return linkFor(env, mail, { memberId: member.row.id } as never, crypto.randomUUID(), landing);
  };

  it('is set by a club only to a site its association has registered', async () => {
    const club = await anOwner('club');
    const set = () => club.send('PUT', '/settings', { landingUrl: { value: landing } });
    expect((await set()).status).toBe(422);
    // Registered by the club itself: the secret reaches further than the club.
    await club.send('POST', '/origins', { origin: 'https://evil.example' });
    expect((await set()).status).toBe(422);
    const association = await aSignIn(`owner@${club.tree.association}.example`);
    const path = `/v1/organizations/${club.tree.association}/origins`;
    await call('POST', path, { token: association, body: { origin: 'https://evil.example' } });
    expect((await set()).status).toBe(200);
    expect(await buttons(club.tree)).toContain(landing);
    await call('DELETE', `${path}/${encodeURIComponent('https://evil.example')}`, { token: association });
    expect(await buttons(club.tree)).toContain(`${env.PUBLIC_URL}/pages/safesport`);
  });

  it('is our own page for an address that lies in a row unregistered', async () => {
    const tree = await aTree();
    await env.DB.prepare('update organization set landing_url = ? where slug = ?').bind(landing, tree.club).run();
    expect(await buttons(tree)).not.toContain('evil');
  });
});
