// Sets a hosted page's language and colours from its address (?lang=es&theme=dark) and, inside a frame, tells the page around it how
// tall it is. Sends one number and nothing of a person.
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? navigator.language;
document.documentElement.lang = /^es/i.test(language) ? 'es' : 'en';
if (asked.get('theme')) document.documentElement.dataset.theme = asked.get('theme');
// The office's pages speak of the same organization, in the same language and colours.
addEventListener('DOMContentLoaded', () => {
  for (const link of document.querySelectorAll('.office a')) link.search = location.search;
});
if (parent !== window)
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset.framed = '';
    new ResizeObserver(([entry]) => {
      parent.postMessage({ touchlineHeight: Math.ceil(entry.borderBoxSize[0].blockSize) }, '*');
    }).observe(document.body);
  });
