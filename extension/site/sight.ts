// Whether a person sees a field and could reach it: named reasons when not. Looks at layout, so only candidates are asked.
import { DEPTH_MAX, FADING_MAX_MS, FIELD_MIN_PX, FONT_MIN_PX, OPACITY_MIN } from '../limits.ts';
import {
  animationsOf,
  attributeOf,
  closest,
  defaultViewOf,
  documentElementOf,
  documentOf,
  hitAt,
  isAround,
  isVisible,
  nameOfTag,
  parentOf,
  rectOf,
  windowOf,
} from './dom.ts';
import type { Trouble } from './reading.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where in a field it is looked whether it is seen: its middle, and around that. */
const POINTS = [
  [0.5, 0.5],
  [0.2, 0.5],
  [0.8, 0.5],
  [0.15, 0.25],
  [0.85, 0.75],
] as const;
/** A small button at a field's end may lie over one of them. */
const POINTS_MISSED_MAX = 1;
/** Filters that leave what they are put on to be seen. */
const HARMLESS_FILTERS =
  /^(none|((drop-shadow|saturate|sepia|hue-rotate|grayscale|invert)\((\([^)]*\)|[^()])*\)\s*)+)$/;

export function pointsOf(element: Element): Point[] {
  const { left, top, width, height } = rectOf(element);
  return POINTS.map(([across, down]) => ({ x: left + across * width, y: top + down * height }));
}

export function outOfSight(element: Element): Trouble | undefined {
  if (!isVisible(element, { visibilityProperty: true })) return 'hidden';
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < FONT_MIN_PX) return 'zero-size';
  return outOfWindow(element, pointsOf(element)) ?? veiled(element) ?? covered(element, pointsOf(element));
}

/** So small, or so cut off by what is close around it, that it is only a part of something. */
export function isCutOff(element: Element, levelsUp: number): boolean {
  let level = 0;
  for (const around of upwards(element)) {
    const { width, height } = rectOf(around);
    const isSmall = width < FIELD_MIN_PX || height < FIELD_MIN_PX;
    if (isSmall && (level === 0 || getComputedStyle(around).overflow !== 'visible')) return true;
    if (++level > levelsUp) break;
  }
  return false;
}

/** Too small, cut off by what is around it, or outside of the window. */
function outOfWindow(element: Element, points: Point[]): Trouble | undefined {
  const { left, right, top, bottom, width, height } = rectOf(element);
  if (width < FIELD_MIN_PX || height < FIELD_MIN_PX) return 'zero-size';
  const view = windowOf(element);
  const isOut = ({ x, y }: Point): boolean => x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return 'hidden';
  let isScrolledAway = points.some(isOut);
  let isFixed = false;
  for (const around of upwards(element)) {
    const { overflow, position } = getComputedStyle(around);
    if (around !== element && !isFixed && overflow !== 'visible' && !/^(body|html)$/.test(nameOfTag(around))) {
      const clip = rectOf(around);
      const inWidth = Math.min(right, clip.right) - Math.max(left, clip.left);
      // What is scrolled out of sight can be scrolled back in; what has no room to be seen in cannot.
      if (clip.height < FIELD_MIN_PX || clip.width < FIELD_MIN_PX || inWidth < FIELD_MIN_PX) return 'zero-size';
      isScrolledAway ||=
        points.some(({ y }) => y < clip.top || y > clip.bottom) && (top < clip.top || bottom > clip.bottom);
    }
    isFixed ||= position === 'fixed';
  }
  // Pages that scroll sideways are rare; what lies to the right of all that could be scrolled to is hidden.
  if (isScrolledAway && left > Math.max(view.innerWidth, documentElementOf(documentOf(element))!.scrollWidth))
    return 'hidden';
  return isScrolledAway ? 'off-screen' : undefined;
}

/** Transparent, filtered, masked or cut out, by itself or by anything around it. */
function veiled(element: Element): Trouble | undefined {
  let opacity = 1;
  let depth = 0;
  for (const around of upwards(element)) {
    if (++depth > DEPTH_MAX) return 'hidden';
    const style = getComputedStyle(around);
    opacity *= comingOpacity(around, Number(style.opacity));
    const isMasked = isSet(style.maskImage) || isSet(style.getPropertyValue('mask-border-source'));
    if (isMasked || !HARMLESS_FILTERS.test(style.filter) || style.mixBlendMode !== 'normal') return 'transparent';
    if (isSet(style.webkitMaskBoxImageSource)) return 'transparent';
    if (style.clipPath !== 'none' || (style.clip !== 'auto' && /absolute|fixed/.test(style.position))) return 'covered';
  }
  return opacity < OPACITY_MIN ? 'transparent' : undefined;
}

const isSet = (value: string | undefined): boolean => Boolean(value) && value !== 'none';

/** A dialog that is just fading in counts as what it becomes, where that is soon. */
function comingOpacity(element: Element, now: number): number {
  if (now >= OPACITY_MIN) return now;
  for (const { effect, playState, currentTime } of animationsOf(element)) {
    const last = (effect as KeyframeEffect | null)?.getKeyframes().at(-1)?.opacity;
    const left = Number(effect?.getComputedTiming().endTime) - Number(currentTime);
    if (last !== undefined && playState === 'running' && left < FADING_MAX_MS) return Number(last);
  }
  return now;
}

/** Whether an element is on its way to where it will be: a dialog that opens. */
export function isMoving(element: Element): boolean {
  for (const around of upwards(element)) {
    for (const { playState, effect } of animationsOf(around)) {
      if (playState === 'running' && Number(effect?.getComputedTiming().endTime) < FADING_MAX_MS) return true;
    }
  }
  return false;
}

function covered(element: Element, points: Point[]): Trouble | undefined {
  const missed = points.map((point) => !isHit(element, point));
  return missed[0] || missed.filter(Boolean).length > POINTS_MISSED_MAX ? 'covered' : undefined;
}

/** Whether a pointer at this point of the field's own window would land on it, in every frame up to the page. */
function isHit(element: Element, { x, y }: Point): boolean {
  const hit = hitAt(documentOf(element), x, y);
  if (!hit || !belongs(element, hit)) return false;
  const frame = frameOf(element);
  if (!frame) return true;
  const { left, top } = rectOf(frame);
  const place = { x: left + frame.clientLeft + x, y: top + frame.clientTop + y };
  return !outOfWindow(frame, [place]) && !veiled(frame) && isHit(frame, place);
}

function belongs(element: Element, hit: Element): boolean {
  if (isAround(element, hit)) return true;
  // What lies around a field shows through only where the field lets the pointer pass.
  if (isAround(hit, element)) return getComputedStyle(element).pointerEvents === 'none';
  const label = closest(hit, 'label') as HTMLLabelElement | null;
  return Boolean(
    label && (label.control === element || attributeOf(element, 'aria-labelledby')?.includes(label.id || ' ')),
  );
}

export function frameOf(element: Element): HTMLElement | null {
  return (defaultViewOf(documentOf(element))?.frameElement as HTMLElement | null) ?? null;
}

/** The element and everything around it in its own document, as far up as pages go. */
function* upwards(element: Element): Generator<Element> {
  let depth = 0;
  for (let around: Element | null = element; around && depth <= DEPTH_MAX; around = parentOf(around), depth++)
    yield around;
}
