// Carries out a plan, step by step, and reads back what really stands there. Whatever does not take is put back as it was.
import type { Handoff } from '../handoff/handoff.ts';
import { isSameText } from './choose-option.ts';
import { chooseNative } from './controls/choose-native.ts';
import { fillText } from './controls/fill-text.ts';
import type { FormTools } from './form-tools.ts';
import type { Step } from './plan-fill.ts';
import { optionsOf, optionText, shownIn } from './read-field.ts';
import type { FieldReading, Refusal } from './reading.ts';

/** What was put into a field, and how that is taken out again. */
export interface Put {
  /** As it stands in the field. */
  text: string;
  /** Whether it still stands there, in this field or in the one that the page drew in its place. */
  isOurs(field: Element): boolean;
  /** Puts back what stood there before; false when the control cannot be emptied again. Only for what is ours. */
  clear(field: Element): boolean;
}

export type Applied = Put | Refusal;

/** At once for everything but pickers, so that a page's model holds the value before its next frame. */
export function applyStep(
  { put, option }: Step,
  { control }: FieldReading,
  element: Element,
  handoff: Handoff,
  current: () => Element,
  { applyPicker }: Pick<FormTools, 'applyPicker'>,
): Applied | Promise<Applied> {
  if (control === 'select') return applySelect(element as HTMLSelectElement, option!);
  if (control !== 'text') return applyPicker(element, handoff.organization, current);
  return applyText(element as HTMLInputElement, option === undefined ? textFor(put, handoff) : listed(element, option));
}

const textFor = (put: Step['put'], handoff: Handoff): string => (put === 'code' ? handoff.code : handoff.organization);
const listed = (element: Element, option: number): string => optionText(optionsOf(element)[option]!);

function applyText(element: HTMLInputElement, text: string): Applied {
  const before = element.value;
  fillText(element, text);
  const isOurs = (field: Element): boolean => (field as HTMLInputElement).value === text;
  if (isOurs(element)) {
    return {
      text,
      isOurs,
      clear: (field) => {
        fillText(field, before);
        return (field as HTMLInputElement).value === before;
      },
    };
  }
  fillText(element, before);
  return 'not-taken';
}

function applySelect(element: HTMLSelectElement, at: number): Applied {
  const before = element.selectedOptions[0];
  const text = optionText(element.options[at]!);
  const isOurs = (field: Element): boolean => isSameText(shownIn(field), text);
  chooseNative(element, element.options[at]);
  if (!isOurs(element)) {
    chooseNative(element, before);
    return 'not-taken';
  }
  return {
    text,
    isOurs,
    clear: (field) => {
      const select = field as HTMLSelectElement;
      chooseNative(select, sameOption(select, before));
      return !isOurs(select);
    },
  };
}

/** The option that was chosen before, found by what it is: a page may have put others in front of it. */
function sameOption(select: HTMLSelectElement, before: HTMLOptionElement | undefined): HTMLOptionElement | undefined {
  const options = [...select.options];
  return (
    options.find((option) => option === before) ??
    options.find((option) => before && option.value === before.value && option.text === before.text) ??
    options.find(({ value }) => !value)
  );
}
