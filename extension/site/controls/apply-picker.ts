// Chooses in a picker or an open list, and gives back how to take that back. Loaded only where a page has such a control.
import type { Applied } from '../apply-fill.ts';
import { OPEN_LIST } from '../find-fields.ts';
import { chooseListed } from './choose-listed.ts';
import { choosePicked, clearPicked } from './choose-picked.ts';
import { leave } from './person.ts';

export async function applyPicker(element: Element, organization: string, current: () => Element): Promise<Applied> {
  if (element.matches(OPEN_LIST)) return chooseListed(element, organization);
  const { activeElement: focused, body } = element.ownerDocument;
  const outcome = await choosePicked(current, organization);
  // Lists that open on focus stay open until it is gone.
  if (!focused || focused === body) leave(current());
  else (focused as HTMLElement).focus({ preventScroll: true });
  return outcome === 'chosen' ? { undo: () => clearPicked(current()) } : outcome;
}
