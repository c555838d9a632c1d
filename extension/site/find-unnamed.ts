// Finds the drop-down of organizations where a page gives it no role at all: what can be pressed, right after a text that
// reads Organization. Never a button that would send the form.
import { chooseOption } from './choose-option.ts';
import { FIELDS } from './find-fields.ts';
import { isPlaceholder, partNamed } from './words.ts';

const PRESSED =
  'button:not([type=submit]),a,[tabindex],[role=button],[aria-expanded],[aria-haspopup],[class*=select],[class*=drop]';

const BUTTONS = 'button:not([type=submit]),[role=button],[aria-expanded],[aria-haspopup]';

export function findUnnamed(container: Element, organization: string): Element | undefined {
  let isNamed = false;
  for (const element of container.querySelectorAll('*')) {
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
    if (partNamed(own) === 'organization') isNamed = true;
    else if (isNamed && element.matches(FIELDS) && element.checkVisibility()) return undefined;
    else if (isNamed && isPressed(element, organization)) return element.querySelector(BUTTONS) ?? element;
  }
  return undefined;
}

/** Empty, or holding what we would put there: with anything else in it there is nothing for us to do. */
function isPressed(element: Element, organization: string): boolean {
  const shown = element.textContent ?? '';
  return (
    element.checkVisibility() &&
    (isPlaceholder(shown) || typeof chooseOption(organization, [shown]) !== 'string') &&
    (element.matches(PRESSED) || (getComputedStyle(element).cursor === 'pointer' && element.localName !== 'label')) &&
    element.getBoundingClientRect().width > 0
  );
}
