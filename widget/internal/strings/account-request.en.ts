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
  title: 'Request administrator access',
  what: 'For people who run a team or a club here. You don’t need it to start your own training.',
  name: 'Your legal name',
  email: 'Your email address',
  club: 'Club or team',
  note: 'Anything that helps us find you (optional)',
  noteHelp: 'For example the name of your child in the league, or a phone number.',
  send: 'Send request',
  sending: 'Sending…',
  sentTitle: 'Request received',
  sent: (email) =>
    `Your league reviews each request. We’ll email ${email} when there’s an update. You can start your own training now.`,
  contact: (name) => `Questions? Write to ${name}`,
  another: 'Request for someone else',
  problems: {
    name: 'Enter your name.',
    email: 'Enter an email address, for example pat@example.org.',
    club: 'Enter the club or team.',
  },
  tooMany: 'You’ve sent the maximum for now. Try again in an hour.',
  nowhere: 'This organization doesn’t take requests here. Contact your league.',
  offline: 'We can’t connect right now. What you entered is still here. Check your connection and try again.',
  failed: 'We couldn’t tell if that was sent. What you entered is still here. Check your email before you try again.',
};
export default words;
