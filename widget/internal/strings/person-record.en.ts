// English words of the part of a person's panel that hands over and erases everything kept about them.
import type { FailureCode } from '../../api.ts';

export interface PersonRecordWords {
  readonly title: string;
  readonly exportWhat: (name: string) => string;
  readonly exportCare: string;
  readonly download: string;
  readonly gathering: string;
  readonly saved: string;
  readonly erase: (name: string) => string;
  readonly goesTitle: string;
  readonly goes: readonly string[];
  readonly staysTitle: string;
  readonly stays: readonly string[];
  readonly noUndo: string;
  readonly type: (name: string) => string;
  readonly confirm: string;
  readonly keep: string;
  readonly erasing: string;
  readonly erased: (name: string) => string;
  readonly erasedLater: string;
  readonly close: string;
  readonly notTheName: (name: string) => string;
  readonly problems: Partial<Record<FailureCode, string>> & { readonly outage: string };
}

const words: PersonRecordWords = {
  title: 'Copy or erase everything',
  exportWhat: (name) =>
    `One ZIP file with the details of ${name}, registrations, status history, certificates, and emails.`,
  exportCare:
    'It may include background check results. Remove them before you share it outside the association. They can also download their own copy on their account page.',
  download: 'Download everything',
  gathering: 'Gathering everything. With many certificates this takes a minute…',
  saved: 'Saved to your downloads. Keep it private, and delete it when you’re done.',
  erase: (name) => `Erase ${name}…`,
  goesTitle: 'This will be erased, in every club and league of the association:',
  goes: [
    'their names, date of birth, email, phone, and all registrations',
    'every status with its history, and every certificate file',
    'emails not sent yet, and the record of those that were sent',
    'their personal links, and their sign-in unless someone else uses the same address',
    'U.S. Soccer records, games they are on, and payment codes they got',
  ],
  staysTitle: 'This will stay:',
  stays: [
    'a note that you erased someone, without a name',
    'files already downloaded or sent to other systems',
    'administrator roles (remove them in Settings)',
  ],
  noUndo: 'This cannot be undone. If they register again, they start over with a new record.',
  type: (name) => `Enter their name to confirm: ${name}`,
  confirm: 'Erase permanently',
  keep: 'Cancel',
  erasing: 'Erasing…',
  erased: (name) => `${name} is erased.`,
  erasedLater: 'The last traces, such as files and messages, are gone within about an hour.',
  close: 'Close',
  notTheName: (name) => `That isn’t their name. Enter ${name}. No one was erased.`,
  problems: {
    'not-signed-in': 'You’ve been signed out. Sign in again. No one was erased.',
    'not-allowed': 'Only an owner of the association can do this. No one was erased.',
    'not-found': 'This person is no longer here.',
    offline: 'We can’t connect right now. Check your internet connection and try again.',
    'too-slow': 'This is taking too long. Try again in a moment; asking twice does no harm.',
    outage: 'Something went wrong on our side. Try again; asking twice does no harm.',
  },
};
export default words;
