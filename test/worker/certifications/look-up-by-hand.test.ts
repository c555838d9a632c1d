import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { portsOf } from '../../../worker/platform/ports.ts';
import { connectUssf } from '../../../worker/ussf/connect-ussf.ts';
import { lookUpOfficial } from '../../../worker/ussf/look-up-official.ts';
import { readAccess } from '../../../worker/ussf/ussf-access.store.ts';
import { claimOfficial } from '../../../worker/ussf/ussf-officials.store.ts';
import { aLink } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, anOfficial, aUssf, type Person } from '../builders/a-ussf.ts';
import { eventually } from '../builders/eventually.ts';

const foundBy = { by: 'name', firstName: 'Ana', lastName: 'Ortiz', state: 'CA' };
const own = { email: 'ana.o@work.example' };
const namesake = { email: 'ana@example.org', firstName: 'Cal', lastName: 'Ruiz' };

/** An official whom a run has taken before they say which record is theirs; `end` lets the run go on with what it knew. */
async function whileRunning(people: Person[]) {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const ussf = await aUssf({ tree, people });
  await ussf.run();
  await env.DB.prepare('update ussf_official set ussf_id_hash = null, ussf_id_sealed = null').run();
  const ports = await portsOf(env, new Date());
  const access = await readAccess(ports.db, ana.row.associationId);
  const source = access && (await connectUssf(ports, env, access));
  const run = await claimOfficial(ports, ana.row.id);
  const ussfId = ussf.people[0]?.ussfId;
  const answer = await call('PUT', '/v1/me/ussf', { token: await aLink(ana), body: { ussfId, foundBy } });
  expect(await answer.json()).toMatchObject({ state: 'waiting' });
  const end = () => lookUpOfficial(ports, source!, run!);
  const found = async () => expect(await ussf.certificationsOf(ana)).toMatchObject({ state: 'found', ussfId });
  return { ussf, end, found };
}

describe('an official who says which record is theirs while a run has them', () => {
  for (const { what, others } of [
    { what: 'nobody', others: [] },
    { what: 'somebody else', others: [namesake] },
    { what: 'several', others: [namesake, namesake] },
  ])
    it(`keeps what they said, though the run finds ${what} under their address`, async () => {
      const { ussf, end, found } = await whileRunning([own, ...others]);
      await end();
      await ussf.run();
      await found();
    });

  it('is read soon afterwards without being asked for again', async () => {
    const { end, found } = await whileRunning([own]);
    await end();
    await eventually(found);
  });

  it('tells nobody that the licences of somebody else were lost', async () => {
    const { ussf, end, found } = await whileRunning([{ ...own, licenses: [aLicense('referee', 8)] }, namesake]);
    await end();
    await ussf.run();
    await found();
    expect(await env.DB.prepare('select * from ussf_notice').all()).toMatchObject({ results: [] });
  });
});
