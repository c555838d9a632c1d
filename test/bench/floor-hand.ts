// The floor under autofill: a few lines in the page itself that know the kit's markup and look at nothing else, doing the same
// clicks. What a kit needs for its own drawing is in there, and nobody who goes by its controls can be faster.

export interface FloorKit {
  control: string;
  /** Absent where the control is a native select. */
  option?: string;
  code: string;
}

/** Kits whose drawing takes most of the time, and the two plainest beside them. */
export const FLOOR_KITS: Record<string, FloorKit> = {
  'native.js': { control: '#org', code: 'p:last-child input' },
  'angularjs.js': { control: 'select', code: 'input' },
  'react-select.jsx': { control: '[class*=-control]', option: '[role=option]', code: '#code' },
  'angular-material.js': { control: 'mat-select', option: 'mat-option', code: 'mat-dialog-container input' },
};

/** Runs in the page: from now on fills every dialog that opens. */
export function startFloorHand({ control, option, code }: FloorKit): void {
  const done = new WeakSet<Element>();
  const newest = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
  const enter = (field: HTMLInputElement): void => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'AB12-CD34-EF56-GH78');
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  };
  const press = (element: Element): void => {
    for (const name of ['mousedown', 'mouseup', 'click']) {
      element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, button: 0 }));
    }
  };
  const ours = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      ({ textContent }) => textContent.trim() === 'U.S. Soccer',
    );
  let opened: Element | undefined;
  new MutationObserver(() => {
    const picker = newest(control);
    const field = newest(code) as HTMLInputElement | undefined;
    if (!picker || !field || done.has(picker)) return;
    if (!option) {
      const select = picker as HTMLSelectElement;
      select.selectedIndex = [...select.options].findIndex(({ text }) => text === 'U.S. Soccer');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const chosen = opened === picker ? ours(option) : undefined;
      if (!chosen) {
        // A kit that is still drawing its options takes no click yet.
        const isOpen = opened === picker && picker.getAttribute('aria-expanded') !== 'false';
        if (!isOpen) press(picker.firstElementChild ?? picker);
        opened = picker;
        return;
      }
      press(chosen);
    }
    done.add(picker);
    enter(field);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
