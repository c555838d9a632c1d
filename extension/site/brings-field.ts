// Whether a change to the page brought something that could be a field, or something that could hold one: a shadow root, an
// iframe. Asked for every change, so it looks at nothing but what was added.
import { isElement, matches, queryAll, shadowRootOf } from './dom.ts';
import { FIELDS } from './find-fields.ts';

/** A dialog without a field may have something to say. */
const NEWS = `${FIELDS},iframe,[role=dialog],dialog`;

export function bringsField({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (isElement(node) && (shadowRootOf(node) || matches(node, NEWS) || bringsInside(node))) return true;
  }
  return false;
}

function bringsInside(element: Element): boolean {
  if (queryAll(element, NEWS).length > 0) return true;
  for (const inner of queryAll(element, '*')) if (shadowRootOf(inner)) return true;
  return false;
}
