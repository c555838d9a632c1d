// Puts a text into an input as a paste would, and takes it out again.
import { tellChange, tellFocus, typeInto } from './person.ts';

/** Leaves the focus where the coach has it; the page is told all the same. */
export function fillText(element: Element, text: string): void {
  tellFocus(element, 'focus', 'focusin');
  typeInto(element, text);
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
  tellChange(element);
  tellFocus(element, 'blur', 'focusout');
}
