// English words of <first-owner>.
export interface FirstOwnerWords {
  readonly loading: string;
  readonly step: (number: number) => string;
  readonly title: (association: string) => string;
  readonly what: (association: string) => string;
  readonly email: string;
  readonly emailHelp: string;
  readonly accept: string;
  readonly accepting: string;
  readonly expires: (instant: string) => string;
  readonly acceptedTitle: (association: string) => string;
  readonly accepted: (email: string) => string;
  readonly usedTitle: string;
  readonly used: string;
  readonly overTitle: string;
  readonly over: Record<'link-expired' | 'link-revoked' | 'link-not-valid', string>;
  readonly wayOn: string;
  readonly failedTitle: string;
  readonly retry: string;
  readonly emailEmpty: string;
  readonly wrongAddress: string;
  readonly tooMany: string;
  readonly offline: string;
  readonly failed: string;
}

const words: FirstOwnerWords = {
  loading: 'Loading…',
  step: (number) => `Step ${number} of 2`,
  title: (association) => `Set up ${association}`,
  what: (association) =>
    `You're invited to be the first owner of ${association}. Owners add leagues and clubs, invite other administrators, and decide what is required.`,
  email: 'Your email address',
  emailHelp: 'The address this invitation was made for. You sign in with it from now on.',
  accept: 'Accept invitation',
  accepting: 'Accepting…',
  expires: (instant) => `This link works once, until ${instant}.`,
  acceptedTitle: (association) => `${association} is ready. Sign in`,
  accepted: (email) => `We emailed a 6-digit code to ${email}. There's no password.`,
  usedTitle: 'This invitation was accepted',
  used: 'It works only once. If you accepted it, sign in with your email address. If you did not, ask the person who sent it.',
  overTitle: 'This link doesn’t work',
  over: {
    'link-expired': 'It worked for 24 hours, and they are over.',
    'link-revoked': 'A newer invitation replaced it. Open the link in the newest email.',
    'link-not-valid':
      'The link is incomplete, or it is not one of ours. Copy the whole line, up to its last character.',
  },
  wayOn:
    'If that is not it, ask the people who run this Touchline for a new link. They make one with the command first-owner.',
  failedTitle: 'We can’t open the invitation',
  retry: 'Try again',
  emailEmpty: 'Enter your email address, for example pat@example.org.',
  wrongAddress:
    'This invitation was made for another address. Enter that one, or ask the person who sent it to make a new one for this address.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
};
export default words;
