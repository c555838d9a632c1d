// The whole demo: the outside world, the Worker on its own state, and the seed. `npm start` and the journeys stand on it.
import { randomBytes } from 'node:crypto';
import type { FirstOwner } from '../../tools/first-invitation-sql.ts';
import { inviteFirstOwner } from './invite-first-owner.ts';
import type { SafesportAssociation } from './safesport/associations.ts';
import { SEED_PATH, type SeedAnswer, type SeedRequest } from './seed/answer-seed.ts';
import { inventAssociations, inventUssf } from './seed/associations.ts';
import { ADMINISTRATORS, ORGANIZATIONS } from './seed/organizations.ts';
import { ussfPeople } from './seed/ussf-people.ts';
import { type RunningSandbox, startSandbox } from './start-sandbox.ts';
import { migrate, type RunningWorker, startWorker } from './start-worker.ts';
import type { UssfSecrets } from './ussf/ussf-secrets.ts';

/** The league whose pages the walk begins on. */
export const DEMO_LEAGUE = { slug: 'big-bear', name: 'Big Bear' };
/** Organizations with a web site of their own, where their coaches' landing stands. */
const SITES = ['big-bear', 'harbor-town'];
const KEY_BYTES = 32;

export interface DemoSecrets {
  readonly dataKey: string;
  readonly tokenKey: string;
  readonly associations: readonly SafesportAssociation[];
  /** By association's slug. */
  readonly ussf: Readonly<Record<string, UssfSecrets>>;
}

export interface DemoPorts {
  readonly worker: number;
  readonly sandbox: number;
  readonly safesport: number;
  readonly smtp: number;
  readonly ussf: number;
}

export interface DemoOptions {
  readonly ports: DemoPorts;
  readonly stateFolder: string;
  readonly secrets: DemoSecrets;
  /** Begin leads to the stand-in by its own address, or to the real host names, which a browser then has to be told to map. */
  readonly handOff: 'sandbox' | 'real-host-names';
  /** Nothing is filled in: this person is invited to begin. Without a name nobody is, for somebody began before. */
  readonly empty?: { readonly invite: FirstOwner | null };
  readonly onLog?: (text: string) => void;
}

export interface RunningDemo extends SeedAnswer {
  /** The one-time link to begin with; null where the demo is filled. */
  readonly firstOwnerLink: string | null;
  readonly worker: RunningWorker;
  readonly sandbox: RunningSandbox;
  stop(): Promise<void>;
}

export const inventSecrets = (): DemoSecrets => ({
  dataKey: randomBytes(KEY_BYTES).toString('base64'),
  tokenKey: randomBytes(KEY_BYTES).toString('base64'),
  associations: inventAssociations(),
  ussf: inventUssf(),
});

export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const { ports, secrets, stateFolder, onLog } = options;
  const workerUrl = `http://localhost:${ports.worker}`;
  await migrate(stateFolder);
  const invite = options.empty?.invite;
  const at = { publicUrl: workerUrl, stateFolder, now: new Date() };
  const firstOwnerLink = invite ? await inviteFirstOwner(invite, at) : null;
  const sandbox = await startSandbox({
    port: ports.sandbox,
    smtpPort: ports.smtp,
    safesportPort: ports.safesport,
    ussfPort: ports.ussf,
    ussf: secrets.ussf,
    ussfPeople,
    workerUrl,
    associations: secrets.associations,
    league: DEMO_LEAGUE,
    organizations: Object.fromEntries(ORGANIZATIONS.map(({ slug, name }) => [slug, name])),
    signIns: ADMINISTRATORS,
  });
  let worker: RunningWorker | undefined;
  const stop = async () => {
    await worker?.stop();
    await sandbox.stop();
  };
  try {
    worker = await startWorker({
      port: ports.worker,
      stateFolder,
      variables: {
        PUBLIC_URL: workerUrl,
        MAIL_FROM: 'Touchline <no-reply@touchline.example>',
        SMTP_HOST: '127.0.0.1',
        SMTP_SECURITY: 'none-on-loopback',
        SMTP_PORT: String(sandbox.smtpPort),
        DATA_KEY: secrets.dataKey,
        TOKEN_KEY: secrets.tokenKey,
        // The league's own receiver is on this machine, where a deployed Worker would never send anything.
        WEBHOOKS_MAY_GO: 'anywhere',
        USSF_PARTNER_URL: `${sandbox.ussf.url}/api/v2`,
        USSF_PUBLIC_URL: `${sandbox.ussf.url}/certifications/public`,
        CLOCK_URL: `${sandbox.url}/clock`,
      },
      ...(onLog ? { onLog } : {}),
    });
    sandbox.onClockMoved = worker.tick;
    const answer = options.empty
      ? { seeded: false, coachLinks: {} }
      : await askForSeed(worker.url, seedRequest(options, sandbox));
    await worker.tick();
    return { ...answer, firstOwnerLink, worker, sandbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function seedRequest({ secrets, handOff }: DemoOptions, { url, safesport }: RunningSandbox): SeedRequest {
  const leadsTo = ({ generation }: SafesportAssociation): string => {
    if (handOff === 'sandbox') return `http://localhost:${safesport.port}/${generation}/`;
    return generation === 'legacy' ? 'https://safesport.org/' : 'https://safesporttrained.org/';
  };
  return {
    associations: secrets.associations.map((each) => ({
      slug: each.slug,
      accessCode: each.accessCode,
      secret: each.secret,
      handOff: leadsTo(each),
    })),
    origins: [url, url.replace('localhost', '127.0.0.1')],
    landingUrls: Object.fromEntries(SITES.map((slug) => [slug, `${url}/sites/${slug}/safesport`])),
  };
}

async function askForSeed(workerUrl: string, request: SeedRequest): Promise<SeedAnswer> {
  const answer = await fetch(workerUrl + SEED_PATH, { method: 'POST', body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(`The demo could not be filled (${answer.status}): ${await answer.text()}`);
  return (await answer.json()) as SeedAnswer;
}
