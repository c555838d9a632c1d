// The grid's two panels, fetched when one is first opened: nobody needs them to see dots.
import { nothing, type TemplateResult } from 'lit';
import type { PeopleStore } from './people-store.ts';
import { type DialogContent, personDialog } from './person-dialog.ts';

export { legendView } from './legend-view.ts';
export { PersonHistory } from './person-history.ts';

/** The person as they are now; nothing once they are gone. */
export function dialogOf(
  store: PeopleStore | undefined,
  content: Omit<DialogContent, 'person' | 'requirements'> & { readonly memberId: string },
): TemplateResult | typeof nothing {
  const person = store?.person(store.rowOf(content.memberId) ?? -1);
  return store && person ? personDialog({ ...content, person, requirements: store.requirements }) : nothing;
}
