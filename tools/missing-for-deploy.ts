// What still stands between this project and a deployment, one sentence each with what to type. Pure: it looks at what it is given.

/** The part of wrangler's configuration that is looked at. */
export interface DeployConfiguration {
  readonly d1_databases: readonly { database_name?: string; database_id?: string }[];
  readonly r2_buckets: readonly { bucket_name?: string }[];
  readonly kv_namespaces: readonly { binding: string; id?: string }[];
  readonly vars: Readonly<Record<string, unknown>>;
  /** Cloudflare's email binding, the other way to send mail. */
  readonly send_email?: readonly { name: string }[];
}

export interface Account {
  readonly signedIn: boolean;
  /** Names of the secrets the Worker has; null when that could not be found out. */
  readonly secrets: readonly string[] | null;
  /** Names of buckets and queues that exist; null when that could not be found out. */
  readonly buckets: readonly string[] | null;
  readonly queues: readonly string[] | null;
}

/** 32 bytes in base64 each; worker/platform/env.ts says what they are for. */
const SECRETS = ['DATA_KEY', 'TOKEN_KEY'];
const NOT_SIGNED_IN = `Cloudflare does not know you here. Run npx wrangler login, or set CLOUDFLARE_API_TOKEN. Only then can the bucket, the queue and the secrets ${SECRETS.join(' and ')} be looked up.`;
const QUEUES = ['touchline-wake', 'touchline-mail', 'touchline-webhooks', 'touchline-sources', 'touchline-texts'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KV_ID = /^[0-9a-f]{32}$/;

export function missingForDeploy(configuration: DeployConfiguration, account: Account): string[] {
  return [
    ...(account.signedIn ? [] : [NOT_SIGNED_IN]),
    ...missingBindings(configuration),
    ...(account.signedIn ? missingInAccount(configuration, account) : []),
    ...missingVariables(configuration),
  ];
}

function missingBindings({ d1_databases, kv_namespaces }: DeployConfiguration): string[] {
  const databases = d1_databases
    .filter(({ database_id: id = '' }) => !UUID.test(id))
    .map(
      ({ database_name: name = 'touchline' }) =>
        `The D1 database has no id. Run npx wrangler d1 create ${name} and put its id in wrangler.toml.`,
    );
  const namespaces = kv_namespaces
    .filter(({ id = '' }) => !KV_ID.test(id))
    .map(
      ({ binding }) =>
        `The KV namespace ${binding} has no id. Run npx wrangler kv namespace create ${binding} and put its id in wrangler.toml.`,
    );
  return [...databases, ...namespaces];
}

function missingInAccount({ r2_buckets }: DeployConfiguration, { buckets, queues, secrets }: Account): string[] {
  const missing = r2_buckets
    .filter(({ bucket_name: name = '' }) => buckets && !buckets.includes(name))
    .map(
      ({ bucket_name: name }) => `The bucket for certificates is not there. Run npx wrangler r2 bucket create ${name}.`,
    );
  for (const name of QUEUES.filter((each) => queues && !queues.includes(each))) {
    missing.push(`The queue ${name} is not there. Run npx wrangler queues create ${name}.`);
  }
  for (const name of SECRETS.filter((each) => !secrets?.includes(each))) {
    missing.push(`The secret ${name} is not set. Run openssl rand -base64 32 | npx wrangler secret put ${name}.`);
  }
  return missing;
}

function missingVariables({ vars, send_email: bindings = [] }: DeployConfiguration): string[] {
  const missing: string[] = [];
  const value = (name: string): string => (typeof vars[name] === 'string' ? vars[name] : '');
  if (!value('PUBLIC_URL').startsWith('https://')) {
    missing.push('PUBLIC_URL in wrangler.toml must be the https address browsers reach the Worker at.');
  }
  if (value('MAIL_FROM') === '' || /\.example\b/.test(value('MAIL_FROM'))) {
    missing.push('MAIL_FROM in wrangler.toml must be an address your mail server may send from.');
  }
  const bound = bindings.some(({ name }) => name === 'EMAIL');
  if (!bound && ['', '127.0.0.1', 'localhost'].includes(value('SMTP_HOST'))) {
    missing.push(
      'SMTP_HOST in wrangler.toml must be your mail server, SMTP_PORT 465 or 587; or bind Cloudflare’s email: [[send_email]] name = "EMAIL".',
    );
  }
  return missing;
}
