// The loader: a classic script that looks for Touchline's tags, now and later, and fetches a tag's code when the tag is seen.
// Adds no global, registers nothing itself, reads nothing of the page but tag names and languages. The build puts the files in FILES.

/** By tag: the files it needs, and those with its words in English and in Spanish. */
declare const FILES: Record<string, { all: string[]; en: string[]; es: string[] }>;

{
  // Site builders that add the script themselves (Wix) leave no current script.
  const script = (document.currentScript ?? document.querySelector('script[src*="/embed.js"]')) as HTMLScriptElement;
  const { href: base, origin } = new URL('.', script.src);
  const files = FILES;
  const seen = new Set<string>();
  const fetchFor = (element: Element): void => {
    const tag = element.localName;
    const own = files[tag];
    if (!own || seen.has(tag) || customElements.get(tag)) return;
    seen.add(tag);
    const told = element.closest('[lang]')?.getAttribute('lang') || navigator.language;
    // All at once: a slow connection pays for one journey, not for one after another.
    for (const file of own.all.concat(/^es/i.test(told) ? own.es : own.en))
      import(base + file).catch(() => seen.delete(tag));
  };
  const look = (root: ParentNode): void => {
    root.querySelectorAll(Object.keys(files).join()).forEach(fetchFor);
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
  // Our own page in an <iframe> tells how tall it is; nobody else is believed.
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from === origin && data?.touchlineHeight)
      document.querySelectorAll('iframe').forEach((frame) => {
        if (frame.contentWindow === source) frame.style.height = `${data.touchlineHeight}px`;
      });
  });
}
