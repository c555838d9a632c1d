import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { OrganizationRow, OrganizationsImported } from '../../../contract/tree/tree.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const row = (line: number, name: string, rest: Partial<OrganizationRow> = {}): OrganizationRow => ({
  ...{ line, name, kind: 'club', under: null, slug: null },
  ...rest,
});
const LIST = [
  row(1, 'Coast League', { kind: 'league' }),
  row(2, 'Coast United', { under: 'Coast League' }),
  row(3, 'Coast United', { under: 'Coast League' }),
  row(4, 'Reserved', { slug: 'admin' }),
];
const many = async () =>
  (await env.DB.prepare('select count(*) as many from organization').first<{ many: number }>())?.many ?? 0;
const answered = async (answer: Response) => (await answer.json()) as OrganizationsImported;

describe('a list of organizations', () => {
  it('is looked at first: nothing is added, and every line is said', async () => {
    const { send } = await anOwner();
    const before = await many();
    const { rows, added } = await answered(await send('POST', '/organization-imports', { rows: LIST, preview: true }));
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, 'add'],
      [2, 'add'],
      [3, 'problem'],
      [4, 'problem'],
    ]);
    expect(rows.slice(2)).toMatchObject([
      { problem: 'twice', firstLine: 2 },
      { problem: 'slug-reserved', firstLine: null },
    ]);
    expect([added, await many()]).toEqual([0, before]);
  });

  it('is added with its leagues and clubs, and sent again adds nothing', async () => {
    const { send } = await anOwner();
    const before = await many();
    const body = { rows: LIST, preview: false };
    expect((await answered(await send('POST', '/organization-imports', body))).added).toBe(2);
    expect(await many()).toBe(before + 2);
    const again = await answered(await send('POST', '/organization-imports', body));
    expect(again.added).toBe(0);
    expect(again.rows.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['there', 'there']);
    const { results } = await env.DB.prepare(
      `select club.path = league.path || club.id || '/' as below from organization club
       join organization league on league.id = club.parent_id where club.slug = 'coast-united'`,
    ).all();
    expect(results).toEqual([{ below: 1 }]);
  });

  it('of two owners at the same moment is there once', async () => {
    const { send } = await anOwner();
    const before = await many();
    const body = { rows: LIST.slice(0, 2), preview: false };
    await Promise.all([1, 2, 3].map(() => send('POST', '/organization-imports', body)));
    expect(await many()).toBe(before + 2);
  });

  it('may be as long as a state has clubs', async () => {
    const { send } = await anOwner();
    const rows = Array.from({ length: 300 }, (_, at) => row(at + 1, `Club number ${at + 1}`));
    expect((await answered(await send('POST', '/organization-imports', { rows, preview: false }))).added).toBe(300);
  });

  it('is refused when it is empty or far too long', async () => {
    const { send } = await anOwner();
    const rows = Array.from({ length: 501 }, (_, at) => row(at + 1, 'x'));
    expect((await send('POST', '/organization-imports', { rows: [], preview: true })).status).toBe(422);
    expect((await send('POST', '/organization-imports', { rows, preview: true })).status).toBe(422);
  });

  it('is for owners there or above', async () => {
    const registrar = await someoneWith('registrar', 'league');
    const body = { rows: LIST, preview: false };
    expect((await registrar.send('POST', '/organization-imports', body)).status).toBe(403);
    expect((await registrar.send('POST', '/organization-imports', body, registrar.tree.association)).status).toBe(404);
  });
});
