// Runs the Worker on this machine in workerd, on its own state folder, and ticks its schedule.
// The Worker itself has no sandbox branch: the entry file here only hands it the sandbox's clock.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunWorkerSettings } from './run-worker.ts';
import { LOCAL_ONLY, runWrangler } from './run-wrangler.ts';

const near = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** workerd is up in about three seconds; a busy machine may take many times that. */
const START_DEADLINE_MS = 120_000;
/** As wrangler.toml's cron says; the dev server does not run it by itself. */
const TICK_MS = 60_000;
/** After this, a process that was asked to stop is made to. */
const STOP_DEADLINE_MS = 5_000;
/** The last words of a Worker that did not start; more would bury the reason. */
const SAID_MAX_CHARACTERS = 4000;

export interface WorkerOptions {
  readonly port: number;
  /** Where D1, R2, KV, queues and Durable Objects keep their files. */
  readonly stateFolder: string;
  /** Variables and secrets; they travel between processes, never on a command line or in a file. */
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
  const { port, variables, onLog } = options;
  const url = `http://localhost:${port}`;
  const settings: RunWorkerSettings = {
    entry: near('./worker-entry.ts'),
    configuration: near('../../wrangler.toml'),
    port,
    stateFolder: options.stateFolder,
    variables,
  };
  // The leader of its own process group, so that stopping it stops workerd too.
  const child = fork(near('./run-worker.ts'), {
    cwd: near('../..'),
    detached: true,
    silent: true,
    env: { ...process.env, ...LOCAL_ONLY },
  });
  await ready(child, settings, onLog);
  const tick = async () => {
    await fetch(`${url}/cdn-cgi/handler/scheduled`);
  };
  // A tick that fails is made up for by the next one: the schedule asks for what is due and not yet done.
  const ticking = setInterval(() => tick().catch(() => undefined), TICK_MS);
  return {
    url,
    tick,
    stop: async () => {
      clearInterval(ticking);
      await stopGroup(child);
    },
  };
}

async function ready(child: ChildProcess, settings: RunWorkerSettings, onLog?: (text: string) => void): Promise<void> {
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-SAID_MAX_CHARACTERS);
    onLog?.(chunk.toString());
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.send(settings);
  let deadline: NodeJS.Timeout | undefined;
  const started = await new Promise<boolean>((resolve) => {
    deadline = setTimeout(resolve, START_DEADLINE_MS, false);
    child.once('message', () => resolve(true)).once('exit', () => resolve(false));
  });
  clearTimeout(deadline);
  if (started) return;
  await stopGroup(child);
  throw new Error(`The Worker did not start on port ${settings.port}:\n${said}`);
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), STOP_DEADLINE_MS);
  await ended;
  clearTimeout(late);
}
