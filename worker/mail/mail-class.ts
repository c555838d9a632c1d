// How urgent a mail is. Each class has its own order, its own share of what is sent, and its own chain of wake-up calls: somebody who waits for
// a code is never behind five hundred reminders.
import type { WakeCall } from '../platform/env.ts';
import type { MailTemplate } from './mail-template.ts';

export const MAIL_CLASSES = ['urgent', 'personal', 'bulk'] as const;
/** Urgent: somebody sits before a screen and waits for it. Personal: about one thing that happened. Bulk: many at once, of the clock's or an office's. */
export type MailClass = (typeof MAIL_CLASSES)[number];

const CLASS_OF: Record<MailTemplate, MailClass> = {
  'sign-in-code': 'urgent',
  'new-link': 'urgent',
  'confirm-address': 'urgent',
  'registration-received': 'urgent',
  'registration-confirmed': 'urgent',
  invitation: 'urgent',
  'first-invitation': 'urgent',
  'not-invited': 'personal',
  'register-online': 'personal',
  'registration-declined': 'personal',
  'certificate-decided': 'personal',
  'correction-decided': 'personal',
  'standing-news': 'personal',
  'payment-code': 'personal',
  'account-request': 'personal',
  'licenses-missing': 'personal',
  'codes-low': 'personal',
  'webhook-switched-off': 'personal',
  'certification-notice': 'bulk',
  'assignor-notice': 'bulk',
  reminder: 'bulk',
  digest: 'bulk',
};

export const classOf = (template: MailTemplate): MailClass => CLASS_OF[template];

export const MAIL_CALLS = {
  urgent: 'urgent-mail',
  personal: 'mail',
  bulk: 'bulk-mail',
} as const satisfies Record<MailClass, WakeCall>;

interface ClassLimits {
  /** Mails taken in one run, and of these in the name of one association: nobody's thousand reminders hold up another's ten. */
  atOnce: number;
  perAssociation: number;
  /** Connections that send side by side. A Worker has six, and all three classes may run in one. */
  lanes: number;
  /** No mail is begun after this; what is left waits for the next run. A run after an answer has 30 s from Cloudflare. */
  runMs: number;
  /** Another run may take the row after this: longer than a run and the slowest mail take together. */
  claimSeconds: number;
  /** Wait after the first failure; doubled with each, up to MAIL_RETRY_MAX_SECONDS. A code is good for ten minutes. */
  retrySeconds: number;
}

export const CLASS_LIMITS: Record<MailClass, ClassLimits> = {
  urgent: { atOnce: 40, perAssociation: 20, lanes: 2, runMs: 20_000, claimSeconds: 120, retrySeconds: 15 },
  personal: { atOnce: 50, perAssociation: 20, lanes: 2, runMs: 45_000, claimSeconds: 180, retrySeconds: 120 },
  bulk: { atOnce: 60, perAssociation: 30, lanes: 2, runMs: 45_000, claimSeconds: 180, retrySeconds: 120 },
};
