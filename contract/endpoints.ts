// Every operation's method and path, with the types that cross: joins what the capabilities export. No schema at run time: the table
// stays tiny in a browser.
import { accountsEndpoints } from './accounts/endpoints.ts';
import { apiKeysEndpoints } from './api-keys/endpoints.ts';
import { certificatesEndpoints } from './certificates/endpoints.ts';
import { certificationsEndpoints } from './certifications/endpoints.ts';
import { correctionsEndpoints } from './corrections/endpoints.ts';
import { digestEndpoints } from './digest/endpoints.ts';
import { duplicatesEndpoints } from './duplicates/endpoints.ts';
import { evidenceEndpoints } from './evidence/endpoints.ts';
import { gamesEndpoints } from './games/endpoints.ts';
import { homeEndpoints } from './home/endpoints.ts';
import { mailEndpoints } from './mail/endpoints.ts';
import { organizationsEndpoints } from './organizations/endpoints.ts';
import { ownPageEndpoints } from './own-page/endpoints.ts';
import { paymentCodesEndpoints } from './payment-codes/endpoints.ts';
import { peoplePageEndpoints } from './people-page/endpoints.ts';
import { privacyEndpoints } from './privacy/endpoints.ts';
import { refusedMailsEndpoints } from './refused-mails/endpoints.ts';
import { registrationsEndpoints } from './registrations/endpoints.ts';
import { remindersEndpoints } from './reminders/endpoints.ts';
import { requirementsEndpoints } from './requirements/endpoints.ts';
import { safesportEndpoints } from './safesport/endpoints.ts';
import { settingsEndpoints } from './settings/endpoints.ts';
import { signInEndpoints } from './sign-in/endpoints.ts';
import { sourcesEndpoints } from './sources/endpoints.ts';
import { standingsEndpoints } from './standings/endpoints.ts';
import { treeEndpoints } from './tree/endpoints.ts';
import { ussfEndpoints } from './ussf/endpoints.ts';
import { webhooksOutEndpoints } from './webhooks-out/endpoints.ts';

export type { Endpoint, FileBytes, Method } from './core/endpoint.ts';

export const endpoints = {
  ...accountsEndpoints,
  ...apiKeysEndpoints,
  ...certificatesEndpoints,
  ...certificationsEndpoints,
  ...correctionsEndpoints,
  ...digestEndpoints,
  ...duplicatesEndpoints,
  ...evidenceEndpoints,
  ...gamesEndpoints,
  ...homeEndpoints,
  ...mailEndpoints,
  ...organizationsEndpoints,
  ...ownPageEndpoints,
  ...paymentCodesEndpoints,
  ...peoplePageEndpoints,
  ...privacyEndpoints,
  ...refusedMailsEndpoints,
  ...registrationsEndpoints,
  ...remindersEndpoints,
  ...requirementsEndpoints,
  ...safesportEndpoints,
  ...settingsEndpoints,
  ...signInEndpoints,
  ...sourcesEndpoints,
  ...standingsEndpoints,
  ...treeEndpoints,
  ...ussfEndpoints,
  ...webhooksOutEndpoints,
};
