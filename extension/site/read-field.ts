// Reads one field: what kind of control it is, whether it can be reached, and whether it is still free. Changes nothing.
import type { Handoff } from '../handoff/handoff.ts';
import { chooseOption } from './choose-option.ts';
import { OPEN_LIST } from './find-fields.ts';
import { boxOf, textShown } from './name-of.ts';
import type { FieldReading, Trouble } from './reading.ts';
import { outOfSight } from './sight.ts';
import { isPlaceholder, type Part, partNamed, plain } from './words.ts';

const TEXT_TYPES = /^(text|search|)$/;

/** `isOwn`: the coach has typed here; even an emptied field is theirs. */
export function readField(element: Element, part: Part, handoff: Handoff, isOwn: boolean): FieldReading {
  const control = controlOf(element);
  const options = control === 'picker' ? [] : optionsOf(element).map(optionText);
  const wanted = part === 'code' ? handoff.code : handoff.organization;
  const shown = shownIn(element);
  const trouble = troubleOf(element, control, part, handoff);
  const holds = isSame(part, shown, wanted) ? 'wanted' : isOwn || !isEmpty(element, shown) ? 'other' : 'nothing';
  return { part, control, ...(trouble && { trouble }), holds, ...(options.length > 0 && { options }) };
}

function controlOf(element: Element): FieldReading['control'] {
  if (element.localName === 'select') return (element as HTMLSelectElement).multiple ? 'unknown' : 'select';
  if (element.matches(OPEN_LIST)) return 'list';
  if (element.matches('[role=combobox],[aria-haspopup=listbox],[aria-autocomplete]')) return 'picker';
  if (element.matches('input,textarea')) return 'text';
  return element.matches('[contenteditable],[role=textbox]') ? 'unknown' : 'picker';
}

function troubleOf(
  element: Element,
  control: FieldReading['control'],
  part: Part,
  handoff: Handoff,
): Trouble | undefined {
  const unseen = outOfSight(control === 'picker' ? boxOf(element) : element);
  if (unseen) return unseen;
  const { type, maxLength, disabled, readOnly } = element as HTMLInputElement;
  const autocomplete = element.getAttribute('autocomplete') ?? '';
  // Kits put new-password on lists too, to keep the browser's own suggestions away.
  if (type === 'password' || (part === 'code' && /password/.test(autocomplete))) return 'secret-field';
  if (/one-time-code/.test(autocomplete)) return 'one-time-code';
  if (disabled || element.matches('[aria-disabled=true]')) return 'read-only';
  if (control === 'unknown' || (part === 'code' && control !== 'text')) return 'unknown-control';
  if (control !== 'text') return undefined;
  if (readOnly) return 'read-only';
  if (element.localName === 'input' && !TEXT_TYPES.test(type)) return 'unknown-control';
  if (part === 'code' && maxLength > 0 && maxLength < handoff.code.length) return 'does-not-fit';
  return undefined;
}

/** What a person sees standing in the control. */
export function shownIn(element: Element): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (element.matches(OPEN_LIST)) {
    return optionsOf(element).find((option) => option.matches('[aria-selected=true]'))?.textContent ?? '';
  }
  const typed = (element as HTMLInputElement).value;
  if (controlOf(element) !== 'picker') return typed ?? '';
  return (
    typed ||
    textShown(element) ||
    (element.querySelector('[role=option][aria-selected=true]:not([aria-checked=false])')?.textContent ?? '')
  );
}

export function isEmpty(element: Element, shown: string): boolean {
  if (element.localName === 'select') return isUnchosen(element as HTMLSelectElement);
  const offered = element.getAttribute('placeholder') || element.getAttribute('aria-placeholder') || '';
  return (
    !shown.trim() || (controlOf(element) === 'picker' && (isPlaceholder(shown) || plain(shown) === plain(offered)))
  );
}

/** Nobody chose it: it says nothing, it cannot be chosen, or it is the first one, which a browser shows where the page marks none. */
function isUnchosen({ selectedIndex, options }: HTMLSelectElement): boolean {
  const chosen = options[selectedIndex];
  const isMarked = [...options].some(({ defaultSelected }) => defaultSelected);
  return (
    !chosen?.value ||
    chosen.disabled ||
    isPlaceholder(chosen.text) ||
    partNamed(chosen.text) === 'organization' ||
    (selectedIndex === 0 && !isMarked)
  );
}

function isSame(part: Part, shown: string, wanted: string): boolean {
  return part === 'code' ? shown.trim() === wanted : typeof chooseOption(wanted, [shown]) !== 'string';
}

export function optionsOf(element: Element): Element[] {
  return [...((element as HTMLInputElement).list ?? element).querySelectorAll('option,[role=option]')];
}

/** Nothing for an option that cannot be chosen. */
export function optionText(option: Element): string {
  if (option.matches(':disabled,[aria-disabled=true]')) return '';
  const value = option.localName === 'option' ? (option as HTMLOptionElement).value : '';
  const text = option.getAttribute('aria-label') || option.textContent || value;
  return text.replace(/\s+/g, ' ').trim();
}
