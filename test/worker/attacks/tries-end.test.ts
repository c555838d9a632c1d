import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { runSchedule } from '../../../worker/cron.ts';
import { guessCount } from '../../../worker/platform/http/guess-count.schema.ts';
import { countTry } from '../../../worker/platform/http/guess-counter.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';

const BEGIN = Date.now();
const minutesOn = (minutes: number) => portsOf(env, new Date(BEGIN + minutes * 60_000));

describe('tries that were counted', () => {
  it('end with their window, however many strangers there were, and a window that runs goes on counting', async () => {
    const begin = await minutesOn(0);
    for (let stranger = 0; stranger < 100; stranger++) await countTry(begin, `stranger/${stranger}`, 5);
    await countTry(begin, 'somebody', 60);
    const later = await minutesOn(6);
    await runSchedule(later, env);
    expect(await later.db.select().from(guessCount).all()).toMatchObject([{ count: 1 }]);
    expect(await countTry(later, 'somebody', 60)).toBe(2);
  });
});
