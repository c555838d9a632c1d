// Makes an element of the popup with its children; text is always text, never markup.
interface ElementOptions {
  id?: string;
  class?: string;
  type?: string;
  label?: string;
  /** A sign beside words that say the same. */
  hideFromReaders?: boolean;
  /** Read out when it changes. */
  announce?: boolean;
  press?: () => void;
}

export function element(tag: string, options: ElementOptions, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (options.id) made.id = options.id;
  if (options.class) made.className = options.class;
  if (options.type) made.setAttribute('type', options.type);
  if (options.label) made.setAttribute('aria-label', options.label);
  if (options.hideFromReaders) made.setAttribute('aria-hidden', 'true');
  if (options.announce) made.setAttribute('role', 'status');
  if (options.press) made.addEventListener('click', options.press);
  made.append(...children);
  return made;
}
