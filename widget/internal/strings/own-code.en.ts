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
  ask: 'Ask for my payment code',
  asking: 'Asking…',
  waiting: (day) => `You asked on ${day}. Your coordinator hands it out; you get an email, and then it shows here.`,
  given: 'Your payment code. It is yours alone and works once:',
  copy: 'Copy the code',
  copied: 'Copied.',
  failed: 'That did not work. Nothing was sent. Try again.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  notConfirmed: 'Your registration must be confirmed first. Then you can ask here.',
};
export default words;
