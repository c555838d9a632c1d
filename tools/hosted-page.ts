// A page of our own around one element: opened by itself, or in an <iframe> where a league's site takes no script.

const TITLES: Readonly<Record<string, string>> = {
  'safesport-landing': 'SafeSport training',
  'status-dot': 'Status',
  'status-dot-grid': 'Who is cleared',
  'certificate-uploader': 'Upload a certificate',
  'review-queue': 'Review certificates',
  'touchline-sign-in': 'Sign in',
  'coach-registration': 'Register',
  'member-account': 'Your account',
  'organization-settings': 'Settings',
  'registration-desk': 'Registrations',
  'roster-import': 'Bring in a roster',
  'duplicate-desk': 'Duplicates',
  'ussf-certifications': 'U.S. Soccer certifications',
  'coach-requirements': 'What coaches need',
  'games-desk': 'Games and their officials',
  'mail-subscription': 'Emails you get',
  'payment-codes': 'Payment codes',
  'account-request': 'Ask for an account',
  'account-requests': 'Requests for accounts',
  'touchline-home': 'Home',
  'organization-tree': 'Organizations',
  'first-owner': 'Set up your association',
  'snippet-builder': 'Put Touchline on your page',
};

/** The office's pages lead to each other; in a frame the league's own page does that. English, then Spanish. */
const OFFICE = [
  ['touchline-home', '/', 'Home', 'Inicio'],
  ['status-dot-grid', '/pages/people', 'People', 'Personas'],
  ['registration-desk', '/pages/registrations', 'Registrations', 'Inscripciones'],
  ['duplicate-desk', '/pages/duplicates', 'Duplicates', 'Duplicados'],
  ['roster-import', '/pages/import', 'Import', 'Importar'],
  ['review-queue', '/pages/review', 'Review', 'Revisión'],
  ['payment-codes', '/pages/codes', 'Codes', 'Códigos'],
  ['account-requests', '/pages/accounts', 'Accounts', 'Cuentas'],
  ['games-desk', '/pages/games', 'Games', 'Partidos'],
  ['organization-tree', '/pages/organizations', 'Organizations', 'Organizaciones'],
  ['organization-settings', '/pages/settings', 'Settings', 'Ajustes'],
] as const;

const officeNav = (shown: string): string =>
  OFFICE.some(([tag]) => tag === shown)
    ? `
    <nav class="office" aria-label="Touchline" translate="no">
      ${OFFICE.map(
        ([tag, page, en, es]) =>
          `<a href="${page}"${tag === shown ? ' aria-current="page"' : ''}><span lang="en">${en}</span><span lang="es">${es}</span></a>`,
      ).join('\n      ')}
    </nav>`
    : '';

/** @param script the loader, or the tag's own module. @param nav whether the office's other pages are linked. */
export const hostedPage = (tag: string, script: string, nav = false): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${TITLES[tag] ?? 'Touchline'} · Touchline</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/pages/hosted.css">
    <script src="/pages/hosted.js"></script>
    <script async src="/${script}"${script === 'embed.js' ? '' : ' type="module"'}></script>
  </head>
  <body>${nav ? officeNav(tag) : ''}
    <main>
      <${tag}>
        <p>Loading. This page needs JavaScript.</p>
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
