import { endpoint } from '../core/endpoint.ts';
import type { RefusedMails } from './refused-mail.ts';

export const refusedMailsEndpoints = {
  // Registrars
  getRefusedMails: /* @__PURE__ */ endpoint<void, RefusedMails>('GET', '/v1/organizations/:organization/refused-mails'),
};
