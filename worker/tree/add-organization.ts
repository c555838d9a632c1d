// POST .../organizations: a league or club right below. Asked for twice, there is one: the same name in the same place is the same club.
import { AddOrganization, type RowProblem } from '../../contract/tree/tree.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { findOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { addToTree } from './add-to-tree.ts';
import { showTreeItem } from './show-tree.ts';

export const addOrganization = operation(administrator(), inOrganization('manage'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { name, kind, slug } = await readBody(c, AddOrganization);
  const row = { line: 1, name, kind, under: null, slug: slug ?? null };
  const { rows } = await addToTree(ports, place, [row], c.var.administrator.email);
  const [outcome] = rows;
  if (outcome?.outcome !== 'add') {
    throw refusal(outcome?.outcome === 'problem' ? outcome.problem : 'there');
  }
  const added = await findOrganization(ports.db, outcome.slug);
  if (!added) throw new Refused('conflict');
  return c.json(await showTreeItem(ports.db, added.row, c.var.administrator.offices), 201);
});

const refusal = (problem: RowProblem | 'there') =>
  new Refused({
    code: 'conflict',
    detail: SAID[problem] ?? 'It cannot be added like this.',
    errors: [{ path: pathOf(problem), message: problem }],
  });

const pathOf = (problem: string): string =>
  problem.startsWith('slug') ? 'slug' : problem === 'no-league-here' ? 'kind' : 'name';

const SAID: Partial<Record<RowProblem | 'there', string>> = {
  there: 'One of that name is there already.',
  'no-league-here': 'Leagues stand below the association, clubs below the association or a league.',
  'slug-taken': 'That address is taken.',
  'slug-reserved': 'That address is reserved.',
  'too-many': 'There are as many organizations as one association may have.',
};
