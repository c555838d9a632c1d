// English words of the grid's tools for many people.
import type { ReminderSkip } from '../../../contract/reminders/reminder.ts';

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
  expiring: 'Expires',
  anyDay: 'Any date',
  within: (days) => `Expires within ${days} days`,
  exportRows: 'Export list (CSV)',
  ussfReport: 'USSF certifications: download',
  more: 'More filters and tools',
  organization: 'Organization',
  anyOrganization: 'All organizations',
  role: 'Role',
  anyRole: 'All roles',
  division: 'Division',
  anyDivision: 'All divisions',
  order: 'Order',
  byName: 'By name',
  choose: 'Select people',
  howToChoose: 'Select a name, or press Space on a row.',
  chooseNone: 'Clear selection',
  exportChosen: 'Export selected (CSV)',
  remind: 'Send reminder…',
  looking: 'Checking who would get an email…',
  sending: 'Sending…',
  without: 'Not emailed:',
  notAllowed: 'Only owners, registrars, and coordinators can send reminders here.',
  failed: 'We couldn’t send all the reminders. Try again: anyone already emailed won’t get another.',
  cancel: 'Cancel',
  close: 'Close',
  season: 'Season by organization',
  seasonSays: 'People with every requirement approved, by organization and month.',
  cleared: 'Cleared',
  people: 'People',
  share: 'Percent',
  growth: 'Month by month',
  nobodyYet: 'No one is registered yet.',
  copyView: 'Copy a link to this view',
  copied: 'Link copied.',
  print: 'Print',
  byState: (requirement) => `${requirement}: by status`,
  byDay: (requirement) => `${requirement}: by expiration date`,
  chosen: (count) => (count === 1 ? '1 person selected.' : `${count} people selected.`),
  chooseAll: (count) => (count === 1 ? 'Select 1 person' : `Select all ${count} people`),
  wouldSend: (count) => (count === 1 ? '1 person gets an email.' : `${count} people get an email.`),
  sendMails: (count) => (count === 1 ? 'Send 1 email' : `Send ${count} emails`),
  sent: (count) => (count === 1 ? 'Sending 1 email.' : `Sending ${count} emails.`),
  months: (first, last) => `${first} to ${last}`,
  skips: {
    green: 'nothing missing',
    waiting: 'waiting for someone else',
    exempt: 'minor, not required',
    unconfirmed: 'not confirmed',
    'no-email': 'no working email',
    unsubscribed: 'unsubscribed',
    recently: 'reminded in the last 7 days',
  },
};
export default words;
