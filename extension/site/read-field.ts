// Reads one field: what kind of control it is, whether it can be reached, and whether it is still free. Changes nothing.
import type { Handoff } from '../handoff/handoff.ts';
import { NAME_MAX_CHARACTERS } from '../limits.ts';
import { boxOf, textShown } from './box-of.ts';
import { chooseOption, isSameText } from './choose-option.ts';
import { attributeOf, matches, parentOf, queryAll } from './dom.ts';
import { FIELDS, OPEN_LIST } from './find-fields.ts';
import { mayPress, opensList } from './list-sign.ts';
import { textOf } from './name-of.ts';
import type { FieldReading, Trouble } from './reading.ts';
import { outOfSight } from './sight.ts';
import { isPlaceholder, type Part, partNamed } from './words.ts';

const TEXT_TYPES = /^(text|search|)$/;
/** From a read-only input to the trigger around it. */
const TRIGGER_LEVELS_UP = 4;
const PATTERN_MAX = 80;
const OTHER_CODES = /(^|[^a-z])(t?otp|[m2]fa|pin|cvv|csc|passcode)([^a-z]|$)|verif|passw|one-?time/i;
/** Nothing but digits, groups and how many of them. */
const NUMERIC_PATTERN = /^[\\^$dD()[\]{}0-9,+*?:|\s-]+$/;

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

export function controlOf(element: Element): FieldReading['control'] {
  if (element.localName === 'select') return (element as HTMLSelectElement).multiple ? 'unknown' : 'select';
  if (matches(element, OPEN_LIST)) return 'list';
  if (matches(element, '[role=combobox],[aria-haspopup=listbox],[aria-autocomplete]')) return 'picker';
  if (matches(element, 'input,textarea')) return isTrigger(element as HTMLInputElement) ? 'picker' : 'text';
  return matches(element, '[contenteditable],[role=textbox]') ? 'unknown' : 'picker';
}

/** An input that only shows what is chosen, in something that opens a list. */
function isTrigger(input: HTMLInputElement): boolean {
  if (!input.readOnly) return false;
  let around = parentOf(input);
  for (let level = 0; around && level < TRIGGER_LEVELS_UP; level++, around = parentOf(around)) {
    if (queryAll(around, FIELDS).length > 1) return false;
    if (opensList(around, '')) return true;
  }
  return false;
}

function troubleOf(
  element: Element,
  control: FieldReading['control'],
  part: Part,
  handoff: Handoff,
): Trouble | undefined {
  const unseen = outOfSight(control === 'picker' ? boxOf(element) : element);
  if (unseen) return unseen;
  const { type, maxLength, readOnly } = element as HTMLInputElement;
  const purposes = (attributeOf(element, 'autocomplete') ?? '').toLowerCase().split(/\s+/);
  // Kits put new-password on lists too, to keep the browser's own suggestions away.
  if (type === 'password' || (part === 'code' && purposes.some((each) => /password|username|^cc-/.test(each))))
    return 'secret-field';
  if (purposes.includes('one-time-code') || (part === 'code' && (isNumeric(element) || isOtherwiseCalled(element))))
    return 'one-time-code';
  if (matches(element, ':disabled,[aria-disabled=true]')) return 'read-only';
  // Sends its form by itself as soon as something is chosen.
  if (/submit|postback/i.test(`${attributeOf(element, 'onchange')} ${attributeOf(element, 'oninput')}`))
    return 'unknown-control';
  if (control === 'unknown' || (part === 'code' && control !== 'text')) return 'unknown-control';
  if (control === 'picker' && !mayPress(element)) return 'unknown-control';
  if (control !== 'text') return undefined;
  if (readOnly || matches(element, '[aria-readonly=true]')) return 'read-only';
  if (element.localName === 'input' && !TEXT_TYPES.test(type)) return 'unknown-control';
  const style = getComputedStyle(element);
  if (/^rgba\(.*, 0\)$/.test(style.color)) return 'transparent';
  // Dots instead of letters: a password by another name.
  if (!/^(none)?$/.test(style.getPropertyValue('-webkit-text-security'))) return 'secret-field';
  if (part === 'code' && maxLength >= 0 && maxLength < handoff.code.length) return 'does-not-fit';
  return part === 'code' && !fitsPattern(element as HTMLInputElement, handoff.code) ? 'does-not-fit' : undefined;
}

/** Made for digits, as one-time codes are. */
function isNumeric(element: Element): boolean {
  const pattern = attributeOf(element, 'pattern');
  return (
    /^(numeric|decimal|tel)$/i.test(attributeOf(element, 'inputmode') ?? '') ||
    (pattern !== null && /\\d|\d/.test(pattern) && NUMERIC_PATTERN.test(pattern)) ||
    /^[\W_\dx]*\d[\W_\dx]*$|^[-_ •·*]{4,}$/i.test((attributeOf(element, 'placeholder') ?? '').slice(0, PATTERN_MAX))
  );
}

/** By the page's own name for it, which no person reads. */
const isOtherwiseCalled = (element: Element): boolean =>
  ['name', 'id', 'data-testid'].some((name) => OTHER_CODES.test(attributeOf(element, name) ?? ''));

/** A pattern is the page's own program; one that could run for long is not run. */
function fitsPattern({ pattern }: HTMLInputElement, code: string): boolean {
  const isSimple =
    pattern.length <= PATTERN_MAX && !/[()]/.test(pattern) && (pattern.match(/[*+]|,\}/g) ?? []).length <= 2;
  if (!pattern || !isSimple) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(code);
  } catch {
    return true;
  }
}

/** What a person sees standing in the control. */
export function shownIn(element: Element): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.label ?? '';
  if (matches(element, OPEN_LIST)) {
    const chosen = optionsOf(element).find((option) => matches(option, '[aria-selected=true]'));
    return chosen ? textOf(chosen) : '';
  }
  const typed = (element as HTMLInputElement).value;
  if (controlOf(element) !== 'picker') return typed ?? '';
  const listed = [...queryAll(element, '[role=option][aria-selected=true]:not([aria-checked=false])')][0];
  return typed || textShown(element) || (listed ? textOf(listed) : '');
}

export function isEmpty(element: Element, shown: string): boolean {
  if (element.localName === 'select') return isUnchosen(element as HTMLSelectElement);
  const offered = attributeOf(element, 'placeholder') || attributeOf(element, 'aria-placeholder') || '';
  return !shown.trim() || (controlOf(element) === 'picker' && (isPlaceholder(shown) || isSameText(shown, offered)));
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
  return [...queryAll((element as HTMLInputElement).list ?? element, 'option,[role=option]')];
}

/** What a person reads in the list; nothing for an option that cannot be chosen. */
export function optionText(option: Element): string {
  if (matches(option, ':disabled,[aria-disabled=true]')) return '';
  const isNative = option.localName === 'option';
  const text = isNative ? (option as HTMLOptionElement).label || (option as HTMLOptionElement).value : textOf(option);
  return (text || attributeOf(option, 'aria-label') || '')
    .slice(0, 2 * NAME_MAX_CHARACTERS)
    .replace(/\s+/g, ' ')
    .trim();
}
