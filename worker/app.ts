// The API: middleware in order, and every route by its endpoint. Webhooks come in by webhooks-in.ts.
import { Hono } from 'hono';
import { endpoints } from '../contract/endpoints.ts';
import { accountsOperations } from './accounts/operations.ts';
import { apiKeysOperations } from './api-keys/operations.ts';
import { certificatesOperations } from './certificates/operations.ts';
import { certificationsOperations } from './certifications/operations.ts';
import { correctionsOperations } from './corrections/operations.ts';
import { digestOperations } from './digest/operations.ts';
import { duplicatesOperations } from './duplicates/operations.ts';
import { evidenceOperations } from './evidence/operations.ts';
import { gamesOperations } from './games/operations.ts';
import { homeOperations } from './home/operations.ts';
import { mailOperations } from './mail/operations.ts';
import { crossOrigin } from './organizations/cross-origin.ts';
import { organizationsOperations } from './organizations/operations.ts';
import { ownPageOperations } from './own-page/operations.ts';
import { paymentCodesOperations } from './payment-codes/operations.ts';
import { peoplePageOperations } from './people-page/operations.ts';
import type { AppEnv } from './platform/app-env.ts';
import type { Clock } from './platform/clock.ts';
import { answerFailures } from './platform/http/answer-failures.ts';
import { strictHeaders } from './platform/http/strict-headers.ts';
import { privacyOperations } from './privacy/operations.ts';
import { refusedMailsOperations } from './refused-mails/operations.ts';
import { registrationsOperations } from './registrations/operations.ts';
import { remindersOperations } from './reminders/operations.ts';
import { requirementsOperations } from './requirements/operations.ts';
import { safesportOperations } from './safesport/operations.ts';
import { settingsOperations } from './settings/operations.ts';
import { signInOperations } from './sign-in/operations.ts';
import { sourcesOperations } from './sources/operations.ts';
import { standingsOperations } from './standings/operations.ts';
import { treeOperations } from './tree/operations.ts';
import { ussfOperations } from './ussf/operations.ts';
import { webhooksOutOperations } from './webhooks-out/operations.ts';
import { withPorts } from './with-ports.ts';

/** One list of handlers for every endpoint of the contract. */
const operations = {
  ...accountsOperations,
  ...apiKeysOperations,
  ...certificatesOperations,
  ...certificationsOperations,
  ...correctionsOperations,
  ...digestOperations,
  ...duplicatesOperations,
  ...gamesOperations,
  ...homeOperations,
  ...mailOperations,
  ...organizationsOperations,
  ...ownPageOperations,
  ...paymentCodesOperations,
  ...peoplePageOperations,
  ...privacyOperations,
  ...refusedMailsOperations,
  ...registrationsOperations,
  ...remindersOperations,
  ...evidenceOperations,
  ...requirementsOperations,
  ...safesportOperations,
  ...settingsOperations,
  ...signInOperations,
  ...sourcesOperations,
  ...standingsOperations,
  ...treeOperations,
  ...ussfOperations,
  ...webhooksOutOperations,
} satisfies Record<keyof typeof endpoints, unknown>;

export function createApp(clock: Clock): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/v1/*', strictHeaders());
  app.use('/v1/*', withPorts(clock));
  app.use('/v1/*', crossOrigin());
  for (const [name, handlers] of Object.entries(operations)) {
    const { method, path } = endpoints[name as keyof typeof endpoints];
    app.on(method, [path], ...(handlers as typeof ownPageOperations.getMe));
  }
  return answerFailures(app, Object.values(endpoints));
}
