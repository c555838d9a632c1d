// What may be a field at all. Found by what it is, never by id or class: the site's markup is not ours to rely on.
import type { Root } from './roots.ts';

const NOT_TYPED_IN = ['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'file', 'range', 'color'];

export const FIELDS = `input${NOT_TYPED_IN.map((type) => `:not([type=${type}])`).join('')},select,textarea,[role=combobox],[role=listbox],[role=textbox],[aria-haspopup=listbox],[contenteditable=true]`;

/** Innermost fields only: a combobox's wrapper is not a second one, nor is the list that a combobox opens. */
export function findFields(root: Root): Element[] {
  return [...root.querySelectorAll(FIELDS)].filter(
    (element) =>
      (element.localName === 'select' || !element.querySelector(FIELDS)) &&
      !(
        element.id &&
        root.querySelector(`[aria-controls~="${CSS.escape(element.id)}"],[aria-owns~="${CSS.escape(element.id)}"]`)
      ),
  );
}
