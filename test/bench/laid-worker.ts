// A Worker with more rows than its API would take in a reasonable time: laid by SQLite itself, before it starts; and an administrator signed in.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { keysFrom } from '../../worker/platform/seal.ts';
import { BENCH_KEY, type BenchWorker, prepareBench, startBenchWorker } from './start-bench-worker.ts';

export const HEADERS = { origin: 'http://bench.test', 'content-type': 'application/json' };
const LOOK_EVERY_MS = 50;

/** Fills the migrated database in a state folder; a Worker that is started on the folder afterwards has the rows. */
export async function layRows(
  stateFolder: string,
  script: string,
  lay: (sqlite: DatabaseSync) => Promise<void>,
): Promise<void> {
  const empty = await startBenchWorker({ script, stateFolder, consumes: false });
  await prepareBench(empty);
  await empty.mf.dispose();
  const folder = join(stateFolder, 'd1/miniflare-D1DatabaseObject');
  const file = (await readdir(folder)).find((name) => /^[0-9a-f]+\.sqlite$/.test(name));
  if (!file) throw new Error('The bench has no database');
  const sqlite = new DatabaseSync(join(folder, file));
  await lay(sqlite);
  sqlite.close();
}

/** With the code from the outbox, as they would with that from their mail. */
export async function signIn({ mf, url }: BenchWorker, email: string): Promise<string> {
  const send = (path: string, body: object) =>
    fetch(new URL(path, url), { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
  await send('/v1/sign-in/code', { email });
  const db = await mf.getD1Database('DB');
  const keys = await keysFrom(BENCH_KEY);
  for (;;) {
    const sealed = await db.prepare("select sealed from mail where template = 'sign-in-code'").first<string>('sealed');
    if (sealed) {
      const { content } = JSON.parse(await keys.open(sealed)) as { content: { code: string } };
      const answer = await send('/v1/sign-in', { email, code: content.code });
      return ((await answer.json()) as { token: string }).token;
    }
    await wait(LOOK_EVERY_MS);
  }
}
