import { expect, it } from 'vitest';
import { runStorm } from './run-storm.ts';
import { TAMPERS } from './tamper.ts';

// The full size is `npm run bench -- storm`; this one is of bounded size, with every kind of trouble in it.
it('loses nothing, doubles nothing and lets no forgery in, whatever happens to the Worker', async () => {
  const report = await runStorm({ seed: 7, events: 40, kills: 1, faultRate: 0.03 });
  expect(report).toMatchObject({ lost: 0, doubled: 0, forged: 0, wrongStandings: 0, letInWrongly: 0 });
  expect(report.deliveries).toBeGreaterThan(100);
  // What the same storm does to a receiver that forgets after five minutes.
  expect(report.fiveMinutes.doubled).toBeGreaterThan(10);
}, 300_000);

it('knows at least forty ways to tamper', () => {
  expect(TAMPERS.length).toBeGreaterThanOrEqual(40);
});
