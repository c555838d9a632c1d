// Sets a hosted page's language and colours from its address (?lang=es&theme=dark), keeps its title in the language that is spoken
// and, inside a frame, tells the page around it how tall it is. Sends one number and nothing of a person.
const asked = new URLSearchParams(location.search);
const page = document.documentElement;
const speak = (language) => {
  page.lang = /^es/i.test(language) ? 'es' : 'en';
};
speak(asked.get('lang') ?? navigator.language);
if (asked.get('theme')) page.dataset.theme = asked.get('theme');

addEventListener('DOMContentLoaded', () => {
  const title = document.querySelector('title');
  const element = document.querySelector('main > *');
  // "Registrations · Big Bear": the page, then whose it is once the element knows. The office's sign-in and settings end with our name.
  const entitle = () => {
    const { organizationName } = element.dataset;
    const ours = organizationName === undefined || title.dataset.ours !== undefined ? 'Touchline' : '';
    title.textContent = [title.dataset[page.lang], organizationName, ours].filter(Boolean).join(' · ');
  };
  entitle();
  // The switch sets the element's language; the page around it follows.
  new MutationObserver(() => {
    if (element.lang) speak(element.lang);
    entitle();
  }).observe(element, { attributeFilter: ['lang', 'data-organization-name'] });
  // The office's pages speak of the same organization, in the same language and colours.
  for (const link of document.querySelectorAll('.office a')) link.search = location.search;
});
if (parent !== window)
  addEventListener('DOMContentLoaded', () => {
    page.dataset.framed = '';
    new ResizeObserver(([entry]) => {
      parent.postMessage({ touchlineHeight: Math.ceil(entry.borderBoxSize[0].blockSize) }, '*');
    }).observe(document.body);
  });
