// Covers that let the pointer pass: nothing tells of them but where they are and how they are painted. Asked last, and only for fields
// that would be filled.
import { COVER_OPACITY_MIN, COVERS_MAX, DEPTH_MAX } from '../limits.ts';
import {
  childrenOf,
  documentOf,
  isAround,
  isText,
  isVisible,
  matches,
  nameOfTag,
  namespaceOf,
  parentOf,
  queryAll,
  rectOf,
  textContentOf,
} from './dom.ts';
import { listRoots } from './roots.ts';
import { frameOf, type Point, pointsOf } from './sight.ts';

const PICTURES = 'img,video,canvas,iframe,embed,object,svg';
const SVG = 'http://www.w3.org/2000/svg';
/** A label that floats over its field is smaller, and shorter. */
const LETTERS_MAX_PX = 60;
const LETTERS_MAX = 200;

export function isUnderCover(field: Element, isOwn: (element: Element) => boolean): boolean {
  const points = pointsOf(field);
  for (let depth = 0, around: Element | null = field; around && depth < DEPTH_MAX; around = parentOf(around), depth++) {
    if (['::before', '::after'].some((pseudo) => isPaintedOver(around as Element, pseudo, field))) return true;
  }
  let left = COVERS_MAX;
  // Three that are thin each are thick together.
  let thickness = 0;
  for (const root of listRoots(documentOf(field))) {
    for (const element of queryAll(root, '*')) {
      if (--left < 0) return true;
      if (!isOver(element, points) || isOwn(element)) continue;
      thickness += coverOver(element, field, points);
      if (thickness >= COVER_OPACITY_MIN) return true;
    }
  }
  const frame = frameOf(field);
  return frame !== null && isUnderCover(frame, isOwn);
}

function isOver(element: Element, points: Point[]): boolean {
  const { left, right, top, bottom } = rectOf(element);
  return points.some(({ x, y }) => left < x && x < right && top < y && y < bottom);
}

/** How much of the field it hides, from 0 to 1. */
function coverOver(element: Element, field: Element, points: Point[]): number {
  const style = getComputedStyle(element);
  if (style.pointerEvents !== 'none') return 0;
  if (isAround(element, field) || isAround(field, element) || documentOf(element) !== documentOf(field)) return 0;
  const thick = Math.max(
    thicknessOf(style, element),
    isDrawnOver(style, element, points) ? opacityOf(style, element) : 0,
  );
  return thick > 0 && isVisible(element, { visibilityProperty: true }) && isAbove(element, field) ? thick : 0;
}

/** Over most of the field: a drawing, a border, or letters far larger than a label's. */
function isDrawnOver(style: CSSStyleDeclaration, element: Element, points: Point[]): boolean {
  const { left, right, top, bottom } = rectOf(element);
  const isSvg = namespaceOf(element) === SVG && nameOfTag(element) !== 'svg';
  const isGreat =
    Number.parseFloat(style.fontSize) > LETTERS_MAX_PX || (textContentOf(element) ?? '').length > LETTERS_MAX;
  const width = (side: string): number => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const isUnder = ({ x, y }: Point): boolean =>
    left < x &&
    x < right &&
    top < y &&
    y < bottom &&
    (isSvg ||
      (isGreat && [...childrenOf(element)].some((node) => isText(node))) ||
      x < left + width('left') ||
      x > right - width('right') ||
      y < top + width('top') ||
      y > bottom - width('bottom'));
  return points.filter(isUnder).length > points.length / 2;
}

/** Something painted by a style sheet alone, over at least half of the field. */
function isPaintedOver(around: Element, pseudo: string, field: Element): boolean {
  const style = getComputedStyle(around, pseudo);
  if (!/absolute|fixed/.test(style.position) || style.content === 'none' || style.pointerEvents !== 'none')
    return false;
  if (Number(style.zIndex) < 0 || thicknessOf(style) < COVER_OPACITY_MIN) return false;
  const { width, height } = rectOf(field);
  return Number.parseFloat(style.width) > width / 2 && Number.parseFloat(style.height) > height / 2;
}

function thicknessOf(style: CSSStyleDeclaration, element?: Element): number {
  const [, alpha = style.backgroundColor === 'transparent' ? '0' : '1'] =
    /[,/]\s*([\d.]+)\)$/.exec(/^rgb\(/.test(style.backgroundColor) ? '' : style.backgroundColor) ?? [];
  const isPicture = element !== undefined && matches(element, PICTURES) && nameOfTag(element) !== 'svg';
  const own = style.backgroundImage !== 'none' || isPicture || blurs(style) ? 1 : Number(alpha);
  return own > 0 ? own * opacityOf(style, element) : 0;
}

function opacityOf(style: CSSStyleDeclaration, element?: Element): number {
  let opacity = Number(style.opacity);
  for (let around = element && parentOf(element); around; around = parentOf(around)) {
    opacity *= Number(getComputedStyle(around).opacity);
  }
  return opacity;
}

const blurs = ({ backdropFilter }: CSSStyleDeclaration): boolean =>
  Boolean(backdropFilter) && backdropFilter !== 'none';

/** Painted later: by its level where the two branches part, else by its place in the page. */
function isAbove(element: Element, field: Element): boolean {
  const [over, under] = [levelBelow(element, field), levelBelow(field, element)];
  if (over !== under) return over > under;
  return Boolean(field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The level of the outermost positioned part of the page that holds `element` and not `other`; what is not positioned lies lowest. */
function levelBelow(element: Element, other: Element): number {
  let level = -0.5;
  for (let around: Element | null = element; around && !isAround(around, other); around = parentOf(around)) {
    if (matches(around, ':modal,:popover-open')) return Number.POSITIVE_INFINITY;
    const { position, zIndex, transform } = getComputedStyle(around);
    if (position !== 'static' || transform !== 'none') level = Number(zIndex) || 0;
  }
  return level;
}
