// Runs the Worker on this machine in workerd (wrangler dev), on its own state folder, and ticks its schedule.
// The Worker itself has no sandbox branch: the entry file here only hands it the sandbox's clock.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { runWrangler, spawnWrangler, type WranglerProcess } from './run-wrangler.ts';

const ENTRY = 'test/sandbox/worker-entry.ts';
/** workerd is up in about three seconds; a busy machine may take many times that. */
const START_DEADLINE_MS = 120_000;
const POLL_MS = 100;
/** As wrangler.toml's cron says; wrangler dev does not run it by itself. */
const TICK_MS = 60_000;
/** After this, a process that was asked to stop is made to. */
const STOP_DEADLINE_MS = 5_000;

export interface WorkerOptions {
  readonly port: number;
  /** Where D1, R2, KV, queues and Durable Objects keep their files. */
  readonly stateFolder: string;
  /** Variables and secrets; they travel in a file of the state folder, not on the command line. */
  readonly variables: Readonly<Record<string, string>>;
  readonly onLog?: (text: string) => void;
}

export interface RunningWorker {
  readonly url: string;
  /** Runs the Worker's schedule once, now. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

export async function migrate(stateFolder: string): Promise<void> {
  await runWrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', stateFolder]);
}

export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const url = `http://localhost:${options.port}`;
  const envFile = join(options.stateFolder, 'variables.env');
  await writeFile(envFile, asEnvFile(options.variables), { mode: 0o600 });
  const args = ['dev', ENTRY, '--local', '--port', String(options.port), '--ip', 'localhost', '--test-scheduled'];
  args.push('--inspector-port', String(await freePort()), '--persist-to', options.stateFolder, '--env-file', envFile);
  args.push('--show-interactive-dev-session=false');
  const wrangler = spawnWrangler(args, options.onLog);
  await answering(url, wrangler);
  const tick = async () => {
    await fetch(`${url}/cdn-cgi/handler/scheduled`);
  };
  // A tick that meets a restarting Worker is made up for by the next one: the schedule asks for what is due and not yet done.
  const ticking = setInterval(() => tick().catch(() => undefined), TICK_MS);
  return {
    url,
    tick,
    stop: async () => {
      clearInterval(ticking);
      await stopGroup(wrangler);
    },
  };
}

async function answering(url: string, wrangler: WranglerProcess): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  let ended = false;
  void wrangler.ended.then(() => {
    ended = true;
  });
  while (!ended && Date.now() < deadline) {
    if (await fetch(`${url}/v1/`).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await stopGroup(wrangler);
  throw new Error(`The Worker did not start at ${url}:\n${wrangler.said()}`);
}

async function stopGroup({ child, ended }: WranglerProcess): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // Nobody of the group is left.
    }
  };
  signal('SIGTERM');
  const late = setTimeout(() => signal('SIGKILL'), STOP_DEADLINE_MS);
  await ended;
  clearTimeout(late);
}

function asEnvFile(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}
