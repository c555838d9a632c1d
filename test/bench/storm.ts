// The storm at full size: 20,000 events, about 100,000 deliveries, 50 kills.
import { fileURLToPath } from 'node:url';
import { runStorm } from '../storm/run-storm.ts';

export async function benchStorm(events = 20_000, kills = 50): Promise<string> {
  const report = await runStorm({ seed: 20_261_122, events, kills, faultRate: 0.01 });
  const say = (value: number | undefined) => value?.toLocaleString('en') ?? '';
  const row = (name: string, value: number, goal = '', beside?: number) =>
    `| ${name} | ${say(value)} | ${say(beside)} | ${goal} |`;
  const { fiveMinutes } = report;
  return [
    '## The storm',
    '',
    'Each event 1 to 20 times, shuffled over 75 h of injected time, tampered in over 40 ways, stale, other bodies under the',
    'same id, 1 % of D1 calls failing before or after the commit, the process killed.',
    '',
    '| | Touchline | a receiver that remembers ids for five minutes | goal |',
    '|---|---|---|---|',
    row('events', report.events),
    row('deliveries', report.deliveries),
    row('kills', report.kills),
    row('lost', report.lost, '0'),
    row('doubled', report.doubled, '0', fiveMinutes.doubled),
    row('forged rows', report.forged, '0'),
    row('bad messages answered 2xx', report.letInWrongly, '0', fiveMinutes.letInWrongly),
    row('standings other than they must be', report.wrongStandings, '0'),
    row('seconds', report.seconds),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [events, kills] = process.argv.slice(2).map(Number);
  console.log(await benchStorm(events, kills));
}
