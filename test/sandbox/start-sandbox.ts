// Starts the outside world on this machine: inbox, clock, leagues' sites, webhook receiver on one port; mail and SafeSport beside it.
// It is a separate program: it reaches Touchline only by its public addresses.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { clockPage } from './clock/clock-page.ts';
import { SandboxClock } from './clock/sandbox-clock.ts';
import { type DemoSignIn, indexPage } from './index-page.ts';
import { leagueSite } from './league-site/league-site.ts';
import type { SafesportAssociation } from './safesport/associations.ts';
import { type SafesportSite, startSafesportSite } from './safesport/start-safesport-site.ts';
import { inbox } from './smtp/inbox.ts';
import { Mailbox } from './smtp/mailbox.ts';
import { returnLater } from './smtp/return-mail.ts';
import { startSmtpServer } from './smtp/start-smtp-server.ts';
import type { SandboxPerson } from './ussf/records.ts';
import { type RunningUssf, startUssf } from './ussf/start-ussf.ts';
import type { UssfSecrets } from './ussf/ussf-secrets.ts';
import { webhookReceiver } from './webhook-receiver/webhook-receiver.ts';

export interface SandboxOptions {
  /** Ports; 0 takes any free one. */
  readonly port: number;
  readonly smtpPort: number;
  readonly safesportPort: number;
  readonly ussfPort: number;
  /** Where the Worker is, or will be, without a trailing slash. */
  readonly workerUrl: string;
  readonly associations: readonly SafesportAssociation[];
  /** What each association shares with U.S. Soccer, by slug. */
  readonly ussf: Readonly<Record<string, UssfSecrets>>;
  readonly ussfPeople: (now: Date) => SandboxPerson[];
  readonly league: { slug: string; name: string };
  /** Name of each organization that has a site, by its slug. */
  readonly organizations: Readonly<Record<string, string>>;
  readonly signIns: readonly DemoSignIn[];
}

export interface RunningSandbox {
  readonly url: string;
  readonly smtpPort: number;
  readonly mailbox: Mailbox;
  readonly clock: SandboxClock;
  readonly safesport: SafesportSite;
  readonly ussf: RunningUssf;
  /** Called after the clock was moved by its page: set it to run the Worker's schedule. */
  onClockMoved: () => Promise<void>;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const clock = new SandboxClock();
  const mailbox = new Mailbox();
  const safesport = await startSafesportSite({
    port: options.safesportPort,
    webhooks: { touchlineUrl: options.workerUrl, associations: [...options.associations], now: clock.now },
  });
  let home = '/';
  const ussf = await startUssf({
    port: options.ussfPort,
    now: clock.now,
    partners: Object.values(options.ussf),
    targets: Object.entries(options.ussf).map(([slug, { webhookSecret }]) => ({
      url: `${options.workerUrl}/v1/webhooks/ussf/${slug}`,
      header: 'x-ussf-secret',
      secret: webhookSecret,
    })),
    people: options.ussfPeople(clock.now()),
    home: () => home,
  });
  const smtp = await startSmtpServer({
    port: options.smtpPort,
    mailbox,
    now: clock.now,
    returns: (mail) => returnLater(options.workerUrl, mail),
  });

  const app = new Hono();
  const http = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => http.once('listening', resolve).once('error', reject));
  const url = `http://localhost:${(http.address() as AddressInfo).port}`;
  home = url;
  const sandbox: RunningSandbox = {
    url,
    smtpPort: smtp.port,
    mailbox,
    clock,
    safesport,
    ussf,
    onClockMoved: async () => undefined,
    async stop() {
      const closed = new Promise((resolve) => http.close(resolve));
      if ('closeAllConnections' in http) http.closeAllConnections();
      await Promise.all([closed, smtp.stop(), safesport.close(), ussf.stop()]);
    },
  };
  app.get('/', (c) => c.html(indexPage({ ...options, safesportUrl: safesport.url, ussfUrl: ussf.url })));
  app.route('/', inbox(mailbox));
  app.route(
    '/',
    clockPage(clock, () => sandbox.onClockMoved()),
  );
  app.route('/', leagueSite({ host: options.workerUrl, organizations: options.organizations }));
  app.route('/', webhookReceiver({ address: `${url}/league-hook`, now: clock.now }));
  return sandbox;
}
