// What a webhook may do and may not: the same one twice, a spoiled one, an old one, another body, another birth date.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Identity } from '../../contract/people/member.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { DEMO_COACHES, PEOPLE } from '../sandbox/seed/people.ts';
import { Office } from './office.ts';
import { PATIENTLY, startWorld, type World } from './start-world.ts';

describe('webhooks that come again, spoiled or with other words', () => {
  const ana = DEMO_COACHES[0]!.identity;
  const begun = PEOPLE.find(({ story }) => story === 'begun')!.identity;
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await startWorld();
    office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
    await fetch(`${world.worker.url}/v1/me/training-starts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenOf(world.coachLinks[ana.email])}`, 'content-type': 'application/json' },
      body: JSON.stringify({ requirement: 'abuse-prevention' }),
    });
  });
  afterAll(() => world?.stop());

  const standingOf = async ({ firstName, lastName }: Identity): Promise<Standing> =>
    (await office.person(firstName, lastName)).standings['abuse-prevention']!;

  const becomes = (identity: Identity, state: Standing['state']): Promise<Standing> =>
    vi.waitFor(async () => {
      const standing = await standingOf(identity);
      if (standing.state !== state) throw new Error(`${identity.firstName} is ${standing.state}, not ${state}`);
      return standing;
    }, PATIENTLY);

  /** Signs up at the stand-in, with Cal South's code, and finishes the full course. */
  const finishesAs = async (person: Identity): Promise<void> => {
    const { accessCode } = world.secrets.associations.find(({ slug }) => slug === 'cal-south')!;
    let cookie = '';
    const call = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', cookie };
      const answer = await fetch(`${world.sandbox.safesport.url}/api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return (await answer.json()) as { mailToken?: string };
    };
    const { mailToken } = await call('accounts', { ...person, code: accessCode, password: 'an invented one' });
    await call('verify', { token: mailToken });
    await call('login', { email: person.email, password: 'an invented one' });
    await call('finish', { course: 'core' });
  };

  it('approves once, and a repeated, spoiled, old or changed message changes nothing', async () => {
    await finishesAs(ana);
    const { safesport } = world.sandbox;
    const [first] = safesport.completions;
    expect(first?.status).toBe(202);
    const approved = await becomes(ana, 'approved');

    const statuses = [];
    for (const how of ['same', 'tampered', 'old-timestamp', 'same-id-other-body'] as const) {
      statuses.push((await safesport.resend(first!, how)).status);
    }
    expect(statuses).toEqual([202, 401, 401, 409]);
    await world.worker.tick();
    expect(await standingOf(ana)).toEqual(approved);
  });

  it('stays approved when a second completion comes under another birth date', async () => {
    const { safesport } = world.sandbox;
    expect((await safesport.resend(safesport.completions[0]!, 'birth-date')).status).toBe(202);
    await world.worker.tick();
    expect(await standingOf(ana)).toMatchObject({ state: 'approved' });
  });

  it('asks for action and names the birth date when only that differs', async () => {
    await finishesAs({ ...begun, birthDate: '1970-01-02' });
    const standing = await becomes(begun, 'requires-action');
    expect(standing.why).toMatchObject({ key: 'identity-differs', fields: ['birthDate'], who: 'association' });
  });

  it('keeps a completion of somebody unknown for later and approves nobody', async () => {
    const before = await counts(world);
    await finishesAs({
      ...ana,
      firstName: 'Zelda',
      lastName: 'Unknown',
      birthDate: '1990-05-05',
      email: 'z@else.example',
    });
    expect(world.sandbox.safesport.completions.at(-1)?.status).toBe(202);
    await world.worker.tick();
    expect(await counts(world)).toEqual(before);
  });
});

const tokenOf = (link = ''): string => link.slice(link.indexOf('touchline=') + 'touchline='.length);

async function counts(world: World): Promise<unknown> {
  return (await fetch(`${world.worker.url}/v1/organizations/cal-south/summary`)).json();
}
