// Starts the stand-in for U.S. Soccer on a port of its own: both doors, the console, and the sender of messages.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { ussfConsole } from './console-page.ts';
import { Faults } from './faults.ts';
import { type SandboxPerson, UssfRecords } from './records.ts';
import { UpdateSender, type UpdateTarget } from './send-update.ts';
import { type UssfPartner, ussfApi } from './ussf-api.ts';

export interface UssfOptions {
  readonly port: number;
  readonly now: () => Date;
  readonly partners: readonly UssfPartner[];
  readonly targets: readonly UpdateTarget[];
  readonly people: readonly SandboxPerson[];
  readonly home: () => string;
}

export interface RunningUssf {
  readonly url: string;
  readonly records: UssfRecords;
  readonly faults: Faults;
  readonly sender: UpdateSender;
  stop(): Promise<void>;
}

export async function startUssf(options: UssfOptions): Promise<RunningUssf> {
  const records = new UssfRecords(options.now);
  const faults = new Faults();
  const sender = new UpdateSender(options.now);
  const subscribed = new Set<string>();
  sender.targets = options.targets;
  for (const person of options.people) records.add(person);
  records.onChanged((person, license) => {
    if (subscribed.has(person.ussfId)) void sender.tell(person, license);
  });
  const app = new Hono();
  app.route('/', ussfApi({ records, faults, partners: options.partners, subscribed }));
  app.route('/', ussfConsole({ records, faults, sender, home: options.home }));
  const http = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => http.once('listening', resolve).once('error', reject));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    records,
    faults,
    sender,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        if ('closeAllConnections' in http) http.closeAllConnections();
      }),
  };
}
