import type { refusedMailsEndpoints } from '../../contract/refused-mails/endpoints.ts';
import { getRefusedMails } from './get-refused-mails.ts';

export const refusedMailsOperations = {
  getRefusedMails,
} satisfies Record<keyof typeof refusedMailsEndpoints, unknown>;
