// English words of <certificate-uploader> from the moment a file is chosen.
import type { FileRefusal, Hint } from '../../../contract/certificate.ts';
import type { CourseCode } from '../../../contract/course.ts';

/** What should make a coach look again before sending. */
export type Warning = Exclude<Hint, 'name-found' | 'full-course' | 'no-text'>;

export interface UploadFlowWords {
  readonly reading: (name: string) => string;
  readonly sending: (name: string) => string;
  readonly preparing: string;
  readonly cancel: string;
  readonly retry: string;
  readonly another: string;
  readonly lookedTitle: string;
  readonly name: string;
  readonly course: string;
  readonly completed: string;
  readonly notFound: string;
  readonly warnings: Record<Warning, string>;
  readonly courses: Record<CourseCode, string>;
  readonly goOn: string;
  readonly other: string;
  readonly sent: (name: string) => string;
  readonly sentNext: string;
  readonly pagesTitle: string;
  readonly page: (number: number) => string;
  readonly turn: (number: number) => string;
  readonly dropPage: (number: number) => string;
  readonly addPage: string;
  readonly sendPages: (count: number) => string;
  readonly kept: string;
  readonly keptNext: string;
  readonly keptPrivate: string;
  readonly noRoom: string;
  readonly notKept: string;
  readonly waitingTitle: (count: number) => string;
  readonly waitingFile: (kind: string, megabytes: string, when: string) => string;
  readonly picture: string;
  readonly states: { readonly waiting: string; readonly sending: string; readonly 'sign-in': string };
  readonly refused: string;
  readonly sendNow: string;
  readonly remove: string;
  readonly removeForGood: string;
  readonly refusals: Record<FileRefusal, string>;
  readonly several: string;
  readonly offline: string;
  readonly tooMany: string;
  readonly notAllowed: string;
  readonly failed: string;
}

const words: UploadFlowWords = {
  reading: (name) => `Looking at ${name}`,
  sending: (name) => `Sending ${name}`,
  preparing: 'Preparing the pictures',
  cancel: 'Cancel',
  retry: 'Send again',
  another: 'Upload another file',
  lookedTitle: 'Is this the right file?',
  name: 'Name',
  course: 'Course',
  completed: 'Completed',
  notFound: 'not found in the file',
  warnings: {
    'name-missing': 'The name in our records is not in this file.',
    'single-module': 'This looks like a single module. The certificate of the whole course is needed.',
    'youth-course': 'This looks like the course for young athletes. Adults need the full course.',
    'out-of-date': 'The date is too old: by your association’s rules it no longer counts.',
    'uploaded-for-another': 'This very file was uploaded for somebody else before.',
    encrypted: 'This PDF is locked with a password. Whoever reviews it could not open it.',
    broken: 'This file could not be opened. Whoever reviews it may not be able to either.',
  },
  courses: {
    core: 'SafeSport Trained, the full course',
    'refresher-1': 'Refresher 1',
    'refresher-2': 'Refresher 2',
    'refresher-3': 'Refresher 3',
    'module-1': 'Mandatory Reporting, one module',
    'module-2': 'Sexual Misconduct Awareness, one module',
    'module-3': 'Emotional and Physical Misconduct, one module',
    youth: 'the course for young athletes',
    'health-professionals': 'the course for health professionals',
  },
  goOn: 'Send it anyway',
  other: 'Choose another file',
  sent: (name) => `${name} has arrived.`,
  sentNext: 'An association administrator looks at it next. There is nothing more to do here.',
  pagesTitle: 'Can everything be read? Turn any page that is not upright.',
  page: (number) => `Page ${number}`,
  turn: (number) => `Turn page ${number}`,
  dropPage: (number) => `Leave out page ${number}`,
  addPage: 'Add a page',
  sendPages: (count) => (count === 1 ? 'Send this page' : `Send these ${count} pages`),
  kept: 'Saved on this device.',
  keptNext:
    'There is no connection just now. It is sent by itself when there is one, even if you close this page and open it here again later. Only your league’s records can open it.',
  keptPrivate: 'In a private window it is kept only until the window is closed.',
  noRoom:
    'This device has no room left, so the file cannot wait here. Leave this page open and send it again, or make room first.',
  notKept:
    'This browser cannot keep a file here, as in a private window. Leave this page open; it is sent again when the connection is back.',
  waitingTitle: (count) => (count === 1 ? 'One file waits on this device' : `${count} files wait on this device`),
  waitingFile: (kind, megabytes, when) => `${kind}, ${megabytes} MB, saved ${when}`,
  picture: 'Picture',
  states: {
    waiting: 'Waiting for a connection.',
    sending: 'Being sent.',
    'sign-in':
      'The link or sign-in it was saved with is over. Open this page from your newest email, or sign in: the file stays here and is sent then.',
  },
  refused: 'It was not accepted.',
  sendNow: 'Send now',
  remove: 'Remove',
  removeForGood: 'Remove for good',
  refusals: {
    empty: 'This file is empty. Save the certificate again and choose that one.',
    'too-big': 'This file is larger than 10 MB. Take a photo of the certificate, or save it as a PDF.',
    'wrong-type': 'This is not a certificate file. Choose a PDF or a picture: JPEG, PNG, HEIC or WebP.',
    encrypted: 'This PDF is locked with a password. Open it, print it to a new PDF, and choose that one.',
    broken: 'This file cannot be opened. Download the certificate again and choose that one.',
    duplicate: 'This very file was reviewed before and not accepted. Choose another one.',
  },
  several:
    'Choose one PDF, or up to 10 pictures that this browser can show: they become the pages of one file. Send any other file on its own.',
  offline: 'The connection broke. The file is still here.',
  tooMany: 'Too many tries. Wait a few minutes and send it again.',
  notAllowed: 'You may not upload here anymore. Open the page from your link, or sign in again.',
  failed: 'It did not arrive. The file is still here.',
};
export default words;
