// The grid's two panels, fetched when one is first opened: nobody needs them to see dots.
import { nothing, type TemplateResult } from 'lit';
import { gridDialogsStyles } from './grid-dialogs.styles.ts';
import type { PeopleStore } from './people-store.ts';
import { type DialogContent, personDialog } from './person-dialog.ts';

export { legendView } from './legend-view.ts';
export { PersonHistory } from './person-history.ts';

/** Their looks come with them. @returns true */
export function dress(root: HTMLElement | DocumentFragment): boolean {
  const { styleSheet } = gridDialogsStyles;
  const shadow = root as ShadowRoot;
  if (styleSheet) shadow.adoptedStyleSheets = [...new Set([...shadow.adoptedStyleSheets, styleSheet])];
  return true;
}

/** The person as they are now; nothing once they are gone. */
export function dialogOf(
  store: PeopleStore | undefined,
  content: Omit<DialogContent, 'person' | 'requirements'> & { readonly memberId: string },
): TemplateResult | typeof nothing {
  const person = store?.person(store.rowOf(content.memberId) ?? -1);
  return store && person ? personDialog({ ...content, person, requirements: store.requirements }) : nothing;
}
