// What a person would read as the name of a control: label, aria, placeholder, table cell, the text beside it.
// Reads only what the page wrote, never what was typed, and never more than a name's length of it.
import { NAME_MAX_CHARACTERS, NAME_MAX_NODES } from '../limits.ts';
import { boxOf } from './box-of.ts';
import {
  attributeOf,
  byId,
  childrenOf,
  closest,
  isElement,
  isText,
  matches,
  parentOf,
  previousOf,
  queryAll,
  rectOf,
  rootOf,
  textContentOf,
} from './dom.ts';
import { DIALOGS, FIELDS } from './find-fields.ts';
import type { Root } from './roots.ts';
import { isPlaceholder, type Named, partNamed } from './words.ts';

const LEVELS_UP = 6;
const TEXTS_BESIDE = 3;
const TITLES = 'h1,h2,h3,h4,legend,[role=heading]';
const LABELS_MAX = 2000;

/** Which label is whose. */
export type Labels = Map<Element, Element[]>;

/** Once for all fields of a tree: asking each field for its labels goes through the whole page for each. */
export function labelsIn(roots: Root[]): Labels {
  const labels: Labels = new Map();
  for (const root of roots) {
    for (const label of [...queryAll(root, 'label')].slice(0, LABELS_MAX)) {
      const { control } = label as HTMLLabelElement;
      if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
    }
  }
  return labels;
}

/** What the control is for. The first explicit name decides; without one, any text beside it that is clear. */
export function partOf(control: Element, labels: Labels): Exclude<Named, 'key-name'> | undefined {
  for (const name of explicitNames(control, labels))
    if (!isPlaceholder(name)) return witnessed(control, partNamed(name));
  for (const name of namesAround(control)) {
    const part = witnessed(control, partNamed(name));
    if (part) return part;
  }
  return undefined;
}

/** A portal's own name for the key counts where the field itself says that it is one. */
function witnessed(control: Element, named: Named | undefined): Exclude<Named, 'key-name'> | undefined {
  if (named !== 'key-name') return named;
  return isKeyField(control) ? 'enrollment' : undefined;
}

const isKeyField = (control: Element): boolean => /^enroll?mentkey$/i.test(attributeOf(control, 'name') ?? '');

function* explicitNames(control: Element, labels: Labels): Generator<string> {
  yield* ownNames(control, labels);
  const above = parentOf(control);
  const wrapper = above && closest(above, '[role=combobox]');
  if (wrapper) yield* ownNames(wrapper, labels);
}

function* ownNames(control: Element, labels: Labels): Generator<string> {
  for (const label of labels.get(control) ?? []) yield textOf(label, control);
  const root = rootOf(control);
  for (const id of idsIn(control, 'aria-labelledby')) {
    const named = byId(root, id);
    if (named && !control.contains(named)) yield textOf(named, control);
  }
  yield attributeOf(control, 'aria-label') ?? '';
}

export const idsIn = (element: Element, attribute: string): string[] =>
  attributeOf(element, attribute)?.split(/\s+/, LEVELS_UP).filter(Boolean) ?? [];

function* namesAround(control: Element): Generator<string> {
  yield attributeOf(control, 'placeholder') ?? '';
  yield attributeOf(control, 'title') ?? '';
  if (control.localName === 'select') yield (control as HTMLSelectElement).options[0]?.text ?? '';
  const cell = closest(control, 'td') as HTMLTableCellElement | null;
  const head = cell && (closest(cell, 'table') as HTMLTableElement | null)?.rows[0]?.cells[cell.cellIndex];
  if (head) yield textOf(head, control);
  yield* textsBefore(control);
  // The site's own dialog may name its only field by its title alone.
  const dialog = isKeyField(control) ? closest(control, DIALOGS) : null;
  if (dialog) for (const title of [...queryAll(dialog, TITLES)].slice(0, TEXTS_BESIDE)) yield textOf(title);
}

/** Texts before the control, nearest first, until another field that can be seen stands between. */
function* textsBefore(control: Element): Generator<string> {
  let found = 0;
  let steps = 0;
  let at: Node = boxOf(control);
  for (let level = 0; level < LEVELS_UP; level++) {
    for (let before = previousOf(at); before && ++steps < NAME_MAX_NODES; before = previousOf(before)) {
      if (isElement(before) && hasSeenField(before)) return;
      const text = isElement(before) ? textOf(before, control) : isText(before) ? textContentOf(before)!.trim() : '';
      if (text) yield text;
      if (text && ++found === TEXTS_BESIDE) return;
    }
    const up = parentOf(at);
    if (!up || matches(up, 'form,dialog,[role=dialog],body')) return;
    at = up;
    const own = attributeOf(up, 'aria-label');
    if (own) yield own;
  }
}

function hasSeenField(element: Element): boolean {
  const fields = [...queryAll(element, FIELDS), ...(matches(element, FIELDS) ? [element] : [])];
  return fields.some((field) => rectOf(field).width > 1);
}

/** The text of `element` without that of `control` or any other field inside it; of a long one, the beginning. */
export function textOf(element: Element, control?: Element): string {
  let text = '';
  let nodes = 0;
  const read = (node: Node): void => {
    if (++nodes > NAME_MAX_NODES || text.length > NAME_MAX_CHARACTERS) return;
    if (isText(node)) text += textContentOf(node)!.slice(0, NAME_MAX_CHARACTERS);
    if (!isElement(node) || node === control || matches(node, 'select,option,[role=listbox],[aria-live],script,style'))
      return;
    text += ' ';
    for (const child of childrenOf(node)) read(child);
    text += ' ';
  };
  read(element);
  return text.trim();
}
