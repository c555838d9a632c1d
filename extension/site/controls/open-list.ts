// Opens a picker and finds the list that belongs to it: named by aria, or simply what became visible. A list that is still opening
// counts as soon as its options are there: nobody waits for an animation.
import { FIELD_MIN_PX, OPTIONS_MAX } from '../../limits.ts';
import { boxOf } from '../box-of.ts';
import {
  attributeOf,
  byId,
  childrenOf,
  closest,
  contains,
  documentOf,
  heightOf,
  hitAt,
  isConnected,
  isElement,
  isVisible,
  matches,
  nameOfTag,
  parentOf,
  queryAll,
  rectOf,
  rootOf,
} from '../dom.ts';
import { FIELDS } from '../find-fields.ts';
import { hasOtherPurpose, mayPress } from '../list-sign.ts';
import { idsIn, textOf } from '../name-of.ts';
import { optionText } from '../read-field.ts';
import { listRoots } from '../roots.ts';
import { isOpener } from '../words.ts';
import { focus, press, strike } from './person.ts';
import { waitFor } from './wait-for.ts';

const LISTS = '[role=listbox],[role=menu],[role=tree],[role=grid],ul,ol';
/** What does something, as the lines of a menu of actions do, is no choice. */
const ITEMS = '[role=option],[role=menuitemradio],[role=treeitem],[role=row],li:not([role=menuitem])';
const ACTIONS = '[role=menuitem],[role=menuitemcheckbox],button[type=submit]';
/** The button at a combobox's end, without a field of its own around it. */
const OPENERS = 'button,[role=button]';
const OPENER_LEVELS_UP = 3;

/** Asked anew each time: lists load late and are drawn anew. */
export type List = () => Element | undefined;

/**
 * Undefined when nothing opened within `patience` milliseconds of pressing, nor by the key that opens lists, nor by the control's own
 * button. `act` is what makes the list come, where that is not pressing. The list is looked for until `signal` ends it.
 */
export async function openList(
  control: Element,
  patience: number,
  signal: AbortSignal,
  act?: () => void,
): Promise<List | undefined> {
  const before = new Set(visibleLists());
  const box = boxOf(control);
  const changed = new Set<Element>();
  const note = (records: MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) if (isElement(node)) changed.add(node);
    }
  };
  const changes = new MutationObserver(note);
  signal.addEventListener('abort', () => changes.disconnect());
  for (const root of listRoots()) {
    changes.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open', 'data-state'],
    });
  }
  const look = (): Element | undefined => {
    note(changes.takeRecords());
    const isList = (element: Element): boolean =>
      !contains(element, control) && isSeen(element) && itemsOf(element, box).length > 1;
    return namedList(control) ?? visibleLists().find((list) => !before.has(list)) ?? [...changed].find(isList);
  };
  const isClosed = (): boolean => !look() && attributeOf(control, 'aria-expanded') !== 'true';
  if (act) act();
  else if (!namedList(control)) press(targetOf(control));
  if (!(await waitFor(look, patience)) && !act && isClosed()) {
    focus(control);
    // With Alt it opens a list and never chooses the next option.
    strike(control, 'ArrowDown', 40, true);
    const opener = (await waitFor(look, patience)) ? undefined : openerOf(control);
    if (opener && isClosed()) press(opener);
  }
  const opened = await waitFor(look, patience);
  return opened && (() => look() ?? (isConnected(opened) ? opened : undefined));
}

/** A button beside the control that says it opens this control's list. */
function openerOf(control: Element): Element | undefined {
  let around = parentOf(control);
  for (let level = 0; around && level < OPENER_LEVELS_UP; level++, around = parentOf(around)) {
    if ([...queryAll(around, FIELDS)].some((field) => field !== control && !matches(field, OPENERS))) return undefined;
    const found = [...queryAll(around, OPENERS)].filter((button) => opensFor(control, button));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function opensFor(control: Element, button: Element): boolean {
  const list = attributeOf(control, 'aria-controls') ?? attributeOf(control, 'aria-owns');
  const isOfList = list !== null && attributeOf(button, 'aria-controls') === list;
  const isSign = isOfList || matches(button, '[aria-haspopup=listbox],[aria-haspopup=true],[aria-expanded]');
  return isSign && mayPress(button) && namesIn(button).every(isOpener);
}

/** All that a button is called, by itself, by what is drawn in it, and by others. */
function namesIn(button: Element): string[] {
  const root = rootOf(button);
  const labelled = idsIn(button, 'aria-labelledby').map((id) => byId(root, id));
  const own = [button, ...queryAll(button, '[aria-label],[title],[alt]')].flatMap((part) =>
    ['aria-label', 'title', 'alt'].map((name) => attributeOf(part, name) ?? ''),
  );
  const texts = [button, ...labelled].flatMap((part) => (part ? textOf(part) : ''));
  return [...own, ...texts].filter((name) => name !== '');
}

/** What can be chosen in the list, with its text; in a list without roles, every line of text. */
export function itemsOf(list: Element | undefined, box?: Element): { item: Element; text: string }[] {
  for (const kind of ['[role=option]', ITEMS, '*']) {
    const items = (list ? insideOf(list, kind) : [])
      .slice(0, OPTIONS_MAX)
      .filter((item) => {
        const around = parentOf(item);
        return (
          isVisible(item) &&
          (!around || isSeen(around)) &&
          !(kind !== '[role=option]' && box && contains(box, item)) &&
          !closest(item, ACTIONS) &&
          (kind !== '*' || ![...childrenOf(item)].some(isElement))
        );
      })
      .map((item) => ({ item, text: optionText(item) }));
    if (items.length > 0) return items;
  }
  return [];
}

/** Also what a page's custom element shows in a slot of its list. */
function insideOf(list: Element, kind: string): Element[] {
  const slots = [...queryAll(list, 'slot'), ...(nameOfTag(list) === 'slot' ? [list] : [])] as HTMLSlotElement[];
  const shown = slots
    .flatMap((slot) => slot.assignedElements({ flatten: true }))
    .flatMap((element) => [...(matches(element, kind) ? [element] : []), ...queryAll(element, kind)]);
  return [...queryAll(list, kind), ...shown];
}

/** Where a person's pointer would land on the control; never on something else that lies in it. */
export function targetOf(control: Element): Element {
  const box = boxOf(control);
  const { left, top, width, height } = rectOf(box);
  const hit = hitAt(documentOf(control), left + width / 2, top + height / 2);
  return hit && contains(box, hit) && !hasOtherPurpose(hit, control) && mayPress(hit) ? hit : control;
}

function namedList(control: Element): Element | undefined {
  const root = rootOf(control);
  const owner = closest(control, '[aria-owns],[aria-controls]');
  const ids = owner ? `${attributeOf(owner, 'aria-controls') ?? ''} ${attributeOf(owner, 'aria-owns') ?? ''}` : '';
  for (const id of ids.split(/\s+/, 8).filter(Boolean)) {
    const list = byId(root, id) ?? byId(documentOf(control), id);
    // An empty list may stand there all the time; one that is told to be open waits for its options.
    const isOpen = (): boolean =>
      attributeOf(control, 'aria-expanded') === 'true' || itemsOf(list ?? undefined).length > 0;
    if (list && !contains(control, list) && isSeen(list) && isOpen()) return list;
  }
  return undefined;
}

function visibleLists(): Element[] {
  return listRoots()
    .flatMap((root) => [...queryAll(root, LISTS)])
    .filter(isSeen);
}

/** Some kits keep a list of no height for screen readers beside the one that is seen. What is still growing has its height already. */
const isSeen = (element: Element): boolean =>
  isVisible(element, { visibilityProperty: true }) &&
  Math.max(heightOf(element), rectOf(element).height) > FIELD_MIN_PX;
