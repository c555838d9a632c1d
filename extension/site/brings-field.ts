// Whether a change to the page brought something that could be a field, or something that could hold one: a shadow root, an
// iframe. Asked for every change, so it looks at nothing but what was added.
import { FIELDS } from './find-fields.ts';

const NEWS = `${FIELDS},iframe`;

export function bringsField({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.shadowRoot || element.matches(NEWS)) return true;
    if (element.firstElementChild && (element.querySelector(NEWS) || hasShadow(element))) return true;
  }
  return false;
}

function hasShadow(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (inner.shadowRoot) return true;
  return false;
}
