import { expect, it } from 'vitest';
import { type Account, type DeployConfiguration, missingForDeploy } from '../../tools/missing-for-deploy.ts';

const buildConfiguration = (changes: Partial<DeployConfiguration> = {}): DeployConfiguration => ({
  d1_databases: [{ database_name: 'touchline', database_id: '0b0e2d4f-5a1c-4d3e-8f00-112233445566' }],
  r2_buckets: [{ bucket_name: 'touchline-certificates' }],
  kv_namespaces: [{ binding: 'KEYRING', id: '0123456789abcdef0123456789abcdef' }],
  vars: { PUBLIC_URL: 'https://touchline.league.org', MAIL_FROM: 'no-reply@league.org', SMTP_HOST: 'smtp.league.org' },
  ...changes,
});

const buildAccount = (changes: Partial<Account> = {}): Account => ({
  signedIn: true,
  secrets: ['DATA_KEY', 'TOKEN_KEY'],
  buckets: ['touchline-certificates'],
  queues: ['touchline-wake', 'touchline-mail', 'touchline-webhooks', 'touchline-sources', 'touchline-texts'],
  ...changes,
});

it('finds nothing missing when everything is there', () => {
  expect(missingForDeploy(buildConfiguration(), buildAccount())).toEqual([]);
});

it('says what it can say before anybody is signed in', () => {
  const configuration = buildConfiguration({ kv_namespaces: [{ binding: 'KEYRING' }] });
  const missing = missingForDeploy(configuration, buildAccount({ signedIn: false, secrets: null }));
  expect(missing.map((line) => /wrangler login|kv namespace create/.exec(line)?.[0])).toEqual([
    'wrangler login',
    'kv namespace create',
  ]);
});

it('lists everything at once, with what to type', () => {
  const configuration = buildConfiguration({
    d1_databases: [{ database_name: 'touchline', database_id: 'touchline' }],
    kv_namespaces: [{ binding: 'KEYRING', id: 'touchline-keyring' }],
    vars: { PUBLIC_URL: 'http://localhost:8787', MAIL_FROM: 'a@touchline.example', SMTP_HOST: '127.0.0.1' },
  });
  const missing = missingForDeploy(configuration, buildAccount({ secrets: ['DATA_KEY'], buckets: [], queues: [] }));
  expect(
    missing.map(
      (line) =>
        /d1 create|kv namespace create|r2 bucket create|queues create|TOKEN_KEY|PUBLIC_URL|MAIL_FROM|SMTP_HOST/.exec(
          line,
        )?.[0],
    ),
  ).toEqual([
    'd1 create',
    'kv namespace create',
    'r2 bucket create',
    ...Array<string>(5).fill('queues create'),
    'TOKEN_KEY',
    'PUBLIC_URL',
    'MAIL_FROM',
    'SMTP_HOST',
  ]);
});

it('takes a Worker that was never deployed for one without secrets', () => {
  const missing = missingForDeploy(buildConfiguration(), buildAccount({ secrets: null }));
  expect(missing.filter((line) => line.includes('secret put'))).toHaveLength(2);
});

it('asks for no mail server where Cloudflare’s email is bound', () => {
  const vars = { PUBLIC_URL: 'https://touchline.league.org', MAIL_FROM: 'no-reply@league.org', SMTP_HOST: '' };
  const bound = [{ name: 'EMAIL' }];
  expect(missingForDeploy(buildConfiguration({ vars, send_email: bound }), buildAccount())).toEqual([]);
  expect(missingForDeploy(buildConfiguration({ vars }), buildAccount())).toHaveLength(1);
});
