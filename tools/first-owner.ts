// `npm run first-owner -- office@state.example "Cal South"`: writes a one-time invitation with wrangler's own sign-in and prints its link. The
// deployed Worker mails the same invitation within a minute. `--local` is for the demo on this machine, `--port` names which one.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unstable_readConfig } from 'wrangler';
import { FIRST_INVITATION_HOURS } from '../contract/accounts/first-invitation.ts';
import { Line } from '../contract/core/text.ts';
import { Email } from '../contract/sign-in/sign-in.ts';
import { inviteFirstOwner } from '../test/sandbox/invite-first-owner.ts';
import { runWrangler } from '../test/sandbox/run-wrangler.ts';
import { DEFAULT_PORT } from './demo-ports.ts';
import { type FirstOwner, firstInvitationSql, firstOwnerLink } from './first-invitation-sql.ts';
import { PROJECT } from './run-command.ts';

const USAGE = `Type it like this: npm run first-owner -- office@state.example "Cal South"

  --local       for the demo on this machine, started with npm start
  --port 9787   the demo on that port
  --language es the email and the association begin in Spanish`;
/** As contract/tree/tree.ts has it. */
const NAME_MAX_CHARACTERS = 100;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { local: { type: 'boolean' }, port: { type: 'string' }, language: { type: 'string' } },
  });
  const owner = readOwner(positionals, values.language ?? 'en');
  const link = values.local ? await inviteLocally(owner, values.port) : await inviteRemotely(owner);
  console.log(`
${owner.name} is ready to be set up by ${owner.email}. The link works once, for ${FIRST_INVITATION_HOURS} hours:

  ${link}

Touchline also emails it to ${owner.email} within a minute. For another address or a lost link, run this again.
`);
}

function readOwner([address = '', title = '', ...more]: readonly string[], language: string): FirstOwner {
  const email = Email.safeParse(address);
  if (!email.success) throw new Error(`${address || 'The email address'} isn't an email address.\n\n${USAGE}`);
  const name = Line(NAME_MAX_CHARACTERS).safeParse(title);
  if (!name.success) {
    throw new Error(`The association's name is missing, or longer than ${NAME_MAX_CHARACTERS} characters.\n\n${USAGE}`);
  }
  if (more.length > 0) throw new Error(`Put the association's name in quotation marks.\n\n${USAGE}`);
  if (language !== 'en' && language !== 'es') throw new Error(`The language is en or es.\n\n${USAGE}`);
  return { email: email.data, name: name.data, language };
}

async function inviteLocally(owner: FirstOwner, port = String(DEFAULT_PORT)): Promise<string> {
  const stateFolder = join(PROJECT, '.touchline', `demo-${port}`, 'state');
  const publicUrl = `http://localhost:${port}`;
  try {
    return await inviteFirstOwner(owner, { publicUrl, stateFolder, now: new Date() });
  } catch (error) {
    if (!/no such table/.test(String(error))) throw error;
    throw new Error(`There is no Touchline on port ${port} yet. Run npm start once (or npm start -- --empty).`);
  }
}

async function inviteRemotely(owner: FirstOwner): Promise<string> {
  const { vars } = unstable_readConfig({ config: join(PROJECT, 'wrangler.toml') });
  const publicUrl = String(vars.PUBLIC_URL ?? '');
  if (!publicUrl.startsWith('https://')) {
    throw new Error('PUBLIC_URL in wrangler.toml is not an https address: deploy first, or add --local for the demo.');
  }
  const { statements, token } = await firstInvitationSql(owner, new Date());
  await runWrangler(['d1', 'execute', 'DB', '--remote', '--yes', '--command', statements.join('; ')]);
  return firstOwnerLink(publicUrl, token);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
