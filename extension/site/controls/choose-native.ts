// Chooses an option of a native select, as a person does with mouse or keyboard.
import { tellChange, tellFocus } from './person.ts';

export function chooseNative(select: HTMLSelectElement, option: HTMLOptionElement | undefined): void {
  tellFocus(select, 'focus', 'focusin');
  select.selectedIndex = option ? option.index : -1;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  tellChange(select);
  tellFocus(select, 'blur', 'focusout');
}
