// The loader: a classic script that looks for Touchline's tags, now and later, and fetches a tag's code when the tag is seen.
// Adds no global, registers nothing itself, reads nothing of the page but tag names. Built with the list of files in place of FILES.

/** Tag → the files it needs, the defining one last; files named by language end with `en` and `es` lists. Filled in by the build. */
declare const FILES: Record<string, { all: string[]; en: string[]; es: string[] }>;

{
  const script = document.currentScript as HTMLScriptElement;
  const base = new URL('.', script.src).href;
  const tags = Object.keys(FILES).join();
  const seen = new Set<string>();
  const fetchFor = (element: Element): void => {
    const tag = element.localName;
    const files = FILES[tag];
    if (!files || seen.has(tag) || customElements.get(tag)) return;
    seen.add(tag);
    const told = element.closest('[lang]')?.getAttribute('lang') || navigator.language;
    const words = /^es/i.test(told) ? files.es : files.en;
    // All at once: a slow connection pays for one journey, not for one after another.
    for (const file of files.all.concat(words)) import(base + file).catch(() => seen.delete(tag));
  };
  const look = (root: ParentNode): void => {
    root.querySelectorAll(tags).forEach(fetchFor);
  };
  look(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      addedNodes.forEach((node) => {
        if (node instanceof Element) {
          fetchFor(node);
          look(node);
        }
      });
  }).observe(document, { childList: true, subtree: true });
}
