// The Worker in workerd through miniflare, on a database of its own, migrated, with one association and its secret.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { keysFrom } from '../../worker/platform/seal.ts';
import { bundleWorker } from './bundle-worker.ts';

const PROJECT = join(import.meta.dirname, '../..');
export const BENCH_KEY = Buffer.from('bench only: thirty-two bytes key').toString('base64');
export const BENCH_SECRET = Buffer.from('bench only: a webhook secret....').toString('base64');

export interface BenchWorker {
  mf: Miniflare;
  url: URL;
}

export interface BenchSettings {
  /** The module that is run; the Worker as deployed unless told. */
  entry?: string;
  /** The module's text, when it was bundled before. */
  script?: string;
  /** Where state is kept; in memory unless told. */
  stateFolder?: string;
  /** Accepting alone is measured without the work that follows. */
  consumes?: boolean;
}

export async function startBenchWorker(settings: BenchSettings = {}): Promise<BenchWorker> {
  const { entry = 'worker/index.ts', stateFolder, consumes = true } = settings;
  const mf = new Miniflare(
    convertV4MiniflareOptions({
      ...(stateFolder ? { resourcePersistencePath: stateFolder } : {}),
      modules: true,
      script: settings.script ?? (await bundleWorker(join(PROJECT, entry))),
      compatibilityDate: '2026-07-01',
      compatibilityFlags: ['nodejs_compat'],
      d1Databases: ['DB'],
      r2Buckets: ['CERTIFICATES'],
      kvNamespaces: ['KEYRING'],
      queueProducers: { WAKE: 'touchline-wake' },
      queueConsumers: consumes ? { 'touchline-wake': { maxBatchSize: 50, maxBatchTimeout: 0 } } : {},
      durableObjects: { STATUS_BOARD: { className: 'StatusBoard', useSQLite: true } },
      ratelimits: { RATE_LIMIT: { namespace_id: '1', simple: { limit: 1_000_000, period: 60 } } },
      bindings: {
        PUBLIC_URL: 'http://bench.test',
        MAIL_FROM: 'bench@touchline.example',
        SMTP_HOST: '127.0.0.1',
        SMTP_SECURITY: 'none-on-loopback',
        SMTP_PORT: '9',
        DATA_KEY: BENCH_KEY,
        TOKEN_KEY: BENCH_KEY,
        WEBHOOKS_MAY_GO: 'anywhere',
      },
    }),
  );
  return { mf, url: await mf.ready };
}

/** Lays the migrations, and one association `bench` with its webhook secret. */
export async function prepareBench({ mf }: BenchWorker): Promise<void> {
  const db = await mf.getD1Database('DB');
  const folder = join(PROJECT, 'worker/migrations');
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.sql')).sort()) {
    const statements = (await readFile(join(folder, name), 'utf8')).split('--> statement-breakpoint');
    await db.batch(statements.map((each) => db.prepare(each.trim().replace(/;$/, ''))));
  }
  const row = ['bench', 'bench', 'Bench', 'association', 'bench/', '["abuse-prevention"]', '{}'];
  await db
    .prepare('INSERT INTO organization (id, slug, name, kind, path, requirements, policy) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .bind(...row)
    .run();
  const ring = { associationId: 'bench', secrets: [{ secret: `whsec_${BENCH_SECRET}`, until: null }] };
  const keys = await keysFrom(BENCH_KEY);
  const kv = await mf.getKVNamespace('KEYRING');
  await kv.put('webhook/safesport/bench', await keys.seal(JSON.stringify(ring)));
}
