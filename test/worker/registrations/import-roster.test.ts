import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import type { RosterImported, RosterRow } from '../../../contract/registrations/roster.ts';
import { organization } from '../../../worker/organizations/organization.schema.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';

const aRow = (line: number, over: Partial<RosterRow> = {}, identity = {}): RosterRow => ({
  line,
  role: 'head-coach',
  division: 'U10',
  team: 'Comets',
  identity: { ...ANA, ...identity },
  phone: null,
  language: 'es',
  ...over,
});
const BO = { firstName: 'Bo', lastName: 'Lund', birthDate: '1971-01-31', gender: 'male', email: 'bo@example.org' };

/** An organization that asks for SafeSport alone, so that people may be entered by hand. */
async function office(): Promise<SignedInOwner & { bring(rows: RosterRow[]): Promise<string[]> }> {
  const owner = await anOwner('club');
  const asked = { requirements: ['abuse-prevention' as const] };
  await drizzle(env.DB).update(organization).set(asked).where(eq(organization.slug, owner.tree.club));
  const bring = async (rows: RosterRow[]) => {
    const answer = await owner.send('POST', '/roster', { rows });
    return ((await answer.json()) as RosterImported).results.map(({ line, outcome }) => `${line} ${outcome}`);
  };
  return { ...owner, bring };
}

describe('bringing in a roster', () => {
  it('adds each person once, waiting to be confirmed, however often the file is brought in', async () => {
    const { bring, get } = await office();
    expect(await bring([aRow(2), aRow(3, {}, BO), aRow(4)])).toEqual(['2 added', '3 added', '4 there']);
    expect(await bring([aRow(2), aRow(3, {}, BO)])).toEqual(['2 there', '3 there']);
    const { items } = (await (await get('/registrations')).json()) as Waiting;
    expect(items.map(({ name, team }) => `${name} ${team}`)).toEqual(['Bo Lund Comets', 'Ana Ortiz Comets']);
  });

  it('adds each once when the same file is sent twice at the same time', async () => {
    const { bring, get } = await office();
    const rows = [aRow(2), aRow(3, {}, BO)];
    await Promise.all([bring(rows), bring(rows)]);
    expect(((await (await get('/registrations')).json()) as Waiting).items).toHaveLength(2);
  });

  it('registers a known person anew, and does not add one who is probably known', async () => {
    const { tree, bring } = await office();
    await aMember(tree, { organization: tree.otherClub });
    const rows = [aRow(2), aRow(3, {}, { firstName: 'Anna', email: 'anna@example.org' })];
    expect(await bring(rows)).toEqual(['2 registered', '3 probably-known']);
  });

  it('refuses children and impossible days, and holds up nobody else', async () => {
    const { bring } = await office();
    const rows = [aRow(2, {}, { birthDate: '2020-01-01' }), aRow(3, {}, { birthDate: '2090-01-01' }), aRow(4)];
    expect(await bring(rows)).toEqual(['2 child', '3 not-a-birth-date', '4 added']);
  });

  it('mails the registration link once where the role needs the person’s own authorization', async () => {
    const { send, get } = await anOwner('club');
    for (const _ of [1, 2]) await send('POST', '/roster', { rows: [aRow(2)] });
    const mails = (await mailsPosted()).filter(({ content }) => content.template === 'register-online');
    expect(mails).toMatchObject([{ to: ANA.email, language: 'es' }]);
    expect(((await (await get('/registrations')).json()) as Waiting).items).toEqual([]);
  });

  it('is not for a coordinator, nor in another branch, nor for more rows than are allowed', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.send('POST', '/roster', { rows: [aRow(2)] })).status).toBe(403);
    expect((await coordinator.send('POST', '/roster', { rows: [aRow(2)] }, coordinator.tree.otherClub)).status).toBe(
      404,
    );
    const { send } = await anOwner('club');
    const many = Array.from({ length: 201 }, (_, at) => aRow(at + 2));
    expect((await send('POST', '/roster', { rows: many })).status).toBe(422);
  });
});
