// What may be a field at all. Found by what it is, never by id or class: the site's markup is not ours to rely on.
import type { Root } from './roots.ts';

const NOT_TYPED_IN = ['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'file', 'range', 'color'];

export const FIELDS = `input${NOT_TYPED_IN.map((type) => `:not([type=${type}])`).join('')},select,textarea,[role=combobox],[role=listbox],[role=textbox]:not([aria-readonly=true]),[aria-haspopup=listbox],[contenteditable=true]`;

/** A list that always stands open; one that can be closed is opened like any picker. */
export const OPEN_LIST = '[role=listbox]:not([aria-expanded])';

/** Innermost fields only: a combobox's wrapper is not a second one, nor is the list that a combobox opens. */
export function findFields(root: Root): Element[] {
  return [...root.querySelectorAll(FIELDS)].filter(
    (element) => !hasFieldInside(element) && !isOpenedBySome(element, root),
  );
}

/** One that can be seen: many kits keep an unseen native field inside the control that they draw. */
function hasFieldInside(element: Element): boolean {
  return [...element.querySelectorAll(FIELDS)].some(
    (inner) =>
      !inner.matches('[role=listbox]') && inner.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

function isOpenedBySome(element: Element, root: Root): boolean {
  const { id } = element;
  const name = CSS.escape(id);
  if (element.matches('[role=combobox] [role=listbox]')) return true;
  return id !== '' && root.querySelector(`[aria-controls~="${name}"],[aria-owns~="${name}"]`) !== null;
}
