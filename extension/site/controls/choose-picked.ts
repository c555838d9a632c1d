// Chooses an option of a picker: open, find, press, and see whether the control says so; by keyboard where pressing does nothing.
// On anything unsure it puts back what stood there and closes the list.
import { NOT_THERE_MS, OPENING_MS, SHOWING_MS, SHUTTING_MS, TYPED_OPENING_MS } from '../../limits.ts';
import { isSameText } from '../choose-option.ts';
import { attributeOf } from '../dom.ts';
import { isEmpty, shownIn } from '../read-field.ts';
import type { Refusal } from '../reading.ts';
import { type FoundOption, findOption } from './find-option.ts';
import { itemsOf, type List, openList, targetOf } from './open-list.ts';
import { focus, press, strike, tellFocus, typeInto } from './person.ts';
import { waitFor } from './wait-for.ts';

/** `chosen` is the text of the option that stands in the control now. */
export type Picked = { chosen: string } | Refusal;

/** `current` gives the control as it stands in the page now: a page may draw it anew while we choose. */
export async function choosePicked(current: () => Element, wanted: string): Promise<Picked> {
  const control = current();
  const typed = (control as HTMLInputElement).value;
  const shown = shownIn(control);
  const looking = new AbortController();
  try {
    const picked = await pick(current, wanted, looking.signal);
    if (typeof picked === 'string') putBack(current(), typed, shown);
    else await shut(current);
    return picked;
  } finally {
    looking.abort();
  }
}

async function pick(current: () => Element, wanted: string, signal: AbortSignal): Promise<Picked> {
  const control = current();
  const isTypedIn = control.localName === 'input' && !(control as HTMLInputElement).readOnly;
  let list = await openList(control, isTypedIn ? TYPED_OPENING_MS : OPENING_MS, signal);
  let found: FoundOption | Refusal = list
    ? await findOption(list, wanted, isTypedIn ? 0 : NOT_THERE_MS)
    : 'unknown-control';
  const longestWord = wanted.split(/\s+/).sort((a, b) => b.length - a.length)[0]!;
  for (const search of isTypedIn ? [wanted, longestWord] : []) {
    if (typeof found !== 'string' || found === 'option-tie') break;
    list = await openList(current(), NOT_THERE_MS, signal, () => typeInto(current(), search));
    found = list ? await findOption(list, wanted) : 'option-not-found';
  }
  if (typeof found === 'string' || !list) return found as Refusal;
  const { text } = found;
  press(found.item);
  if (await waitFor(() => says(current(), text), SHOWING_MS)) return { chosen: text };
  await strikeTo(current, list, text);
  return (await waitFor(() => says(current(), text), SHOWING_MS)) ? { chosen: text } : 'not-taken';
}

/** Reading back: exactly this option stands in the control, not a longer one that begins the same. */
export const says = (control: Element, text: string): true | undefined =>
  isSameText(shownIn(control), text) || undefined;

/** Down the list by keyboard until our option is the active one; only then, and only in an open list, Enter. */
async function strikeTo(current: () => Element, list: List, text: string): Promise<void> {
  const isOurs = (): boolean => {
    const option = itemsOf(list()).find((candidate) => candidate.text === text)?.item;
    return Boolean(option?.id) && option?.id === attributeOf(current(), 'aria-activedescendant');
  };
  for (let step = itemsOf(list()).length; step > 0 && !isOurs(); step--) strike(current(), 'ArrowDown', 40);
  if (isOurs()) strike(current(), 'Enter', 13);
}

/** A kit that was still opening when its option was pressed may stay open; the same press that opens a list shuts it. */
async function shut(current: () => Element): Promise<void> {
  const isOpen = (): boolean => attributeOf(current(), 'aria-expanded') === 'true';
  if (isOpen() && !(await waitFor(() => !isOpen() || undefined, SHUTTING_MS))) press(targetOf(current()));
}

function putBack(control: Element, typed: string, shown: string): void {
  if (control.localName === 'input' && (control as HTMLInputElement).value !== typed) typeInto(control, typed);
  if (attributeOf(control, 'aria-expanded') === 'true') press(targetOf(control));
  // Something was chosen that was not meant to be.
  if (!isSameText(shownIn(control), shown)) clearPicked(control);
  tellFocus(control, 'blur', 'focusout');
}

/** Empties a picker by the keys that empty one; false where the page offers no such way. */
export function clearPicked(control: Element): boolean {
  focus(control);
  if (control.localName === 'input' && (control as HTMLInputElement).value) typeInto(control, '');
  strike(control, 'Backspace', 8);
  strike(control, 'Delete', 46);
  tellFocus(control, 'blur', 'focusout');
  return isEmpty(control, shownIn(control));
}
