// English of the office screen of requests for an account.
import type { AccountRequestState } from '../../../contract/account-request.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import type { DeskWords } from '../office-desk.ts';
import panel from './office-panel.en.ts';

export interface AccountRequestsWords extends PanelWords, DeskWords {
  readonly empty: string;
  readonly open: string;
  readonly closed: string;
  readonly nothingOpen: string;
  readonly states: Record<AccountRequestState, string>;
  readonly asked: (day: string) => string;
  readonly changed: (day: string, who: string) => string;
  readonly begin: string;
  readonly finish: string;
  readonly decline: string;
  readonly said: Record<Exclude<AccountRequestState, 'asked'>, (name: string) => string>;
  readonly decided: string;
  readonly invite: string;
}

const words: AccountRequestsWords = {
  ...panel,
  title: 'Requests for accounts',
  what: 'Whoever is to run a team or club asks here. When you begin and when you are done, they get an email.',
  signInFor: 'Owners, registrars and coordinators sign in here.',
  notReviewer: 'Only an owner, a registrar or a coordinator looks after these. You are signed in with another role.',
  empty:
    'Nobody has asked yet. Your requirements page leads to the form; its address is that of this page with “request-account” at the end.',
  open: 'Open',
  closed: 'Closed',
  nothingOpen: 'Nothing is open.',
  states: { asked: 'Asked', 'in-work': 'In work', done: 'Done', declined: 'Not set up' },
  asked: (day) => `asked on ${day}`,
  changed: (day, who) => `since ${day}, by ${who}`,
  begin: 'I am on it',
  finish: 'It is set up',
  decline: 'Decline',
  said: {
    'in-work': (name) => `${name} hears that you are on it.`,
    done: (name) => `Done. ${name} hears that the account is ready.`,
    declined: (name) => `The request of ${name} is closed. No email was sent.`,
  },
  decided: 'Somebody else closed this in the meantime.',
  invite: 'To give somebody a role, invite them in Settings, Administrators.',
};
export default words;
