// English of the form that asks for an administrator's account.
export interface AccountRequestWords {
  readonly title: string;
  readonly what: string;
  readonly name: string;
  readonly email: string;
  readonly club: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly send: string;
  readonly sending: string;
  readonly sentTitle: string;
  readonly sent: (email: string) => string;
  readonly contact: (name: string) => string;
  readonly another: string;
  readonly problems: Record<'name' | 'email' | 'club', string>;
  readonly tooMany: string;
  readonly nowhere: string;
  readonly offline: string;
  readonly failed: string;
}

const words: AccountRequestWords = {
  title: 'Ask for an administrator account',
  what: 'For whoever runs a team or a club here. Volunteers set it up, so it may take a couple of days. You do not need it to begin your own training.',
  name: 'Your legal name',
  email: 'Your email address',
  club: 'Club or team it is for',
  note: 'Anything that helps to find you (optional)',
  noteHelp: 'For example the name of your child in the league, or a phone number.',
  send: 'Ask for the account',
  sending: 'Sending…',
  sentTitle: 'Your request is in',
  sent: (email) =>
    `We sent an email to ${email} that says so. We write again when somebody begins and when your account is ready. It may take a couple of days.`,
  contact: (name) => `Questions? Write to ${name}`,
  another: 'Ask for somebody else',
  problems: {
    name: 'Enter your name.',
    email: 'Enter an email address, for example pat@example.org.',
    club: 'Enter the club or team.',
  },
  tooMany: 'Many requests came from here. Wait an hour and try again, or write to the coordinator.',
  nowhere: 'This organization takes no requests here. Write to your league.',
  offline: 'We cannot reach the server. What you typed is still here. Check your connection and try again.',
  failed: 'That did not work. What you typed is still here. Try again.',
};
export default words;
