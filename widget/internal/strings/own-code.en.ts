// English of the button with which a coach asks for a payment code.
export interface OwnCodeWords {
  readonly ask: string;
  readonly asking: string;
  readonly waiting: (day: string) => string;
  readonly given: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly offline: string;
  readonly notConfirmed: string;
}

const words: OwnCodeWords = {
  ask: 'Request my payment code',
  asking: 'Requesting…',
  waiting: (day) => `Requested on ${day}. We’ll email you when your code is ready.`,
  given: 'Your payment code. It’s only for you and works once:',
  copy: 'Copy code',
  copied: 'Copied.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  notConfirmed: 'You can request a code once your registration is confirmed.',
};
export default words;
