// Finds the drop-down of organizations where a page gives it no role of a field: in the row of a text that reads Organization, with a
// sign that it opens a list, saying nothing but that nothing is chosen. Two such are none.
import { FORM_MAX_NODES } from '../limits.ts';
import { chooseOption } from './choose-option.ts';
import {
  attributeOf,
  byId,
  childrenOf,
  contains,
  isText,
  isVisible,
  matches,
  parentOf,
  queryAll,
  rectOf,
  rootOf,
  textContentOf,
} from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { LIST_SIGNS, mayPress, opensList } from './list-sign.ts';
import { idsIn, textOf } from './name-of.ts';
import { isPlaceholder, partNamed } from './words.ts';

/** From a label's text to the row it shares with its control. */
const ROW_LEVELS_UP = 3;
/** A label, a drop-down, and a list that stands hidden beside it. */
const ROW_ELEMENTS_MAX = 400;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],button,a,option,[role=option]';

export function findUnnamed(container: Element, organization: string): Element | undefined {
  const found = new Set<Element>();
  for (const label of [...queryAll(container, '*')].slice(0, FORM_MAX_NODES)) {
    if (!isLabel(label)) continue;
    const inRow = rowOf(label, container, organization);
    if (inRow) found.add(inRow);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const isLabel = (element: Element): boolean =>
  !matches(element, HEADINGS) &&
  partNamed([...childrenOf(element)].map((node) => (isText(node) ? textContentOf(node) : '')).join('')) ===
    'organization' &&
  isVisible(element);

/** The one pressable thing in the smallest row around a label, where nothing else in that row is a field. */
function rowOf(label: Element, container: Element, organization: string): Element | undefined {
  let row = parentOf(label);
  for (let level = 0; row && level < ROW_LEVELS_UP && contains(container, row); level++, row = parentOf(row)) {
    const all = queryAll(row, '*');
    if (all.length > ROW_ELEMENTS_MAX) return undefined;
    const pressed = [...all].filter(
      (element) => !contains(element, label) && !contains(label, element) && isDropDown(element, organization),
    );
    const outermost = pressed.filter(
      (element) => !pressed.some((other) => other !== element && contains(other, element)),
    );
    // Where another field stands, the row has ended.
    const hasField = [...queryAll(row, FIELDS)].some(
      (field) =>
        isVisible(field, { visibilityProperty: true, opacityProperty: true }) &&
        !outermost.some((element) => contains(element, field)),
    );
    if (hasField) return undefined;
    if (outermost.length > 0) return outermost.length === 1 ? innermostSign(outermost[0]!, pressed) : undefined;
    if (row === container) return undefined;
  }
  return undefined;
}

/** Where a frame and something in it both open the list, the inner one is what is pressed. */
function innermostSign(outermost: Element, pressed: Element[]): Element {
  const inner = pressed.findLast((element) => contains(outermost, element)) ?? outermost;
  return [...queryAll(inner, LIST_SIGNS)].find((sign) => mayPress(sign) && !hasOtherName(sign)) ?? inner;
}

function isDropDown(element: Element, organization: string): boolean {
  const shown = textOf(element);
  const isOurs = (): boolean => typeof chooseOption(organization, [shown]) !== 'string';
  return (
    shown !== '' &&
    (isPlaceholder(shown) || isOurs()) &&
    !hasOtherName(element) &&
    opensList(element, organization) &&
    mayPress(element) &&
    isVisible(element) &&
    rectOf(element).width > 0
  );
}

/** A name that is neither Organization nor a placeholder is the name of something else. */
function hasOtherName(element: Element): boolean {
  const root = rootOf(element);
  const labelled = idsIn(element, 'aria-labelledby').map((id) => byId(root, id));
  const names = [
    ...labelled.map((named) => (named ? textOf(named) : '')),
    attributeOf(element, 'aria-label') ?? '',
    attributeOf(element, 'title') ?? '',
  ];
  return names.some((name) => name !== '' && !isPlaceholder(name) && partNamed(name) !== 'organization');
}
