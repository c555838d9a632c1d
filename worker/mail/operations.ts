import type { mailEndpoints } from '../../contract/mail/endpoints.ts';
import { getUnsubscription } from './get-unsubscription.ts';
import { subscribeAgain } from './subscribe-again.ts';
import { unsubscribe } from './unsubscribe.ts';

export const mailOperations = {
  getUnsubscription,
  unsubscribe,
  subscribeAgain,
} satisfies Record<keyof typeof mailEndpoints, unknown>;
