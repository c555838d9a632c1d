// Does to a control what a person's hand does: press, focus, type. Events only; never submits and never presses Enter by itself.
import { activeElementOf, closest, documentOf, rectOf } from '../dom.ts';

/** Where a person's pointer would land inside `element`, and what lies there. */
export function press(element: Element): void {
  const { left, top, width, height } = rectOf(element);
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0,
    detail: 1,
    pointerType: 'mouse',
    pointerId: 1,
    isPrimary: true,
  };
  const pointer = (name: string, buttons: number): boolean =>
    element.dispatchEvent(new PointerEvent(name, { ...common, buttons }));
  const mouse = (name: string, buttons: number): boolean =>
    element.dispatchEvent(new MouseEvent(name, { ...common, buttons }));
  for (const name of ['over', 'enter', 'move']) {
    pointer(`pointer${name}`, 0);
    mouse(`mouse${name}`, 0);
  }
  const wasTaken = !pointer('pointerdown', 1);
  if (mouse('mousedown', 1) && !wasTaken) focus(closest(element, 'input,button,select,[tabindex]') ?? element);
  pointer('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
}

/** Focus, and its events also where the browser holds them back because the window is not in front. */
export function focus(element: Element): void {
  let told = false;
  element.addEventListener('focus', () => (told = true), { once: true });
  (element as HTMLElement).focus({ preventScroll: true });
  if (!told) tellFocus(element, 'focus', 'focusin');
}

export function tellFocus(element: Element, name: string, bubblingName: string): void {
  element.dispatchEvent(new FocusEvent(name, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubblingName, { bubbles: true, composed: true }));
}

/** Takes the focus away from where it is, in `element` or in what it opened. */
export function leave(element: Element): void {
  (activeElementOf(documentOf(element)) as HTMLElement | null)?.blur();
  tellFocus(element, 'blur', 'focusout');
}

/** Types or pastes `text` over what stands there; the page's framework hears of it as of any typing. */
export function typeInto(element: Element, text: string): void {
  (element as HTMLInputElement).value = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertFromPaste' }),
  );
}

export function strike(element: Element, key: string, keyCode: number, altKey = false): void {
  for (const name of ['keydown', 'keyup']) {
    element.dispatchEvent(
      new KeyboardEvent(name, { key, code: key, keyCode, altKey, bubbles: true, cancelable: true, composed: true }),
    );
  }
}

export function tellChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
