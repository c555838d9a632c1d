// English words of <roster-import>.
import type { RosterOutcome } from '../../../contract/registrations/roster.ts';
import type { RosterField } from '../../../contract/registrations/roster-columns.ts';
import type { RosterProblem } from '../../../contract/registrations/roster-row.ts';
import type { DateOrder } from '../../../contract/table/table-day.ts';

export interface RosterWords {
  readonly title: string;
  readonly what: string;
  readonly loading: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly offline: string;
  readonly retry: string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly reading: (percent: number) => string;
  readonly broken: string;
  readonly workbook: string;
  readonly dates: string;
  readonly orders: Record<DateOrder, string>;
  readonly datesRead: (written: string, day: string) => string;
  readonly doubts: (fields: string) => string;
  readonly invented: (roles: string, instead: string) => string;
  readonly empty: string;
  readonly columns: string;
  readonly columnsHelp: string;
  readonly fields: Record<RosterField, string>;
  readonly none: string;
  readonly roleElse: string;
  readonly missing: (fields: string) => string;
  readonly good: (count: number) => string;
  readonly bad: (count: number) => string;
  readonly line: string;
  readonly whatIsWrong: string;
  readonly problems: Record<RosterProblem, string>;
  readonly more: (count: number) => string;
  readonly first: (count: number) => string;
  readonly linkNote: string;
  readonly send: (count: number) => string;
  readonly sending: (done: number, all: number) => string;
  readonly stopped: (done: number, left: number) => string;
  readonly goOn: string;
  readonly done: (count: number) => string;
  readonly outcomes: Record<RosterOutcome, string>;
  readonly notSent: string;
  readonly download: string;
  readonly fileName: string;
  readonly result: string;
  readonly next: string;
}

const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const words: RosterWords = {
  title: 'Import a roster',
  what: 'Use last year’s spreadsheet, saved as CSV. You’ll see every change before anything is sent. Importing it twice adds no one twice.',
  loading: 'Loading…',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  retry: 'Try again',
  choose: 'Roster (CSV)',
  chooseHelp: 'In Excel: Save as CSV. Exports of Sports Connect, GotSport, TeamSnap and SportsEngine work as they are.',
  reading: (percent) => `Reading: ${percent}%`,
  broken: 'We couldn’t read this file as CSV. Open it in a spreadsheet and save it as CSV.',
  workbook:
    'We can’t read this workbook: it’s an old one (.xls), has a password, or is damaged. In Excel, choose File, Save As, “CSV UTF-8”. Then choose the new file here.',
  dates: 'Dates of birth',
  orders: { month: 'Month first (4/12/1988 is April 12)', day: 'Day first (4/12/1988 is December 4)' },
  datesRead: (written, day) => `We read ${written} as ${inWords.format(new Date(day))}.`,
  doubts: (fields) => `More than one column fits: ${fields}. Check the column above.`,
  invented: (roles, instead) => `Roles we don’t know: ${roles}. These people are imported as ${instead}.`,
  empty: 'We found no people in this file.',
  columns: 'Match columns',
  columnsHelp: 'We matched these by header. Fix any that are wrong.',
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    fullName: 'Full name in one column',
    birthDate: 'Date of birth',
    gender: 'Gender',
    email: 'Email',
    phone: 'Phone',
    role: 'Role',
    division: 'Division',
    team: 'Team',
    language: 'Language',
  },
  none: 'None',
  roleElse: 'Role if blank or not recognized',
  missing: (fields) => `Still needed: ${fields}. Without them we can’t match SafeSport completions.`,
  good: (count) => (count === 1 ? '1 row can be imported' : `${count} rows can be imported`),
  bad: (count) => (count === 1 ? '1 row will be skipped' : `${count} rows will be skipped`),
  line: 'Row',
  whatIsWrong: 'Problem',
  problems: {
    firstName: 'no first name',
    lastName: 'no last name',
    birthDate: 'date of birth missing or not recognized',
    gender: 'no gender (female, male, or other)',
    email: 'no email address',
  },
  more: (count) => `And ${count} more ${count === 1 ? 'row' : 'rows'}; the results file lists them all.`,
  first: (count) => `The first ${count}`,
  linkNote:
    'People whose role needs a background check aren’t added: they get a registration link by email, once a season.',
  send: (count) => (count === 1 ? 'Import 1 person' : `Import ${count} people`),
  sending: (done, all) => `Importing… ${done} of ${all}`,
  stopped: (done, left) => `${done} imported, ${left} not yet. Continue when you’re online again.`,
  goOn: 'Continue',
  done: (count) => (count === 1 ? 'Import finished: 1 row.' : `Import finished: ${count} rows.`),
  outcomes: {
    added: 'Added; pending confirmation',
    registered: 'Already a member; registered again, pending confirmation',
    there: 'Already registered',
    'probably-known': 'Possible duplicate; not added',
    'link-mailed': 'Link emailed; must register online',
    child: 'Under 13; not added',
    'not-a-birth-date': 'Date of birth not possible; not added',
  },
  notSent: 'Not sent yet',
  download: 'Download results (CSV)',
  fileName: 'roster-result',
  result: 'Result',
  next: 'Next: confirm them on the Registrations page. They can’t begin until you do.',
};
export default words;
