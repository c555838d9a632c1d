// Opens a picker and finds the list that belongs to it: named by aria, or simply what became visible.
import { OPENING_MS } from '../../limits.ts';
import { boxOf } from '../name-of.ts';
import { optionText } from '../read-field.ts';
import { listRoots, type Root } from '../roots.ts';
import { hitAt } from '../sight.ts';
import { focus, press, strike } from './person.ts';
import { waitFor } from './wait-for.ts';

const LISTS = '[role=listbox],[role=menu],[role=tree],[role=grid],ul,ol,table';
const ITEMS = '[role=option],[role^=menuitem],[role=treeitem],[role=row],li,tr';

/** Undefined when nothing opened. What is given back is asked anew each time: lists load late and are drawn anew. */
export async function openList(control: Element): Promise<(() => Element | undefined) | undefined> {
  const before = new Set(visibleLists());
  const look = (): Element | undefined => namedList(control) ?? visibleLists().find((list) => !before.has(list));
  if (!namedList(control)) {
    press(targetOf(control));
    if (!(await waitFor(look, OPENING_MS))) {
      focus(control);
      strike(control, 'ArrowDown', 40);
    }
  }
  return (await waitFor(look, OPENING_MS)) && look;
}

/** What can be chosen in the list, with its text. */
export function itemsOf(list: Element | undefined): { item: Element; text: string }[] {
  const options = [...(list?.querySelectorAll('[role=option]') ?? [])];
  const items = options.length > 0 ? options : [...(list?.querySelectorAll(ITEMS) ?? [])];
  return items.filter((item) => item.checkVisibility()).map((item) => ({ item, text: optionText(item) }));
}

/** Where a person's pointer would land on the control. */
export function targetOf(control: Element): Element {
  const box = boxOf(control);
  const { left, top, width, height } = box.getBoundingClientRect();
  const hit = hitAt(control.ownerDocument, left + width / 2, top + height / 2);
  return hit && box.contains(hit) ? hit : control;
}

function namedList(control: Element): Element | undefined {
  const root = control.getRootNode() as Root;
  const owner = control.closest('[aria-owns],[aria-controls]');
  for (const id of `${owner?.getAttribute('aria-controls')} ${owner?.getAttribute('aria-owns')}`.split(/\s+/)) {
    const list = root.getElementById(id) ?? control.ownerDocument.getElementById(id);
    if (list?.checkVisibility({ visibilityProperty: true }) && list.getClientRects().length > 0) return list;
  }
  return undefined;
}

function visibleLists(): Element[] {
  return listRoots()
    .flatMap((root) => [...root.querySelectorAll(LISTS)])
    .filter((list) => list.checkVisibility({ visibilityProperty: true }));
}
