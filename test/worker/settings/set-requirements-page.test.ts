import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { ShownRequirements } from '../../../contract/settings/requirements-page.ts';
import { settingChange } from '../../../worker/organizations/organization.schema.ts';
import { aRequirementsPage } from '../builders/a-requirements-page.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('writing the requirements page', () => {
  it('replaces the one before, and writes down who did it', async () => {
    const { tree, send } = await anOwner('league');
    await send('PUT', '/requirements-page', { page: aRequirementsPage() });
    const again = aRequirementsPage({ title: { en: 'Second' } });
    const seen = (await (await send('PUT', '/requirements-page', { page: again })).json()) as ShownRequirements;
    expect(seen).toMatchObject({ page: again, from: { slug: tree.league } });
    const changes = await drizzle(env.DB).select().from(settingChange).all();
    const ours = changes.filter(({ organizationId }) => organizationId === tree.idOf(tree.league));
    expect(ours).toHaveLength(2);
    expect(ours[0]).toMatchObject({
      setting: 'requirementsPage',
      act: 'set',
      changedBy: `owner@${tree.league}.example`,
    });
  });

  it('gives it back to whoever is above', async () => {
    const { tree, send } = await anOwner();
    await send('PUT', '/requirements-page', { page: aRequirementsPage() });
    await send('PUT', '/requirements-page', { page: aRequirementsPage() }, tree.league);
    const back = (await (
      await send('PUT', '/requirements-page', { page: null }, tree.league)
    ).json()) as ShownRequirements;
    expect(back.from?.slug).toBe(tree.association);
  });

  it('refuses what cannot be, naming the field', async () => {
    const { send } = await anOwner();
    const [item] = aRequirementsPage().items;
    const wrong: [string, unknown][] = [
      ['page.items', { ...aRequirementsPage(), items: [] }],
      ['page.items', { ...aRequirementsPage(), items: [item, item] }],
      ['page.items.includedIn', { ...aRequirementsPage(), items: [{ ...item, includedIn: 'nothing' }] }],
      ['page.checkedOn', { ...aRequirementsPage(), checkedOn: 'yesterday' }],
      ['page.items.0.deadline.on', { ...aRequirementsPage(), items: [{ ...item, deadline: { on: '13-01' } }] }],
      ['page.items.0', { ...aRequirementsPage(), items: [{ ...item, html: '<b>' }] }],
      [
        'page.items.0.how.0.link.to',
        {
          ...aRequirementsPage(),
          items: [
            { ...item, how: [{ words: { en: 'Go' }, link: { to: 'javascript:alert(1)', words: { en: 'Go' } } }] },
          ],
        },
      ],
    ];
    for (const [path, page] of wrong) {
      const answer = await send('PUT', '/requirements-page', { page });
      expect([path, answer.status]).toEqual([path, 422]);
      expect(((await answer.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(path);
    }
  });

  it('is for owners of that branch only', async () => {
    const body = { page: aRequirementsPage() };
    expect((await (await someoneWith('registrar')).send('PUT', '/requirements-page', body)).status).toBe(403);
    const club = await someoneWith('owner', 'club');
    expect((await club.send('PUT', '/requirements-page', body, club.tree.otherClub)).status).toBe(404);
  });
});
