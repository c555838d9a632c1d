// Chooses in a picker or an open list, and gives back how to take that back. Loaded only where a page has such a control.
import type { Applied } from '../apply-fill.ts';
import { chooseListed } from './choose-listed.ts';
import { choosePicked, clearPicked } from './choose-picked.ts';

export async function applyPicker(element: Element, organization: string, current: () => Element): Promise<Applied> {
  if (element.matches('[role=listbox]')) return chooseListed(element, organization);
  const focused = element.ownerDocument.activeElement as HTMLElement | null;
  const outcome = await choosePicked(current, organization);
  focused?.focus?.({ preventScroll: true });
  return outcome === 'chosen' ? { undo: () => clearPicked(current()) } : outcome;
}
