// Registers an element once. A page with the script pasted twice, or with two versions, keeps the first; nothing throws.
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
