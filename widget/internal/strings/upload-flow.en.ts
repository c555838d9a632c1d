// English words of <certificate-uploader> from the moment a file is chosen.
import type { FileRefusal, Hint } from '../../../contract/certificates/certificate.ts';
import type { CourseCode } from '../../../contract/core/course.ts';

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
    'name-missing': 'The name in this file isn’t the name in our records.',
    'single-module': 'This looks like one module. Upload the certificate for the full course.',
    'youth-course': 'This looks like the course for minors. Adults need the full course.',
    'out-of-date': 'Under your association’s rules, this is too old to count.',
    'uploaded-for-another': 'This file was already uploaded for someone else.',
    encrypted: 'This PDF is password-protected, so the reviewer can’t open it.',
    broken: 'We couldn’t open this file, and the reviewer may not be able to either.',
  },
  courses: {
    core: 'SafeSport Trained, the full course',
    'refresher-1': 'Refresher 1',
    'refresher-2': 'Refresher 2',
    'refresher-3': 'Refresher 3',
    'module-1': 'Mandatory Reporting, one module',
    'module-2': 'Sexual Misconduct Awareness, one module',
    'module-3': 'Emotional and Physical Misconduct, one module',
    youth: 'the course for minors',
    'health-professionals': 'the course for health professionals',
  },
  goOn: 'Send anyway',
  other: 'Choose another file',
  sent: (name) => `${name} uploaded.`,
  sentNext: 'It’s pending: your association reviews it before it counts.',
  pagesTitle: 'Can everything be read? Turn any page that is not upright.',
  page: (number) => `Page ${number}`,
  turn: (number) => `Turn page ${number}`,
  dropPage: (number) => `Leave out page ${number}`,
  addPage: 'Add a page',
  sendPages: (count) => (count === 1 ? 'Send this page' : `Send these ${count} pages`),
  kept: 'Saved on this device. Not sent yet.',
  keptNext: 'We’ll send it when you’re online and this page is open. Only your league can open it.',
  keptPrivate: 'In a private window, it’s kept only until you close the window.',
  noRoom:
    'This device is out of storage, so the file can’t wait here. Keep this page open and send it again, or free up space first.',
  notKept:
    'This browser can’t store files (private window?). Keep this page open: we’ll send it when you’re online again.',
  waitingTitle: (count) =>
    count === 1 ? '1 file on this device is not sent yet' : `${count} files on this device are not sent yet`,
  waitingFile: (kind, megabytes, when) => `${kind}, ${megabytes} MB, saved ${when}`,
  picture: 'Picture',
  states: {
    waiting: 'Waiting for a connection.',
    sending: 'Sending…',
    'sign-in': 'Your sign-in expired. Sign in or open your newest link, and we’ll send the file.',
  },
  refused: 'We couldn’t accept this file.',
  sendNow: 'Send now',
  remove: 'Remove',
  removeForGood: 'Remove permanently',
  refusals: {
    empty: 'This file is empty. Save the certificate again and choose that one.',
    'too-big': 'This file is larger than 10 MB. Take a photo of the certificate, or save it as a PDF.',
    'wrong-type': 'We can’t use this file type. Choose a PDF, JPEG, PNG, HEIC, or WebP file.',
    encrypted: 'This PDF is password-protected. Open it, print it to a new PDF, and choose that one.',
    broken: 'We couldn’t open this file. Download the certificate again and choose that one.',
    duplicate: 'This file was already reviewed and not accepted. Choose another one.',
  },
  several:
    'Choose one PDF, or up to 10 pictures that this browser can show: they become the pages of one file. Send any other file separately.',
  offline: 'The connection was lost. Your file is still here.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  notAllowed: 'You can’t upload here anymore. Open your newest link or sign in again.',
  failed: 'Upload failed. Your file is still here: try again.',
};
export default words;
