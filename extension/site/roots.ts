// Every tree of the page that a person sees as one: the document, open shadow roots, and iframes of the same origin.
export type Root = Document | ShadowRoot;

export function listRoots(start: Root = document): Root[] {
  const roots: Root[] = [start];
  for (const element of start.querySelectorAll('*')) {
    const inner =
      element.shadowRoot ?? (element.localName === 'iframe' ? contentOf(element as HTMLIFrameElement) : null);
    if (inner) roots.push(...listRoots(inner));
  }
  return roots;
}

/** Null for an iframe of another origin: what is in there is none of our business. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The element around `node`, also when that lies outside its shadow root. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
}
