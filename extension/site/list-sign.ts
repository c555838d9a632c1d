// Whether pressing something opens a list, by what it says of itself; and what is never pressed, whatever it says.
// Without a sign there is no press.
import { chooseOption } from './choose-option.ts';
import {
  attributeOf,
  childrenOf,
  closest,
  contains,
  isAround,
  isElement,
  isVisible,
  matches,
  nextOf,
  parentOf,
  queryAll,
} from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { textOf } from './name-of.ts';

export const LIST_SIGNS =
  '[role=combobox],[role=listbox][aria-expanded],[aria-haspopup=listbox],[aria-haspopup=menu],[aria-haspopup=true],[aria-haspopup=tree],[aria-haspopup=grid],[aria-expanded][aria-controls],[aria-expanded][aria-owns]';
/** How kits call the little triangle at the end of a drop-down. */
const CARET = /(^|[-_\s])(caret|arrow|chevron|indicator|dropdown-icon|select-icon|suffix)([-_\s]|$)/i;
/** An arrow that leads somewhere, or a sign that takes something away. */
const NO_CARET = /left|right|back|next|prev|forward|delete|remove|trash|close|clear/i;
const LINKS = 'a[href],area[href],[role=link]';
const BUTTONS = 'button,input,summary,[role=button],[role=switch],[role=checkbox],[role=menuitem]';
const LINES_MAX = 5000;

/** `organization` is looked for in a list that stands hidden right beside what would open it. */
export function opensList(element: Element, organization: string): boolean {
  return matches(element, LIST_SIGNS) || hasCaret(element) || hasListBeside(element, organization);
}

/** A drawing without a word or a name of its own, called as kits call their carets. */
function hasCaret(element: Element): boolean {
  return [...queryAll(element, '*')].some(
    (inner) =>
      CARET.test(attributeOf(inner, 'class') ?? '') &&
      !NO_CARET.test(attributeOf(inner, 'class') ?? '') &&
      !matches(inner, `${BUTTONS},[aria-label],[title]`) &&
      !textOf(inner) &&
      isVisible(inner),
  );
}

/** The next element is hidden, and one of its lines is the organization. */
function hasListBeside(element: Element, organization: string): boolean {
  let next = nextOf(element);
  while (next && !isElement(next)) next = nextOf(next);
  if (!next || !isElement(next) || isVisible(next)) return false;
  const lines = [...queryAll(next, '*')].filter((line) => ![...childrenOf(line)].some(isElement)).slice(0, LINES_MAX);
  return (
    lines.length > 1 &&
    typeof chooseOption(
      organization,
      lines.map((line) => textOf(line)),
    ) !== 'string'
  );
}

/** Never a link, never what submits or resets a form, never what is switched off. */
export function mayPress(element: Element): boolean {
  if (
    closest(element, LINKS) ||
    queryAll(element, LINKS).length > 0 ||
    matches(element, ':disabled,[aria-disabled=true]')
  )
    return false;
  const button = closest(element, 'button,input,[type=submit],[type=reset],[type=image]');
  if (!button || !contains(button, element)) return true;
  const { type, form } = button as HTMLButtonElement;
  const isOfForm = Boolean(form) || attributeOf(button, 'type') !== null;
  return !(isOfForm && /^(submit|reset|image)$/i.test(attributeOf(button, 'type') ?? type));
}

/** A button inside a control that is something else: the one that clears it, a link, another control. */
export function hasOtherPurpose(element: Element, control: Element): boolean {
  for (let around: Element | null = element; around && around !== control; around = parentOf(around)) {
    if (contains(around, control)) return false;
    // What is typed into is the control's own; what is pressed does something by itself.
    const isOfControl = matches(around, LIST_SIGNS) || (matches(around, 'input') && matches(around, FIELDS));
    if (matches(around, `${LINKS},${BUTTONS}`) && !isOfControl) return true;
    // Pressing a label presses what it is the label of.
    const labelled = matches(around, 'label') ? (around as HTMLLabelElement).control : null;
    if (labelled && !isAround(control, labelled)) return true;
  }
  return false;
}
