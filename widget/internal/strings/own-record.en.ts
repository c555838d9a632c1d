// English words of the part of the account that hands over what is kept about a person.
import type { FailureCode } from '../../api.ts';

export interface OwnRecordWords {
  readonly what: string;
  readonly download: string;
  readonly downloadFor: (name: string) => string;
  readonly gathering: string;
  readonly saved: string;
  readonly erase: (association: string) => string;
  readonly contact: string;
  readonly problems: Partial<Record<FailureCode, string>> & { readonly outage: string };
}

const words: OwnRecordWords = {
  what: 'One ZIP file with your details, registrations, status history, certificates, and emails.',
  download: 'Download my data',
  downloadFor: (name) => `Download the data of ${name}`,
  gathering: 'Preparing the file. With many certificates this takes a minute…',
  saved: 'Saved to your downloads. Keep it private.',
  erase: (association) =>
    `To erase your data, contact ${association}. Only an owner there can do it, and it cannot be undone.`,
  contact: 'Contact:',
  problems: {
    'not-signed-in': 'You’ve been signed out. Sign in again, or open the link from your email.',
    'link-expired': 'Your sign-in expired. Reload this page.',
    'link-revoked': 'Your link was turned off. Sign in with a code.',
    'link-not-valid': 'This link no longer works.',
    'too-many-requests': 'Too many attempts. Wait a few minutes, then try again.',
    offline: 'We can’t connect right now. Check your internet connection and try again.',
    'too-slow': 'The file takes too long to come. Try again on a faster connection.',
    outage: 'Something went wrong on our side. Try again.',
  },
};
export default words;
