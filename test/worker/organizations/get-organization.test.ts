import { describe, expect, it } from 'vitest';
import type { Organization } from '../../../contract/organizations/organization.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';

describe('what a stranger may know of an organization', () => {
  it('is its name, its association, its requirements and whom to ask', async () => {
    const tree = await aTree();
    const seen = (await (await call('GET', `/v1/organizations/${tree.club}`)).json()) as Organization;
    expect(seen).toMatchObject({ slug: tree.club, association: { slug: tree.association } });
    expect(seen.requirements).toEqual(['abuse-prevention', 'background-check']);
    expect(seen.contact).toEqual({ name: 'Cory Coordinator', email: 'coordinator@league.example' });
  });

  it('never holds the access code or a policy', async () => {
    const tree = await aTree();
    const text = await (await call('GET', `/v1/organizations/${tree.association}`)).text();
    expect(text).not.toMatch(/access|sealed|policy/i);
  });

  it('is nothing for an organization that does not exist', async () => {
    expect((await call('GET', '/v1/organizations/nowhere')).status).toBe(404);
  });

  it('may be read by the pages an organization registered, and by no others', async () => {
    const tree = await aTree();
    const path = `/v1/organizations/${tree.league}`;
    expect((await call('GET', path)).headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const stranger = await call('GET', path, { origin: 'https://stranger.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });
});
