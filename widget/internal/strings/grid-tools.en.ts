// English words of the grid's tools for many people.
import type { ReminderSkip } from '../../../contract/reminder.ts';

export interface GridToolsWords {
  readonly expiring: string;
  readonly anyDay: string;
  readonly within: (days: number) => string;
  readonly exportRows: string;
  readonly ussfReport: string;
  readonly more: string;
  readonly organization: string;
  readonly anyOrganization: string;
  readonly role: string;
  readonly anyRole: string;
  readonly division: string;
  readonly anyDivision: string;
  readonly order: string;
  readonly byName: string;
  readonly choose: string;
  readonly howToChoose: string;
  readonly chooseNone: string;
  readonly exportChosen: string;
  readonly remind: string;
  readonly looking: string;
  readonly sending: string;
  readonly without: string;
  readonly notAllowed: string;
  readonly failed: string;
  readonly cancel: string;
  readonly close: string;
  readonly season: string;
  readonly seasonSays: string;
  readonly cleared: string;
  readonly people: string;
  readonly share: string;
  readonly growth: string;
  readonly nobodyYet: string;
  readonly copyView: string;
  readonly copied: string;
  readonly print: string;
  readonly byState: (requirement: string) => string;
  readonly byDay: (requirement: string) => string;
  readonly chosen: (count: number) => string;
  readonly chooseAll: (count: number) => string;
  readonly wouldSend: (count: number) => string;
  readonly sendMails: (count: number) => string;
  readonly sent: (count: number) => string;
  readonly months: (first: string, last: string) => string;
  readonly skips: Record<ReminderSkip, string>;
}

const words: GridToolsWords = {
  expiring: 'Last day',
  anyDay: 'Any last day',
  within: (days) => `Ends within ${days} days`,
  exportRows: 'Export these as CSV',
  ussfReport: 'USSF certifications: download',
  more: 'More filters and tools',
  organization: 'Organization',
  anyOrganization: 'All organizations',
  role: 'Role',
  anyRole: 'All roles',
  division: 'Division',
  anyDivision: 'All divisions',
  order: 'Order',
  byName: 'In order of name',
  choose: 'Choose people',
  howToChoose: 'Press a name, or the space bar on a row, to choose somebody.',
  chooseNone: 'Choose nobody',
  exportChosen: 'Export them (CSV)',
  remind: 'Remind them…',
  looking: 'Checking who would get an email…',
  sending: 'Sending…',
  without: 'These get none:',
  notAllowed: 'Only owners, registrars and coordinators may remind people here.',
  failed: 'That did not work. Try again in a moment; nobody is reminded twice.',
  cancel: 'Cancel',
  close: 'Close',
  season: 'Season by organization',
  seasonSays: 'Who is cleared in everything, by organization. The bars show how it grew month by month.',
  cleared: 'Cleared',
  people: 'People',
  share: 'Share',
  growth: 'Month by month',
  nobodyYet: 'There is nobody here yet.',
  copyView: 'Copy a link to this view',
  copied: 'Copied. It is in the address bar too.',
  print: 'Print',
  byState: (requirement) => `${requirement}, by state`,
  byDay: (requirement) => `${requirement}, by last day`,
  chosen: (count) => (count === 1 ? 'One person chosen.' : `${count} people chosen.`),
  chooseAll: (count) => `Choose all ${count} shown`,
  wouldSend: (count) => (count === 1 ? 'One person would get an email.' : `${count} people would get an email.`),
  sendMails: (count) => (count === 1 ? 'Send one email' : `Send ${count} emails`),
  sent: (count) => (count === 1 ? 'One email is on its way.' : `${count} emails are on their way.`),
  months: (first, last) => `${first} to ${last}`,
  skips: {
    green: 'lack nothing',
    waiting: 'wait for somebody else',
    exempt: 'are minors, who do not need it',
    unconfirmed: 'are not confirmed yet',
    'no-email': 'have no address that accepts email',
    unsubscribed: 'want no reminders',
    recently: 'were reminded within the last seven days',
  },
};
export default words;
