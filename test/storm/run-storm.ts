// Runs a storm against the real Worker in workerd and counts what went wrong: lost, doubled, forged, or ended otherwise
// than it must. Senders retry what was not answered 2xx, as real ones do.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../bench/bundle-worker.ts';
import { BENCH_SECRET, prepareBench, startBenchWorker } from '../bench/start-bench-worker.ts';
import { countDamage, type Damage } from './count-damage.ts';
import { diceOf } from './dice.ts';
import { type FiveMinuteDamage, runFiveMinuteReceiver } from './five-minute-receiver.ts';
import { type Delivery, makeStorm, STORM_ENDS_MS, type Storm } from './make-storm.ts';
import { registerPeople } from './register-people.ts';
import { StormProcess } from './storm-process.ts';
import type { StormServerSettings } from './storm-server.ts';

export interface StormSettings {
  seed: number;
  events: number;
  kills: number;
  /** Share of D1 calls that fail, half before and half after the commit. */
  faultRate: number;
}

export interface StormReport extends Damage {
  events: number;
  deliveries: number;
  kills: number;
  letInWrongly: number;
  seconds: number;
  /** What a receiver that remembers ids for five minutes does with the same deliveries. */
  fiveMinutes: FiveMinuteDamage;
}

const SENDERS = 16;
const PATH = '/v1/webhooks/safesport/bench';
const TRIES_MAX = 200;
const SWEEPS_MAX = 2000;

export async function runStorm(settings: StormSettings): Promise<StormReport> {
  const begun = Date.now();
  const stateFolder = await mkdtemp(join(tmpdir(), 'touchline-storm-'));
  const storm = makeStorm(settings.seed, settings.events, BENCH_SECRET);
  try {
    const script = await bundleWorker(join(import.meta.dirname, 'storm-entry.ts'));
    await prepare({ stateFolder, script }, storm);
    const worker = new StormProcess({ stateFolder, script });
    await worker.start();
    const killAt = killsOf(settings, storm.deliveries.length);
    const letInWrongly = await blow(worker, storm, settings, killAt);
    await worker.order('faults=0');
    await settle(worker);
    const damage = await inspect({ stateFolder, script }, storm);
    const fiveMinutes = runFiveMinuteReceiver(storm.deliveries, BENCH_SECRET, killAt);
    const { events, kills } = settings;
    const seconds = Math.round((Date.now() - begun) / 1000);
    return { ...damage, events, deliveries: storm.deliveries.length, kills, letInWrongly, seconds, fiveMinutes };
  } finally {
    await rm(stateFolder, { recursive: true, force: true });
  }
}

async function prepare(settings: StormServerSettings, storm: Storm): Promise<void> {
  const calm = await startBenchWorker({ ...settings, consumes: false });
  try {
    await prepareBench(calm);
    await registerPeople(await calm.mf.getD1Database('DB'), storm.people);
  } finally {
    await calm.mf.dispose();
  }
}

/** The positions at which the process is killed. */
function killsOf({ seed, kills }: StormSettings, deliveries: number): Set<number> {
  const dice = diceOf(seed + 1);
  return new Set(Array.from({ length: kills }, () => dice.below(deliveries)));
}

/** @returns how many bad messages were answered 2xx. */
async function blow(
  worker: StormProcess,
  storm: Storm,
  { faultRate }: StormSettings,
  killAt: ReadonlySet<number>,
): Promise<number> {
  const queue = [...storm.deliveries];
  const accepted = new Set<string>();
  const late: Delivery[] = [];
  let [at, wrong] = [0, 0];
  let restarting: Promise<void> = Promise.resolve();

  const weather = `now=${STORM_ENDS_MS}&faults=${faultRate}`;
  const restart = async () => {
    await worker.kill();
    await worker.start();
    await worker.order(weather);
  };
  const send = async (delivery: Delivery): Promise<void> => {
    const { kind, event, message, atMs } = delivery;
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      await restarting;
      const status = await worker.post(PATH, message, atMs);
      const answered = status !== 0 && status < 500;
      if (!answered) continue;
      if (kind === 'genuine' && status === 202) accepted.add(event.messageId);
      if (kind !== 'genuine' && status >= 200 && status < 300) wrong++;
      return;
    }
    throw new Error(`Never answered: ${kind} ${event.messageId}`);
  };
  const sender = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (killAt.has(at++)) restarting = restarting.then(restart);
      // The second body under an id comes after the first was accepted, or it would itself be the first.
      if (next.kind === 'another-body' && !accepted.has(next.event.messageId)) late.push(next);
      else await send(next);
    }
  };
  await worker.order(weather);
  await Promise.all(Array.from({ length: SENDERS }, sender));
  await restarting;
  for (const delivery of late) await send(delivery);
  return wrong;
}

/** Cron, without faults, a minute each, until nothing waits: what a killed run had taken is free again when its claim ends. */
async function settle(worker: StormProcess): Promise<void> {
  for (let sweeps = 0; sweeps < SWEEPS_MAX; sweeps++) {
    if ((await worker.order(`sweep&now=${STORM_ENDS_MS + sweeps * 60_000}`)) === 0) return worker.kill();
  }
  throw new Error(`After ${SWEEPS_MAX} sweeps messages are still waiting`);
}

async function inspect(settings: StormServerSettings, storm: Storm): Promise<Damage> {
  const calm = await startBenchWorker({ ...settings, consumes: false });
  try {
    return await countDamage(await calm.mf.getD1Database('DB'), storm);
  } finally {
    await calm.mf.dispose();
  }
}
