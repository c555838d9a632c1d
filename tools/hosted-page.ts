// A page of our own around one element: opened by itself, or in an <iframe> where a league's site takes no script.
import english from './page-words.en.ts';
import spanish from './page-words.es.ts';

type Titled = keyof typeof english.titles;

/** The office's pages lead to each other; in a frame the league's own page does that. */
const OFFICE = [
  ['touchline-home', '/'],
  ['status-dot-grid', '/pages/people'],
  ['registration-desk', '/pages/registrations'],
  ['duplicate-desk', '/pages/duplicates'],
  ['roster-import', '/pages/import'],
  ['review-queue', '/pages/review'],
  ['payment-codes', '/pages/codes'],
  ['account-requests', '/pages/accounts'],
  ['games-desk', '/pages/games'],
  ['organization-tree', '/pages/organizations'],
  ['organization-settings', '/pages/settings'],
] as const;

/** Titles that end with our name behind the organization's. */
const OURS: readonly Titled[] = ['organization-settings', 'touchline-sign-in'];

/** Both languages stand in the page; its own `lang` shows one of them. */
const inBoth = (en: string, es: string): string => `<span lang="en">${en}</span><span lang="es">${es}</span>`;

const officeNav = (shown: string): string =>
  OFFICE.some(([tag]) => tag === shown)
    ? `
    <nav class="office" aria-label="Touchline" translate="no">
      ${OFFICE.map(
        ([tag, page]) =>
          `<a href="${page}"${tag === shown ? ' aria-current="page"' : ''}>${inBoth(english.screens[tag], spanish.screens[tag])}</a>`,
      ).join('\n      ')}
    </nav>`
    : '';

/** @param script the loader, or the tag's own module. @param nav whether the office's other pages are linked. */
export const hostedPage = (tag: Titled, script: string, nav = false): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title data-en="${english.titles[tag]}" data-es="${spanish.titles[tag]}"${OURS.includes(tag) ? ' data-ours' : ''}>${english.titles[tag]} · Touchline</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/pages/hosted.css">
    <script src="/pages/hosted.js"></script>
    <script async src="/${script}"${script === 'embed.js' ? '' : ' type="module"'}></script>
  </head>
  <body>${nav ? officeNav(tag) : ''}
    <main>
      <${tag}>
        <p class="fallback">${inBoth(english.loading, spanish.loading)}</p>
        <noscript><p class="fallback">${inBoth(english.noScript, spanish.noScript)}</p></noscript>
      </${tag}>
    </main>
  </body>
</html>
`;

/** A page of ours that only says something: no script. @param body HTML, already safe. */
export const plainPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title} · Touchline</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/pages/hosted.css">
    <link rel="stylesheet" href="/pages/reference.css">
  </head>
  <body>
    <main>
<h1>${title}</h1>
${body}
    </main>
  </body>
</html>
`;
