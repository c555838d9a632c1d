// English of the office screen of requests for an account.
import type { AccountRequestState } from '../../../contract/accounts/account-request.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import type { DeskWords } from '../office-desk.ts';
import panel from './office-panel.en.ts';

export interface AccountRequestsWords extends PanelWords, DeskWords {
  readonly empty: string;
  readonly formLink: string;
  readonly linkCopied: string;
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
  title: 'Access requests',
  what: 'Team and club volunteers request administrator access here.',
  signInFor: 'Owners, registrars, and coordinators sign in here.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  empty: 'No requests yet.',
  formLink: 'Copy the request form link',
  linkCopied: 'Link copied.',
  open: 'Open',
  closed: 'Closed',
  nothingOpen: 'No open requests.',
  states: { asked: 'Requested', 'in-work': 'In progress', done: 'Handled', declined: 'Declined' },
  asked: (day) => `requested on ${day}`,
  changed: (day, who) => `since ${day}, by ${who}`,
  begin: 'Start',
  finish: 'Mark as handled',
  decline: 'Decline',
  said: {
    'in-work': (name) => `We’re emailing ${name} that the request is in progress.`,
    done: (name) => `Marked as handled. We’re emailing ${name}.`,
    declined: (name) => `Request declined. ${name} can request again. No email was sent.`,
  },
  decided: 'Someone else just handled this. The list is up to date.',
  invite: 'To give someone a role, invite them in Settings, Administrators.',
};
export default words;
