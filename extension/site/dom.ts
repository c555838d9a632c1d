// Own references to the browser's methods. A form with a field named `matches` answers that field when it is asked for `matches`, and so
// does the document: whatever may be a form or the document is asked through these only.

function method<Self, Args extends unknown[], Result>(
  own: (this: Self, ...args: Args) => Result,
): (self: Self, ...args: Args) => Result {
  return (self, ...args) => Reflect.apply(own, self, args);
}

function getter<Self extends object, Name extends keyof Self>(prototype: Self, name: Name): (self: Self) => Self[Name] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): Self[Name] };
  return (self) => Reflect.apply(get, self, []);
}

const NODE = Node.prototype;
const ELEMENT = Element.prototype;
const DOCUMENT = Document.prototype;
const inElement = method<ParentNode, [string], NodeListOf<Element>>(ELEMENT.querySelectorAll);
const inDocument = method<ParentNode, [string], NodeListOf<Element>>(DOCUMENT.querySelectorAll);

/** Also for the document; a frame's `load` passes it and never the window. */
export const listen = method<EventTarget, [string, (event: Event) => void, AddEventListenerOptions], void>(
  EventTarget.prototype.addEventListener,
);

const nodeType = getter(NODE, 'nodeType');
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
const isDocument = (node: Node): node is Document => nodeType(node) === 9;
/** The element that a shadow root hangs on; null for any other node. */
const hostOf = (root: Node): Element | null => (nodeType(root) === 11 ? ((root as ShadowRoot).host ?? null) : null);
export const isText = (node: Node): boolean => nodeType(node) === 3;
export const textContentOf = getter(NODE, 'textContent');
export const previousOf = getter(NODE, 'previousSibling');
export const nextOf = getter(NODE, 'nextSibling');
const firstOf = getter(NODE, 'firstChild');
const parentElementOf = getter(NODE, 'parentElement');
export const isConnected = getter(NODE, 'isConnected');
const ownerDocumentOf = getter(NODE, 'ownerDocument');
const rootNodeOf = method<Node, [], Node>(NODE.getRootNode);
export const contains = method<Node, [Node], boolean>(NODE.contains);

export const nameOfTag = getter(ELEMENT, 'localName');
export const matches = method<Element, [string], boolean>(ELEMENT.matches);
export const closest = method<Element, [string], Element | null>(ELEMENT.closest);
export const attributeOf = method<Element, [string], string | null>(ELEMENT.getAttribute);
export const rectOf = method<Element, [], DOMRect>(ELEMENT.getBoundingClientRect);
/** In pixels, before any transformation; 0 for what is no HTML. */
const offsetHeightOf = getter(HTMLElement.prototype, 'offsetHeight');
export const namespaceOf = getter(ELEMENT, 'namespaceURI');
export const heightOf = (element: Element): number =>
  namespaceOf(element) === 'http://www.w3.org/1999/xhtml' ? offsetHeightOf(element as HTMLElement) : 0;
export const shadowRootOf = getter(ELEMENT, 'shadowRoot');
export const isVisible = method<Element, [CheckVisibilityOptions?], boolean>(ELEMENT.checkVisibility);
export const animationsOf = method<Element, [], Animation[]>(ELEMENT.getAnimations);

export const defaultViewOf = getter(DOCUMENT, 'defaultView');
export const activeElementOf = getter(DOCUMENT, 'activeElement');
export const bodyOf = getter(DOCUMENT, 'body');
export const documentElementOf = getter(DOCUMENT, 'documentElement');
export const createElement = method<Document, [string], HTMLElement>(DOCUMENT.createElement);
const byIdInDocument = method<Document, [string], HTMLElement | null>(DOCUMENT.getElementById);
const fromPoint = method<Document, [number, number], Element | null>(DOCUMENT.elementFromPoint);

/** A shadow root has no names of the page's own, so it may be asked directly. */
export const queryAll = (place: ParentNode, selectors: string): NodeListOf<Element> =>
  isElement(place)
    ? inElement(place, selectors)
    : isDocument(place)
      ? inDocument(place, selectors)
      : place.querySelectorAll(selectors);

export const documentOf = (node: Node): Document => ownerDocumentOf(node) ?? (node as Document);
export const windowOf = (node: Node): Window & typeof globalThis => defaultViewOf(documentOf(node)) ?? window;
export const rootOf = (node: Node): Document | ShadowRoot => rootNodeOf(node) as Document | ShadowRoot;

export const byId = (root: Document | ShadowRoot, id: string): Element | null =>
  isDocument(root) ? byIdInDocument(root, id) : hostOf(root) && root.getElementById(id);

/** The topmost element at a point of the window, inside whatever shadow root it lies. */
export function hitAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = isDocument(root) ? fromPoint(root, x, y) : root.elementFromPoint(x, y);
  const inner = hit && shadowRootOf(hit);
  return inner && inner !== root ? (hitAt(inner, x, y) ?? hit) : hit;
}

export function* childrenOf(node: Node): Generator<ChildNode> {
  for (let child = firstOf(node); child; child = nextOf(child)) yield child;
}

/** The element around `node`, also when that lies outside its shadow root. */
export function parentOf(node: Node): Element | null {
  return parentElementOf(node) ?? hostOf(rootNodeOf(node));
}

/** Whether `inner` is `outer` or lies in it, through shadow roots too. */
export function isAround(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = hostOf(rootNodeOf(node))) {
    if (contains(outer, node)) return true;
  }
  return false;
}
