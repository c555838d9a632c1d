// A whole Touchline for one journey: a real Worker, D1, R2, queue, mail and SafeSport site, on free ports and a state of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { FirstOwner } from '../../tools/first-invitation-sql.ts';
import { freePort } from '../sandbox/free-port.ts';
import type { ReceivedMail } from '../sandbox/smtp/mailbox.ts';
import { type DemoSecrets, inventSecrets, type RunningDemo, startDemo } from '../sandbox/start-demo.ts';

/** Queue and mail need less than a second; a busy machine may take many times that. For vi.waitFor. */
export const PATIENTLY = { timeout: 30_000, interval: 50 };

export interface World extends RunningDemo {
  readonly secrets: DemoSecrets;
  /** Address of a page of an organization's own site. */
  siteOf(organization: string, page: string): string;
  /** The newest mail to an address whose subject or text matches; waits for it. */
  mailTo(address: string, matching: RegExp): Promise<ReceivedMail>;
  /** The same for a mail that is yet to come: call this first, then do what sends it, then wait. */
  expectMail(address: string, matching: RegExp): () => Promise<ReceivedMail>;
}

/** @param empty who is invited to begin; without it the demo's people are there. */
export async function startWorld(empty?: FirstOwner): Promise<World> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'touchline-world-'));
  const secrets = inventSecrets();
  const ports = { worker: await freePort(), sandbox: 0, safesport: 0, smtp: 0, ussf: 0 };
  const demo = await startDemo({
    ...{ ports, stateFolder, secrets, handOff: 'real-host-names' },
    ...(empty ? { empty: { invite: empty } } : {}),
  });
  const { mailbox } = demo.sandbox;
  const mailTo = (address: string, matching: RegExp, known = new Set<string>()) =>
    vi.waitFor(() => {
      const mails = mailbox.list(address).filter(({ id }) => !known.has(id));
      const mail = mails.find(({ subject, text }) => matching.test(subject) || matching.test(text));
      if (!mail) throw new Error(`No mail to ${address} that says ${matching}; there are ${mails.length}`);
      return mail;
    }, PATIENTLY);
  return {
    ...demo,
    secrets,
    siteOf: (organization, page) => `${demo.sandbox.url}/sites/${organization}/${page}`,
    mailTo: (address, matching) => mailTo(address, matching),
    expectMail(address, matching) {
      const known = new Set(mailbox.list(address).map(({ id }) => id));
      return () => mailTo(address, matching, known);
    },
    async stop() {
      await demo.stop();
      await rm(stateFolder, { recursive: true });
    },
  };
}
