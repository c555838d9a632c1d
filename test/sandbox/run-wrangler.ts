// Runs one of wrangler's commands on this machine: never signed in, no telemetry, no question asked.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The last words of a failed command; more would bury the reason. */
const SAID_MAX_CHARACTERS = 4000;

/** wrangler is told to ask nobody, neither a person nor a server. */
export const LOCAL_ONLY = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: 'true',
  NO_COLOR: '1',
} as const;

/** Runs a command to its end; throws with its last words when it fails. */
export async function runWrangler(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...LOCAL_ONLY },
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-SAID_MAX_CHARACTERS);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`wrangler ${args.join(' ')} failed:\n${said}`);
}
