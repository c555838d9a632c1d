// `npm run deploy`: first says everything that is missing, then builds, migrates the database and deploys. Stops at the first failure.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import { type Account, missingForDeploy } from './missing-for-deploy.ts';
import { PROJECT, runCommand } from './run-command.ts';

const QUIET = { WRANGLER_SEND_METRICS: 'false' };

async function main(): Promise<void> {
  const configuration = unstable_readConfig({ config: join(PROJECT, 'wrangler.toml') });
  const missing = missingForDeploy(configuration, await lookAtAccount());
  if (missing.length > 0) {
    console.error(`Nothing was deployed. This is missing:\n\n${missing.map((line) => `  - ${line}`).join('\n')}\n`);
    process.exit(1);
  }
  await step('The build', process.execPath, 'tools/build.ts');
  await step('Migrating the database', 'wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote');
  await step('Deploying', 'wrangler', 'deploy');
  console.log(`
Touchline is deployed at ${configuration.vars.PUBLIC_URL}

Nobody can sign in until an association has its first owner. If yours has none yet, invite one:

  npm run first-owner -- office@state.example "Cal South"

It prints a link that works once, for 24 hours, and emails it to that address.
`);
}

async function step(what: string, program: string, ...args: string[]): Promise<void> {
  if ((await runCommand(program, args, QUIET)) === 0) return;
  console.error(`${what} failed, see above. Nothing after it was done.`);
  process.exit(1);
}

async function lookAtAccount(): Promise<Account> {
  const signedIn = /"loggedIn":\s*true/.test((await ask('whoami', '--json')) ?? '');
  if (!signedIn) return { signedIn, secrets: null, buckets: null, queues: null };
  const secrets = namesIn(await ask('secret', 'list', '--format', 'json'), /"name":\s*"([^"]+)"/g);
  const buckets = namesIn(await ask('r2', 'bucket', 'list'), /^name:\s*(\S+)/gm);
  const queues = namesIn(await ask('queues', 'list'), /│\s*[0-9a-f]{32}\s*│\s*(\S+)/g);
  return { signedIn, secrets, buckets, queues };
}

const namesIn = (answer: string | null, pattern: RegExp): string[] | null =>
  answer === null ? null : [...answer.matchAll(pattern)].map(([, name = '']) => name);

/** What wrangler says to a question, or null when it could not answer. */
function ask(...args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('wrangler', args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...QUIET, CI: 'true', NO_COLOR: '1' },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code === 0 ? said : null));
  });
}

await main();
