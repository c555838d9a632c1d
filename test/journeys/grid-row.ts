// One person's line in the grid, with the dot of Abuse Prevention in a given state.
import type { State } from '../../contract/standings/status.ts';
import type { Target, Visitor } from './visitor.ts';

export const dotOf = (name: string, state: State): Target => ({
  css: '[role=row]',
  text: name,
  inner: `[aria-colindex="2"] status-dot[state="${state}"]`,
});

/** Narrows the grid to one person, so that their line is drawn however long the list is. */
export async function searchFor(visitor: Visitor, lastName: string): Promise<void> {
  await visitor.types({ css: 'input[type=search]' }, lastName);
}
