// Whether a person could see and reach a field: named reasons when not. Looks at layout, so only candidates are asked.
import { FIELD_MIN_PX, OPACITY_MIN } from '../limits.ts';
import type { Trouble } from './reading.ts';
import { parentOf, type Root } from './roots.ts';

export function outOfSight(element: Element): Trouble | undefined {
  const view = element.ownerDocument.defaultView!;
  if (!element.checkVisibility({ visibilityProperty: true })) return 'hidden';
  let { left, right, top, bottom } = element.getBoundingClientRect();
  let opacity = 1;
  let clipped = true;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = view.getComputedStyle(around);
    opacity *= comingOpacity(around, Number(style.opacity));
    if (clipped && around !== element && style.overflow !== 'visible' && !/^(body|html)$/.test(around.localName)) {
      const clip = around.getBoundingClientRect();
      left = Math.max(left, clip.left);
      right = Math.min(right, clip.right);
      // What is scrolled out of sight up or down can be scrolled back in; what is cut off at the side or has no height cannot.
      if (clip.height < FIELD_MIN_PX) bottom = top;
    }
    clipped &&= style.position !== 'fixed';
  }
  if (right - left < FIELD_MIN_PX || bottom - top < FIELD_MIN_PX) return 'zero-size';
  if (opacity < OPACITY_MIN) return 'transparent';
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  if (x < 0 || x > view.innerWidth || bottom + view.scrollY <= 0) return 'hidden';
  if (isCovered(element, x, y)) return 'covered';
  return view.frameElement ? outOfSight(view.frameElement) : undefined;
}

/** A dialog that is just fading in counts as what it becomes. */
function comingOpacity(element: Element, now: number): number {
  if (now >= OPACITY_MIN) return now;
  for (const { effect } of element.getAnimations()) {
    const last = (effect as KeyframeEffect).getKeyframes().at(-1);
    if (last?.opacity !== undefined) return Number(last.opacity);
  }
  return now;
}

function isCovered(element: Element, x: number, y: number): boolean {
  const hit = hitAt(element.ownerDocument, x, y);
  // Outside the window nothing can be asked; a person scrolls there and sees it.
  if (!hit || isAround(element, hit)) return false;
  // What lies around a field shows through only where the field itself is cut away, or lets the pointer pass.
  if (isAround(hit, element)) return getComputedStyle(element).pointerEvents !== 'none';
  const label = hit.closest('label');
  return !(label && (label.control === element || element.getAttribute('aria-labelledby')?.includes(label.id || ' ')));
}

/** The topmost element at a point of the window, inside whatever shadow root it lies. */
export function hitAt(root: Root, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit.shadowRoot !== root ? (hitAt(hit.shadowRoot, x, y) ?? hit) : hit;
}

/** Whether `inner` lies in `outer`, through shadow roots too. */
export function isAround(outer: Element, inner: Element): boolean {
  for (let around: Element | null = inner; around; around = parentOf(around)) if (around === outer) return true;
  return false;
}
