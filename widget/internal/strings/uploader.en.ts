// English words of <certificate-uploader> before a file is chosen. Those that come after: upload-flow.en.ts.

export interface UploaderWords {
  readonly drop: string;
  readonly limits: string;
  readonly choose: string;
  readonly photo: string;
  readonly paste: string;
  /** The rest could not be fetched. */
  readonly notReady: string;
}

const words: UploaderWords = {
  drop: 'Drop the certificate here, paste it, or',
  limits: 'PDF, JPEG, PNG, HEIC, or WebP, up to 10 MB. It must show the name, the course, and the date.',
  choose: 'Choose a file',
  photo: 'Take a photo',
  paste: 'Press Ctrl+V or ⌘V to paste a picture.',
  notReady: 'Part of this page didn’t load. Check your connection, reload, and choose the file again.',
};
export default words;
