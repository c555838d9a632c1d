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
    `One file (ZIP) with everything kept about ${name}: registrations, clearances with their history, certificates, emails. For when they ask what you keep.`,
  exportCare:
    'It says how background checks came out, if your organization is told. Only the association may know: take it out before you hand the file on. They can also download their own copy on their account page.',
  download: 'Download everything',
  gathering: 'Gathering everything. With many certificates this takes a minute…',
  saved: 'The file is among your downloads. It is personal: keep it safe, and delete it when you are done.',
  erase: (name) => `Erase ${name}…`,
  goesTitle: 'This goes, in every club and league of the association:',
  goes: [
    'their names, birth date, email, phone and all registrations',
    'their clearances with the whole history, and every certificate file',
    'emails that wait to be sent, and the record of those that went out',
    'their personal links, and their sign-in unless somebody else uses the same address',
    'U.S. Soccer records, games they are on, and which payment codes they got',
  ],
  staysTitle: 'This stays:',
  stays: [
    'that you erased somebody, and when; not whom',
    'what was downloaded, or sent to a league’s own systems, before',
    'an office they hold: take that away in the settings',
  ],
  noUndo:
    'It cannot be undone, by anybody. If a roster or SafeSport names them again, that is somebody new: nothing comes back.',
  type: (name) => `Type their name to confirm: ${name}`,
  confirm: 'Erase for good',
  keep: 'Keep them',
  erasing: 'Erasing…',
  erased: (name) => `${name} is erased.`,
  erasedLater: 'The last traces, such as files and messages, are gone within about an hour.',
  close: 'Close',
  notTheName: (name) => `That is not their name. Type ${name}. Nobody was erased.`,
  problems: {
    'not-signed-in': 'Your sign-in has ended. Sign in again. Nobody was erased.',
    'not-allowed': 'Only an owner of the association can do this. Nobody was erased.',
    'not-found': 'This person is not here anymore.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    'too-slow': 'The answer takes too long. Try again in a moment; asking twice does no harm.',
    outage: 'Something went wrong on our side. Try again; asking twice does no harm.',
  },
};
export default words;
