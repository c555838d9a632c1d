// The list that `npm start` ends with: where to go first, and who can sign in.
import type { demoJson } from './demo-json.ts';

export function welcome(
  { addresses, associations, household }: ReturnType<typeof demoJson>,
  extensionFolder: string,
): string {
  const administrators = associations.flatMap((association) => association.administrators);
  const width = Math.max(...administrators.map(({ email }) => email.length));
  return `
Touchline is running.

  Everything            ${addresses.sandbox}
  A league's page       ${addresses.landing}
  Coaches and officials ${addresses.people}
  Review certificates   ${addresses.review}
  Possible duplicates   ${addresses.duplicates}
  A family's account    ${addresses.account}     sign in as ${household}
  Inbox                 ${addresses.inbox}     the coach's confirmation mail is waiting there
  SafeSport stand-in    ${addresses.safesport}
  Clock                 ${addresses.clock}

Sign in with one of these addresses; the six digits come to the inbox.

${administrators.map(({ email, may }) => `  ${email.padEnd(width)}   may ${may}`).join('\n')}

The extension, for your own browser (load unpacked): ${extensionFolder}
The same facts for a script: .touchline/demo.json
Stop with Ctrl-C. Start over with: npm start -- --fresh
`;
}

/** The same for a demo that begins empty. @param link opens the first owner's page, once. */
export function welcomeEmpty(
  { addresses, associations }: ReturnType<typeof demoJson>,
  link: string,
  extensionFolder: string,
): string {
  const [association] = associations;
  return `
Touchline is running, and empty. Set up Cal South as its first owner, office@state.example:

  ${link}

The link works once, for 24 hours. For another one: npm run first-owner -- --local ${new URL(addresses.touchline).port === '8787' ? '' : `--port ${new URL(addresses.touchline).port} `}office@state.example "Cal South"
Sign in after that at ${addresses.touchline}

  Inbox                 ${addresses.inbox}     every email, your sign-in code too
  SafeSport stand-in    ${addresses.safesport}
  Clock                 ${addresses.clock}

For Settings, what the stand-in for SafeSport expects of Cal South:

  Access code           ${association?.accessCode ?? ''}
  Webhook secret        ${association?.webhookSecret ?? ''}

The extension, for your own browser (load unpacked): ${extensionFolder}
The same facts for a script: .touchline/demo.json
Stop with Ctrl-C. Start over with: npm start -- --empty --fresh
`;
}
