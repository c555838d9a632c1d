// The deployed app under a storm: its clock and D1's faults are set by requests that only this entry knows.
import { createWorker } from '../../worker/create-worker.ts';
import type { Env, WakeCall } from '../../worker/platform/env.ts';
import { faultyD1 } from './faulty-d1.ts';

export { StatusBoard } from '../../worker/standings/status-board.ts';

/** Requests come at many times at once: each carries its own. Work in the background goes by the last that was ordered. */
interface StormEnv extends Env {
  STORM_NOW_MS: number;
}

const storm = { nowMs: 0, faultRate: 0 };
const worker = createWorker(async (env) => new Date((env as StormEnv).STORM_NOW_MS));

const faults = () => (Math.random() >= storm.faultRate ? null : Math.random() < 0.5 ? 'before' : 'after');
const under = (env: Env, nowMs: number): StormEnv => ({ ...env, DB: faultyD1(env.DB, faults), STORM_NOW_MS: nowMs });

export default {
  async fetch(request: Request<unknown, IncomingRequestCfProperties>, env: Env, context: ExecutionContext) {
    const url = new URL(request.url);
    if (url.pathname !== '/storm') {
      return worker.fetch(request, under(env, Number(request.headers.get('x-storm-now'))), context);
    }
    storm.faultRate = Number(url.searchParams.get('faults') ?? storm.faultRate);
    storm.nowMs = Number(url.searchParams.get('now') ?? storm.nowMs);
    if (url.searchParams.has('sweep')) {
      const controller = { scheduledTime: storm.nowMs, cron: '* * * * *', noRetry() {} };
      await worker.scheduled(controller, under(env, storm.nowMs));
    }
    const waiting = "SELECT count(*) AS rows FROM inbox WHERE status = 'waiting'";
    const left = await env.DB.prepare(waiting).first<{ rows: number }>();
    return Response.json({ waiting: left?.rows ?? 0 });
  },
  async queue(batch: MessageBatch<WakeCall>, env: Env) {
    if (storm.nowMs > 0) await worker.queue(batch, under(env, storm.nowMs));
  },
};
