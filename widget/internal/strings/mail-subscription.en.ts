// English of the page that ends one kind of mail.
import type { OptOutKind } from '../../../contract/unsubscription.ts';
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
  title: 'Emails you get',
  asks: {
    reminder: (organization) =>
      `You get reminders of what is still missing, from ${organization} and its leagues and clubs. Do you want to stop them?`,
    digest: (organization) => `You get the week’s news of your people, in ${organization}. Do you want to stop it?`,
  },
  ended: {
    reminder: (organization) => `You get no more reminders from ${organization} and its leagues and clubs.`,
    digest: (organization) => `You get no more weekly news from ${organization}.`,
  },
  stays:
    'What you asked for yourself still comes: confirmations, decisions about your certificates, and sign-in codes.',
  end: 'Stop these emails',
  again: 'Get them again',
  saidEnded: 'Done. You get no more of these emails.',
  saidAgain: 'Done. You get these emails again.',
  broken: 'This link is not complete. Open it from the email again, or copy all of it.',
  loading: 'Loading…',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'That did not work. Nothing was changed. Try again.',
  sessionEnded: 'That did not work. Nothing was changed. Try again.',
  retry: 'Try again',
};
export default words;
