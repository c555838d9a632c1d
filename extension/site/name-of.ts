// What a person would read as the name of a control: label, aria, placeholder, table cell, the text beside it.
// Reads only what the page wrote, never what was typed.
import { CONTROL_MIN_HEIGHT_PX, CONTROL_MIN_WIDTH_PX, OPACITY_MIN } from '../limits.ts';
import { FIELDS } from './find-fields.ts';
import { parentOf, type Root } from './roots.ts';
import { outOfSight } from './sight.ts';
import { isPlaceholder, partNamed } from './words.ts';

const LEVELS_UP = 5;
/** From an inner input to the frame that a person sees. */
const FRAME_LEVELS_UP = 6;
/** Borders and padding around the inside of a control; a label above it would add more. */
const FRAME_PX = 20;
const TEXTS_BESIDE = 3;
/** Kits call the text so while nothing is chosen; a frame that can have one is called `has-placeholder`. */
const PLACEHOLDER_CLASS = /(^|\s)(?!has|no)\S*placeholder(\s|$)/;
const NOT_SHOWN = 'button,[role=button],script,style,select,[role=option],[role=listbox]';

/** The part of the page that a person takes for the control: larger than its inner input where that is only a caret. */
export function boxOf(control: Element): Element {
  let box: Element | null = control;
  for (let level = 0; level < FRAME_LEVELS_UP && box && !hasOther(box, control); level++) {
    const { left, width, height } = box.getBoundingClientRect();
    const isDrawn = left >= 0 && Number(getComputedStyle(box).opacity) >= OPACITY_MIN;
    const isLarge = width >= CONTROL_MIN_WIDTH_PX && height >= CONTROL_MIN_HEIGHT_PX;
    if (isDrawn && isLarge && (level > 0 || outOfSight(box) !== 'zero-size')) return box;
    if (!box.checkVisibility()) break;
    box = parentOf(box);
  }
  return control;
}

/** Another field than the control; what nobody can see, or what only opens its list, is a part of it. */
function hasOther(box: Element, control: Element): boolean {
  return [...box.querySelectorAll(FIELDS)].some(
    (field) =>
      field !== control && !field.contains(control) && !field.matches('button,[role=button]') && !outOfSight(field),
  );
}

/** What a picker shows: the text in it, or in the frame it sits in where its inner input is apart from the value. */
export function textShown(control: Element): string {
  const box = boxOf(control);
  const { height } = box.getBoundingClientRect();
  for (let around: Element | null = box; around; around = parentOf(around)) {
    if (hasOther(around, control)) break;
    if (around.getBoundingClientRect().height > height + FRAME_PX) break;
    const texts = [...textsIn(around)];
    const shown = texts.filter((text) => !partNamed(text) && !isPlaceholder(text)).join(' ');
    // A name tells that this is more than the control already.
    if (shown || control.localName !== 'input' || texts.some(partNamed)) return shown;
  }
  return '';
}

/** Texts inside `around`, one by one; not of buttons beside the value, nor what says itself that it is a placeholder. */
function* textsIn(around: Element): Generator<string> {
  if (around.matches('[data-placeholder=""]') || PLACEHOLDER_CLASS.test(around.getAttribute('class') ?? '')) return;
  // Too small to be read: what is there for screen readers only.
  if (around.getBoundingClientRect().width <= 1) return;
  for (const node of around.childNodes) {
    const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
    if (text) yield text;
    if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(NOT_SHOWN)) {
      yield* textsIn(node as Element);
    }
  }
}

/** What the control is for. The first explicit name decides; without one, any text beside it that is clear. */
export function partOf(control: Element): ReturnType<typeof partNamed> {
  for (const name of explicitNames(control)) if (!isPlaceholder(name)) return partNamed(name);
  for (const name of namesAround(control)) {
    const part = partNamed(name);
    if (part) return part;
  }
  return undefined;
}

function* explicitNames(control: Element): Generator<string> {
  for (const label of (control as HTMLInputElement).labels ?? []) yield textOf(label, control);
  const root = control.getRootNode() as Root;
  for (const id of control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
    const named = root.getElementById(id);
    if (named && !control.contains(named)) yield textOf(named, control);
  }
  yield control.getAttribute('aria-label') ?? '';
  const wrapper = control.parentElement?.closest('[role=combobox]');
  if (wrapper) yield* explicitNames(wrapper);
}

function* namesAround(control: Element): Generator<string> {
  yield control.getAttribute('placeholder') ?? '';
  yield control.getAttribute('title') ?? '';
  if (control.localName === 'select') yield (control as HTMLSelectElement).options[0]?.text ?? '';
  const cell = control.closest('td');
  if (cell) yield cell.closest('table')?.rows[0]?.cells[cell.cellIndex]?.textContent ?? '';
  yield* textsBefore(control);
}

/** Texts before the control, nearest first, until another field that can be seen stands between. */
function* textsBefore(control: Element): Generator<string> {
  let found = 0;
  let at: Node = boxOf(control);
  for (let level = 0; level < LEVELS_UP; level++) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const element = before.nodeType === Node.ELEMENT_NODE ? (before as Element) : undefined;
      if (element && hasSeenField(element)) return;
      const text = element ? textOf(element, control) : (before.textContent ?? '').trim();
      if (text) yield text;
      if (text && ++found === TEXTS_BESIDE) return;
    }
    const up = parentOf(at);
    if (!up || up.matches('form,dialog,[role=dialog],body')) return;
    at = up;
    for (const name of up.matches('[aria-label]') ? [up.getAttribute('aria-label')!] : []) yield name;
  }
}

function hasSeenField(element: Element): boolean {
  const fields = [...element.querySelectorAll(FIELDS), ...(element.matches(FIELDS) ? [element] : [])];
  return fields.some((field) => field.getBoundingClientRect().width > 1);
}

/** The text of `element` without that of `control` or any other field inside it. */
export function textOf(element: Element, control?: Element): string {
  if (element === control || element.matches('select,option,[role=listbox],[aria-live]')) return '';
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent;
    else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches('script,style')) {
      text += ` ${textOf(node as Element, control)} `;
    }
  }
  return text.trim();
}
