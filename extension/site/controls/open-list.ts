// Opens a picker and finds the list that belongs to it: named by aria, or simply what became visible.
import { FIELD_MIN_PX } from '../../limits.ts';
import { boxOf } from '../name-of.ts';
import { optionText } from '../read-field.ts';
import { listRoots, type Root } from '../roots.ts';
import { hitAt } from '../sight.ts';
import { focus, press, strike } from './person.ts';
import { waitFor } from './wait-for.ts';

const LISTS = '[role=listbox],[role=menu],[role=tree],[role=grid],ul,ol';
const ITEMS = '[role=option],[role^=menuitem],[role=treeitem],[role=row],li';

/** Asked anew each time: lists load late and are drawn anew. */
export type List = () => Element | undefined;

/**
 * Undefined when nothing opened within `patience` milliseconds of pressing, nor by the key that opens lists.
 * `act` is what makes the list come, where that is not pressing.
 */
export async function openList(control: Element, patience: number, act?: () => void): Promise<List | undefined> {
  const before = new Set(visibleLists());
  const box = boxOf(control);
  const changed = new Set<Element>();
  const note = (records: MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) if (node.nodeType === Node.ELEMENT_NODE) changed.add(node as Element);
    }
  };
  const changes = new MutationObserver(note);
  for (const root of listRoots()) {
    changes.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
    });
  }
  const look = (): Element | undefined => {
    note(changes.takeRecords());
    const isList = (element: Element): boolean =>
      !element.contains(control) && isSeen(element) && itemsOf(element, box).length > 1;
    return namedList(control) ?? visibleLists().find((list) => !before.has(list)) ?? [...changed].find(isList);
  };
  if (act) act();
  else if (!namedList(control)) press(targetOf(control));
  if (!(await waitFor(look, patience)) && !act && control.getAttribute('aria-expanded') !== 'true') {
    focus(control);
    // With Alt it opens a list and never chooses the next option.
    strike(control, 'ArrowDown', 40, true);
  }
  const opened = await waitFor(look, patience);
  return opened && (() => look() ?? (opened.isConnected ? opened : undefined));
}

/** What can be chosen in the list, with its text; in a list without roles, every line of text. */
export function itemsOf(list: Element | undefined, box?: Element): { item: Element; text: string }[] {
  for (const kind of ['[role=option]', ITEMS, '*']) {
    const items = (list ? insideOf(list, kind) : [])
      .filter(
        (item) =>
          item.checkVisibility() &&
          (!item.parentElement || isSeen(item.parentElement)) &&
          !(box?.contains(item) && kind !== '[role=option]') &&
          (kind !== '*' || !item.firstElementChild),
      )
      .map((item) => ({ item, text: optionText(item) }));
    if (items.length > 0) return items;
  }
  return [];
}

/** Also what a page's custom element shows in a slot of its list. */
function insideOf(list: Element, kind: string): Element[] {
  const shown = [...list.querySelectorAll('slot'), ...(list.localName === 'slot' ? [list as HTMLSlotElement] : [])]
    .flatMap((slot) => slot.assignedElements({ flatten: true }))
    .flatMap((element) => [...(element.matches(kind) ? [element] : []), ...element.querySelectorAll(kind)]);
  return [...list.querySelectorAll(kind), ...shown];
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
    // An empty list may stand there all the time; one that is told to be open waits for its options.
    const isOpen = (): boolean =>
      control.getAttribute('aria-expanded') === 'true' || itemsOf(list ?? undefined).length > 0;
    if (list && !control.contains(list) && isSeen(list) && isOpen()) return list;
  }
  return undefined;
}

function visibleLists(): Element[] {
  return listRoots()
    .flatMap((root) => [...root.querySelectorAll(LISTS)])
    .filter(isSeen);
}

/** Some kits keep a list of no height for screen readers beside the one that is seen. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > FIELD_MIN_PX;
