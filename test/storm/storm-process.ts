// Starts, kills and restarts the stormed Worker on one state folder, and talks to it over HTTP.
import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { SignedMessage } from './make-storm.ts';
import type { StormServerSettings } from './storm-server.ts';

const SENDERS = 16;

export class StormProcess {
  readonly #settings: StormServerSettings;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  #child: ChildProcess | null = null;
  #url = '';

  constructor(settings: StormServerSettings) {
    this.#settings = settings;
  }

  async start(): Promise<void> {
    // The leader of a process group: killing the group kills workerd with it.
    const child = fork(join(import.meta.dirname, 'storm-server.ts'), {
      detached: true,
      silent: true,
    });
    this.#child = child;
    child.send(this.#settings);
    this.#url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr?.on('data', (text) => {
        said = `${said}${text}`.slice(-2000);
      });
      child.once('message', (url) => resolve(String(url)));
      child.once('exit', () => reject(new Error(`The stormed Worker did not start: ${said}`)));
    });
  }

  /** As a machine dies: no goodbye. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child?.pid) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  /** @returns the status, or 0 when no answer came. */
  post(path: string, { headers, body }: SignedMessage, nowMs: number): Promise<number> {
    return new Promise((resolve) => {
      const length = { 'content-length': Buffer.byteLength(body), 'x-storm-now': String(nowMs) };
      const sent = request(new URL(path, this.#url).href, {
        method: 'POST',
        agent: this.#agent,
        headers: { ...headers, ...length },
      });
      sent.on('response', (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
        answer.on('error', () => resolve(0));
      });
      sent.on('error', () => resolve(0));
      sent.end(body);
    });
  }

  /** Sets the clock or the rate of faults, or runs what cron runs. @returns how many messages wait, null without an answer. */
  async order(query: string): Promise<number | null> {
    const answer = await fetch(new URL(`/storm?${query}`, this.#url)).catch(() => null);
    return answer?.ok ? ((await answer.json()) as { waiting: number }).waiting : null;
  }
}
