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
  Who is cleared        ${addresses.people}
  Review certificates   ${addresses.review}
  On the books twice?   ${addresses.duplicates}
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
