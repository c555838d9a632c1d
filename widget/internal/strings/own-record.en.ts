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
  what: 'One file (ZIP) to keep: who you are, where you are registered, every step of your clearances, your certificates as you sent them, and which emails went to you. The file itself says how to read it.',
  download: 'Download what is kept about me',
  downloadFor: (name) => `Download what is kept about ${name}`,
  gathering: 'Gathering everything. With many certificates this takes a minute…',
  saved: 'The file is among your downloads. It is personal: keep it where only you can find it.',
  erase: (association) =>
    `Should it all be erased? Ask ${association}: only an owner there can do it. It is for good, and you cannot coach here until you register again.`,
  contact: 'If you do not know whom to ask there, write to:',
  problems: {
    'not-signed-in': 'You are not signed in anymore. Sign in again, or open the link from your email.',
    'link-expired': 'Your sign-in has run out. Load this page again.',
    'link-revoked': 'Your link was withdrawn. Sign in with a code.',
    'link-not-valid': 'Nothing is kept under this link anymore.',
    'too-many-requests': 'That was asked for very often. Wait a few minutes, then try again.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    'too-slow': 'The file takes too long to come. Try again on a faster connection.',
    outage: 'Something went wrong on our side. Nothing was lost. Try again.',
  },
};
export default words;
