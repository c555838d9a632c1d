// The licence clock at full size: 100,000 people over 400 simulated days; and with its mails written, at a tenth of the size.
import { type RemindersReport, simulateReminders } from '../storm/simulate-reminders.ts';

export async function benchReminders(people = 100_000, withMails = 10_000): Promise<string> {
  const all = await simulateReminders({ people, days: 400, mails: false });
  const mailed = await simulateReminders({ people: withMails, days: 400, mails: true });
  const say = (value: number): string => value.toLocaleString('en');
  const row = (name: string, key: keyof RemindersReport, goal = '') =>
    `| ${name} | ${say(all[key])} | ${say(mailed[key])} | ${goal} |`;
  return [
    '## Reminders',
    '',
    'A leap day, both changes of clocks, cron absent for three days, every third run twice at once, every fifth again. The',
    'Worker’s own code and SQL, on SQLite in memory.',
    '',
    '| | matters noted | matters in mails | goal |',
    '|---|---|---|---|',
    row('people', 'people'),
    row('simulated days', 'days'),
    row('reminders due', 'due'),
    row('told', 'told', 'all'),
    row('never told', 'never', '0'),
    row('told twice', 'twice', '0'),
    row('told early', 'early', '0'),
    row('more than 24 h late', 'late', '0'),
    row('seconds', 'seconds'),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const [people, withMails] = process.argv.slice(2).map(Number);
  console.log(await benchReminders(people, withMails));
}
