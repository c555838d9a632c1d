// Runs wrangler's command line on this machine: never signed in, no telemetry, no question asked.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The last words of a failed command; more would bury the reason. */
const SAID_MAX_CHARACTERS = 4000;

export interface WranglerProcess {
  readonly child: ChildProcess;
  /** What it printed so far, the newest end of it. */
  said(): string;
  /** Resolves with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts wrangler as the leader of its own process group, so that stopping it stops workerd too. */
export function spawnWrangler(args: readonly string[], onLine?: (text: string) => void): WranglerProcess {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CI: 'true',
      NO_COLOR: '1',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  });
  let text = '';
  const hear = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-SAID_MAX_CHARACTERS);
    onLine?.(chunk.toString());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => text, ended };
}

/** Runs one command to its end; throws with its last words when it fails. */
export async function runWrangler(args: readonly string[]): Promise<void> {
  const wrangler = spawnWrangler(args);
  const code = await wrangler.ended;
  if (code !== 0) throw new Error(`wrangler ${args.join(' ')} failed:\n${wrangler.said()}`);
}
