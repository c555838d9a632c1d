// A message that ends the run it is worked on in: each try was counted before it was begun, no other message pays for it, and people find it.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Arrivals } from '../../../contract/sources/arrival.ts';
import { CLAIM_SECONDS, INBOX_ATTEMPTS_MAX } from '../../../worker/platform/limits.ts';
import { type Ports, portsOf } from '../../../worker/platform/ports.ts';
import { drainInbox } from '../../../worker/sources/drain-inbox.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { aCompletion, keepSafesport } from '../builders/a-completion.ts';
import { anOwner } from '../builders/an-owner.ts';
import { drain } from '../builders/drain.ts';
import { eventually } from '../builders/eventually.ts';

const whenClaimsEnd = (runs: number): Date => new Date(Date.now() + runs * (CLAIM_SECONDS + 1) * 1000);

/** A run that ends where it opens this message: nothing comes after, no answer, no error. */
async function endedRun(runs: number, bodySealed: string): Promise<void> {
  const ports = await portsOf(env, whenClaimsEnd(runs));
  const open: Ports['keys']['open'] = (sealed) =>
    sealed === bodySealed ? new Promise<string>(() => undefined) : ports.keys.open(sealed);
  void drainInbox({ ...ports, keys: { ...ports.keys, open } });
}

async function messages(...ids: string[]) {
  const owner = await anOwner();
  for (const id of ids)
    await keepSafesport(owner.tree.association, JSON.stringify(aCompletion({ completionId: id })), { id });
  const { db } = await portsOf(env, new Date());
  const read = async (id: string) => (await db.select().from(inbox).all()).find(({ messageId }) => messageId === id);
  return { ...owner, read, bodyOf: async (id: string) => (await read(id))?.bodySealed ?? '' };
}

describe('a message that ends the run it is worked on in', () => {
  it('is counted before, given up after so many, and stands in the delivery log', async () => {
    const { get, read, bodyOf } = await messages('killer');
    const body = await bodyOf('killer');
    for (let run = 1; run <= INBOX_ATTEMPTS_MAX; run++) {
      await endedRun(run, body);
      await eventually(async () => expect((await read('killer'))?.attempts).toBe(run));
      // Whoever comes while a run may still have it leaves it alone.
      await drain(whenClaimsEnd(run));
      expect((await read('killer'))?.status).toBe('waiting');
    }
    await drain(whenClaimsEnd(INBOX_ATTEMPTS_MAX + 1));
    const { items } = (await (await get('/arrivals?status=gave-up')).json()) as Arrivals;
    expect(items).toMatchObject([{ messageId: 'killer', outcome: 'Working on it broke off each time' }]);
  });

  it('costs those beside it one claim, and none of their tries', async () => {
    const { read, bodyOf } = await messages('one', 'killer', 'three');
    const body = await bodyOf('killer');
    await endedRun(0, body);
    await eventually(async () => expect((await read('one'))?.status).toBe('done'));
    expect((await read('three'))?.status).toBe('waiting');
    for (let run = 1; run <= 2; run++) {
      await endedRun(run, body);
      await eventually(async () => expect((await read('killer'))?.attempts).toBe(run + 1));
    }
    await drain(whenClaimsEnd(2));
    expect(await read('three')).toMatchObject({ status: 'done', attempts: 2 });
  });

  it('is worked on anew when somebody has it replayed', async () => {
    const { tree, send, read, bodyOf } = await messages('once');
    await endedRun(0, await bodyOf('once'));
    await eventually(async () => expect((await read('once'))?.attempts).toBe(1));
    await send('POST', '/arrivals/replays', { source: 'safesport-webhook', messageId: 'once' }, tree.association);
    await drain();
    expect((await read('once'))?.status).toBe('done');
  });
});
