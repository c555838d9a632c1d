// Every tree of the page that a person sees as one: the document, open shadow roots, and iframes of the same origin.
import { ROOTS_MAX } from '../limits.ts';
import { queryAll, shadowRootOf } from './dom.ts';

export type Root = Document | ShadowRoot;

export function listRoots(start: Root = document): Root[] {
  const roots: Root[] = [start];
  // The list grows while it is gone through.
  for (const root of roots) {
    for (const element of queryAll(root, '*')) {
      // Asked directly first, for it is asked of every element; a form's own field of that name is none.
      const inner = element.shadowRoot && shadowRootOf(element);
      if (inner && roots.length < ROOTS_MAX) roots.push(inner);
    }
    for (const frame of queryAll(root, 'iframe')) {
      const inner = contentOf(frame as HTMLIFrameElement);
      if (inner && roots.length < ROOTS_MAX) roots.push(inner);
    }
  }
  return roots;
}

/** Null for an iframe of another origin, and for one in a sandbox: what is in there is none of our business. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.hasAttribute('sandbox') ? null : frame.contentDocument;
  } catch {
    return null;
  }
}
