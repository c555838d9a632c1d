// Chooses an option of a picker: open, find, press, and see whether the control says so; by keyboard where pressing does nothing.
// On anything unsure it puts back what stood there and closes the list.
import { NOT_THERE_MS, OPENING_MS, SHOWING_MS, TYPED_OPENING_MS } from '../../limits.ts';
import { isEmpty, shownIn } from '../read-field.ts';
import type { Refusal } from '../reading.ts';
import { plain } from '../words.ts';
import { type FoundOption, findOption } from './find-option.ts';
import { itemsOf, type List, openList, targetOf } from './open-list.ts';
import { focus, press, strike, tellFocus, typeInto } from './person.ts';
import { waitFor } from './wait-for.ts';

/** `current` gives the control as it stands in the page now: a page may draw it anew while we choose. */
export async function choosePicked(current: () => Element, wanted: string): Promise<Refusal | 'chosen'> {
  const control = current();
  const typed = (control as HTMLInputElement).value;
  const shown = shownIn(control);
  const isTypedIn = control.localName === 'input' && !(control as HTMLInputElement).readOnly;
  let list = await openList(control, isTypedIn ? TYPED_OPENING_MS : OPENING_MS);
  let found: FoundOption | Refusal = list
    ? await findOption(list, wanted, isTypedIn ? 0 : NOT_THERE_MS)
    : 'unknown-control';
  const longestWord = wanted.split(/\s+/).sort((a, b) => b.length - a.length)[0]!;
  for (const search of isTypedIn ? [wanted, longestWord] : []) {
    if (typeof found !== 'string' || found === 'option-tie') break;
    list = await openList(current(), NOT_THERE_MS, () => typeInto(current(), search));
    found = list ? await findOption(list, wanted) : 'option-not-found';
  }
  if (typeof found !== 'string' && list) {
    const { text } = found;
    press(found.item);
    if (await waitFor(() => says(current(), text), SHOWING_MS)) return 'chosen';
    await strikeTo(current, list, text);
    if (await waitFor(() => says(current(), text), SHOWING_MS)) return 'chosen';
    found = 'not-taken';
  }
  putBack(current(), typed, shown);
  return found as Refusal;
}

/** Reading back: exactly this option stands in the control, not a longer one that begins the same. */
const says = (control: Element, text: string): true | undefined => plain(shownIn(control)) === plain(text) || undefined;

/** Down the list by keyboard until our option is the active one; only then, and only in an open list, Enter. */
async function strikeTo(current: () => Element, list: List, text: string): Promise<void> {
  const isOurs = (): boolean => {
    const option = itemsOf(list()).find((candidate) => candidate.text === text)?.item;
    return Boolean(option?.id) && option?.id === current().getAttribute('aria-activedescendant');
  };
  for (let step = itemsOf(list()).length; step > 0 && !isOurs(); step--) strike(current(), 'ArrowDown', 40);
  if (isOurs()) strike(current(), 'Enter', 13);
}

function putBack(control: Element, typed: string, shown: string): void {
  if (control.localName === 'input' && (control as HTMLInputElement).value !== typed) typeInto(control, typed);
  if (control.getAttribute('aria-expanded') === 'true') press(targetOf(control));
  // Something was chosen that was not meant to be.
  if (plain(shownIn(control)) !== plain(shown)) clearPicked(control);
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
