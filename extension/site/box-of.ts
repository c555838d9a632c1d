// The part of the page that a person takes for a control, and what stands written in it.
import { CONTROL_MIN_HEIGHT_PX, CONTROL_MIN_WIDTH_PX, NAME_MAX_NODES, OPACITY_MIN } from '../limits.ts';
import {
  attributeOf,
  childrenOf,
  contains,
  isElement,
  isText,
  isVisible,
  matches,
  parentOf,
  queryAll,
  rectOf,
  textContentOf,
} from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { isCutOff } from './sight.ts';
import { isPlaceholder, partNamed } from './words.ts';

/** From an inner input to the frame that a person sees. */
const FRAME_LEVELS_UP = 6;
/** More are not the inside of one control. */
const FRAME_FIELDS_MAX = 30;
/** Borders and padding around the inside of a control; a label above it would add more. */
const FRAME_PX = 20;
/** Kits call the text so while nothing is chosen; a frame that can have one is called `has-placeholder`. */
const PLACEHOLDER_CLASS = /(^|\s)(?!has|no)\S*placeholder(\s|$)/;
const NOT_SHOWN = 'button,[role=button],script,style,select,[role=option],[role=listbox]';

/** Larger than the control where that is only its inner input, or a caret. */
export function boxOf(control: Element): Element {
  let box: Element | null = control;
  for (let level = 0; level < FRAME_LEVELS_UP && box && !hasOther(box, control); level++) {
    const { left, width, height } = rectOf(box);
    const isDrawn = left >= 0 && Number(getComputedStyle(box).opacity) >= OPACITY_MIN;
    const isLarge = width >= CONTROL_MIN_WIDTH_PX && height >= CONTROL_MIN_HEIGHT_PX;
    if (isDrawn && isLarge && (level > 0 || !isCutOff(box, FRAME_LEVELS_UP))) return box;
    if (!isVisible(box)) break;
    box = parentOf(box);
  }
  return control;
}

/** Another field than the control; what nobody can see, or what only opens its list, is a part of it. */
function hasOther(box: Element, control: Element): boolean {
  const fields = queryAll(box, FIELDS);
  if (fields.length > FRAME_FIELDS_MAX) return true;
  return [...fields].some(
    (field) =>
      !contains(control, field) &&
      !contains(field, control) &&
      !matches(field, 'button,[role=button]') &&
      isVisible(field, { visibilityProperty: true, opacityProperty: true }) &&
      !isCutOff(field, FRAME_LEVELS_UP),
  );
}

/** What a picker shows: the text in it, or in the frame it sits in where its inner input is apart from the value. */
export function textShown(control: Element): string {
  const box = boxOf(control);
  const { height } = rectOf(box);
  for (
    let around: Element | null = box, level = 0;
    around && level <= FRAME_LEVELS_UP;
    around = parentOf(around), level++
  ) {
    if (hasOther(around, control)) break;
    if (rectOf(around).height > height + FRAME_PX) break;
    const texts = textsIn(around);
    const shown = texts.filter((text) => !partNamed(text) && !isPlaceholder(text)).join(' ');
    // A name tells that this is more than the control already.
    if (shown || control.localName !== 'input' || texts.some(partNamed)) return shown;
  }
  return '';
}

/** Texts inside `around`, one by one; not of buttons beside the value, nor what says itself that it is a placeholder. */
function textsIn(around: Element): string[] {
  const texts: string[] = [];
  let nodes = 0;
  const read = (element: Element): void => {
    if (matches(element, '[data-placeholder=""]') || PLACEHOLDER_CLASS.test(attributeOf(element, 'class') ?? ''))
      return;
    // Too small to be read: what is there for screen readers only.
    if (rectOf(element).width <= 1) return;
    for (const node of childrenOf(element)) {
      if (++nodes > NAME_MAX_NODES) return;
      const text = isText(node) ? textContentOf(node)!.trim() : '';
      if (text) texts.push(text);
      if (isElement(node) && !matches(node, NOT_SHOWN)) read(node);
    }
  };
  read(around);
  return texts;
}
