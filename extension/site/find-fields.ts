// What may be a field at all. Found by what it is, never by id or class: the site's markup is not ours to rely on.
import { FIELDS_MAX } from '../limits.ts';
import { closest, isVisible, matches, nameOfTag, queryAll } from './dom.ts';
import type { Root } from './roots.ts';

const NOT_TYPED_IN = ['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'file', 'range', 'color'];

export const FIELDS = `input${NOT_TYPED_IN.map((type) => `:not([type=${type}])`).join('')},select,textarea,[role=combobox],[role=listbox],[role=textbox]:not([aria-readonly=true]),[aria-haspopup=listbox],[contenteditable=true]`;

export const DIALOGS = 'dialog,[role=dialog],[role=alertdialog]';

/** A list that always stands open; one that can be closed is opened like any picker. */
export const OPEN_LIST = '[role=listbox]:not([aria-expanded])';

/** Of a page with more fields than any form has, those in its dialogs come first. */
export function findFields(root: Root): Element[] {
  const all = [...queryAll(root, FIELDS)].filter((element) => nameOfTag(element) !== 'form');
  if (all.length <= FIELDS_MAX) return all;
  const inDialogs = all.filter((element) => closest(element, DIALOGS));
  return [...new Set([...inDialogs, ...all])].slice(0, FIELDS_MAX);
}

/** Innermost fields only: a combobox's wrapper is not a second one, nor is the list that a combobox opens. */
export const isInnermost = (element: Element, root: Root): boolean =>
  !hasFieldInside(element) && !isOpenedBySome(element, root);

/** One that can be seen: many kits keep an unseen native field inside the control that they draw. */
function hasFieldInside(element: Element): boolean {
  return [...queryAll(element, FIELDS)].some(
    (inner) =>
      !matches(inner, '[role=listbox]') && isVisible(inner, { visibilityProperty: true, opacityProperty: true }),
  );
}

function isOpenedBySome(element: Element, root: Root): boolean {
  const { id } = element;
  const name = CSS.escape(id);
  if (matches(element, '[role=combobox] [role=listbox]')) return true;
  return id !== '' && queryAll(root, `[aria-controls~="${name}"],[aria-owns~="${name}"]`).length > 0;
}
