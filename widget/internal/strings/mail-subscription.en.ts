// English of the page that ends one kind of mail.
import type { OptOutKind } from '../../../contract/mail/unsubscription.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

export interface MailSubscriptionWords extends PanelWords {
  readonly title: string;
  readonly asks: Record<OptOutKind, (organization: string) => string>;
  readonly ended: Record<OptOutKind, (organization: string) => string>;
  readonly stays: string;
  readonly end: string;
  readonly again: string;
  readonly saidEnded: string;
  readonly saidAgain: string;
  readonly broken: string;
}

const words: MailSubscriptionWords = {
  title: 'Email preferences',
  asks: {
    reminder: (organization) =>
      `You get reminders of what is still missing, from ${organization} and its leagues and clubs. Do you want to stop them?`,
    digest: (organization) => `You get the weekly summary for ${organization}. Do you want to stop it?`,
  },
  ended: {
    reminder: (organization) => `You no longer get reminders from ${organization} and its leagues and clubs.`,
    digest: (organization) => `You no longer get the weekly summary for ${organization}.`,
  },
  stays:
    'What you asked for yourself still comes: confirmations, decisions about your certificates, and sign-in codes.',
  end: 'Unsubscribe',
  again: 'Subscribe again',
  saidEnded: 'You’re unsubscribed from these emails.',
  saidAgain: 'You’re subscribed to these emails again.',
  broken: 'This link is incomplete. Open it from the email again, or copy all of it.',
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  sessionEnded: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  retry: 'Try again',
};
export default words;
