import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { accountRequest } from '../../../worker/accounts/account-request.schema.ts';
import { administrator } from '../../../worker/organizations/organization.schema.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anAccountRequest, aRequest, askedBy } from '../builders/an-account-request.ts';
import { anOwner } from '../builders/an-owner.ts';

const rows = () => drizzle(env.DB).select().from(accountRequest).all();

describe('asking for an account', () => {
  it('is kept sealed, and answered by one mail that names the coordinator', async () => {
    const { tree } = await anOwner('club');
    expect((await askedBy(tree.club)).status).toBe(202);
    expect((await askedBy(tree.club)).status).toBe(202);
    expect(await rows()).toHaveLength(1);
    expect(JSON.stringify(await rows())).not.toContain('pat@example.org');
    const told = (await mailsPosted()).filter(({ content }) => content.template === 'account-request');
    expect(told).toMatchObject([
      { to: 'pat@example.org', language: 'es', content: { state: 'asked', contact: { name: 'Cory Coordinator' } } },
    ]);
  });

  it('answers the same to an address that has an account already', async () => {
    const { tree } = await anOwner('club');
    const [known, unknown] = [
      await askedBy(tree.club, { email: `owner@${tree.club}.example` }),
      await askedBy(tree.club),
    ];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
  });

  it('stops floods by address', async () => {
    const { tree } = await anOwner('club');
    const statuses = [];
    for (let times = 0; times < 5; times++) statuses.push((await askedBy(tree.club)).status);
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
  });

  it('wants a name, an address and the club, of an organization that exists', async () => {
    const { tree } = await anOwner('club');
    expect((await askedBy(tree.club, { club: ' ' })).status).toBe(422);
    expect((await askedBy('nowhere')).status).toBe(404);
  });

  it('grants nothing', async () => {
    const { listed } = await anAccountRequest();
    expect(await listed()).toMatchObject([{ ...aRequest, state: 'asked' }]);
    const granted = await drizzle(env.DB).select().from(administrator).where(eq(administrator.email, aRequest.email));
    expect(granted).toEqual([]);
  });
});
