// English words of <certificate-uploader>.
import type { FileRefusal } from '../../../contract/certificate.ts';

export interface UploaderWords {
  readonly drop: string;
  readonly limits: string;
  readonly choose: string;
  readonly photo: string;
  readonly paste: string;
  readonly sending: (name: string) => string;
  readonly cancel: string;
  readonly retry: string;
  readonly another: string;
  readonly sent: (name: string) => string;
  readonly sentNext: string;
  readonly refusals: Record<FileRefusal, string>;
  readonly kept: string;
  readonly offline: string;
  readonly tooMany: string;
  readonly notAllowed: string;
  readonly failed: string;
}

const words: UploaderWords = {
  drop: 'Drop the certificate here, paste it, or',
  limits: 'PDF, JPEG, PNG, HEIC or WebP, up to 10 MB. It must show the name, the course and the date.',
  choose: 'Choose a file',
  photo: 'Take a photo',
  paste: 'Press Ctrl+V or ⌘V to paste a picture.',
  sending: (name) => `Sending ${name}`,
  cancel: 'Cancel',
  retry: 'Send again',
  another: 'Upload another file',
  sent: (name) => `${name} has arrived.`,
  sentNext: 'An association administrator looks at it next. There is nothing more to do here.',
  refusals: {
    empty: 'This file is empty. Save the certificate again and choose that one.',
    'too-big': 'This file is larger than 10 MB. Take a photo of the certificate, or save it as a PDF.',
    'wrong-type': 'This is not a certificate file. Choose a PDF or a picture: JPEG, PNG, HEIC or WebP.',
    encrypted: 'This PDF is locked with a password. Open it, print it to a new PDF, and choose that one.',
    broken: 'This file cannot be opened. Download the certificate again and choose that one.',
    duplicate: 'This very file was reviewed before and not accepted. Choose another one.',
  },
  kept: 'Nothing was sent.',
  offline: 'The connection broke. The file is still here.',
  tooMany: 'That was too often. Wait a few minutes and send it again.',
  notAllowed: 'You may not upload here any more. Open the page from your link, or sign in again.',
  failed: 'It did not arrive. The file is still here.',
};
export default words;
