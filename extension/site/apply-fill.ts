// Carries out a plan, step by step, and reads back what really stands there. Whatever does not take is put back as it was.
// While it works no form can be submitted: a page that sends itself on a click or a key does not get to.
import type { Handoff } from '../handoff/handoff.ts';
import { applyPicker } from './controls/apply-picker.ts';
import { chooseNative } from './controls/choose-native.ts';
import { fillText } from './controls/fill-text.ts';
import type { Step } from './plan-fill.ts';
import { optionsOf, optionText, shownIn } from './read-field.ts';
import type { FieldReading, Refusal } from './reading.ts';
import { plain } from './words.ts';

/** Puts back what stood there before; false when the control cannot be emptied again. */
export type Undo = () => boolean;

export type Applied = { undo: Undo } | Refusal;

/** At once for everything but pickers, so that a page's model holds the value before its next frame. */
export function applyStep(
  { put, option }: Step,
  { control }: FieldReading,
  element: Element,
  handoff: Handoff,
  current: () => Element,
): Applied | Promise<Applied> {
  if (control === 'select') return applySelect(element as HTMLSelectElement, option!);
  if (control !== 'text') return applyPicker(element, handoff.organization, current);
  return applyText(
    element as HTMLInputElement,
    option === undefined ? textFor(put, handoff) : listed(element, option),
    current,
  );
}

const textFor = (put: Step['put'], handoff: Handoff): string => (put === 'code' ? handoff.code : handoff.organization);
const listed = (element: Element, option: number): string => optionText(optionsOf(element)[option]!);

function applyText(element: HTMLInputElement, text: string, current: () => Element): Applied {
  const before = element.value;
  fillText(element, text);
  const undo = (): boolean => {
    const field = current() as HTMLInputElement;
    if (field.value === text) fillText(field, before);
    return field.value === before;
  };
  if (element.value === text) return { undo };
  fillText(element, before);
  return 'not-taken';
}

function applySelect(element: HTMLSelectElement, option: number): Applied {
  const before = element.selectedIndex;
  const text = element.options[option]!.text;
  chooseNative(element, option);
  if (plain(shownIn(element)) !== plain(text)) {
    chooseNative(element, before);
    return 'not-taken';
  }
  return {
    undo: () => {
      chooseNative(element, before);
      return element.selectedIndex === before;
    },
  };
}

/** Until it is released, no form of the page around `element` is submitted: a click or a key that would send it does nothing. */
export function holdSubmit(element: Element): () => void {
  const held = new AbortController();
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  element.ownerDocument.defaultView!.addEventListener('submit', hold, { capture: true, signal: held.signal });
  return () => held.abort();
}
