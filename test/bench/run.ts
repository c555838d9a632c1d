// `npm run bench`: every table of figures, each measured against its peer in one run, written to test/bench/results.md.
// `npm run bench -- webhook` measures one and leaves the other tables as they were.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const RESULTS = join(import.meta.dirname, 'results.md');
const HEAD =
  '# Figures\n\nMade by `npm run bench`. Ratios count, not figures: machines differ, and so do their days.\n';

/** Loaded when asked for: some need browsers. */
const BENCHES: Record<string, () => Promise<string>> = {
  webhook: async () => (await import('./webhook.ts')).benchWebhook(),
  extension: async () => (await import('./extension.ts')).benchExtension(),
  reminders: async () => (await import('./reminders.ts')).benchReminders(),
  lookup: async () => (await import('./look-up.ts')).benchLookUp(),
  large: async () => (await import('./large.ts')).benchLarge(),
  signin: async () => (await import('./sign-in.ts')).benchSignIn(),
  report: async () => (await import('./report.ts')).benchReport(),
  embed: async () => (await import('./embed.ts')).benchEmbed(),
  dots: async () => (await import('./first-dots.ts')).benchFirstDots(),
  grid: async () => (await import('./grid.ts')).benchGrid(),
  storm: async () => (await import('./storm.ts')).benchStorm(),
};

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !BENCHES[name]);
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(', ')}. Benches: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const sections = await readSections();
  for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
    const table = await BENCHES[name]?.();
    if (table === undefined) continue;
    console.log(`\n${table}`);
    sections.set(name, `<!-- ${name} -->\n${table}\n`);
    await writeFile(RESULTS, [HEAD, ...sections.values()].join('\n'));
  }
}

/** The tables of earlier runs, by the name each begins with. */
async function readSections(): Promise<Map<string, string>> {
  const text = await readFile(RESULTS, 'utf8').catch(() => '');
  const parts = text.split(/(?=^<!-- \w+ -->$)/m).slice(1);
  return new Map(parts.map((part) => [/<!-- (\w+) -->/.exec(part)?.[1] ?? '', `${part.trim()}\n`]));
}

await main();
process.exit();
