// English words of <roster-import>.
import type { RosterOutcome } from '../../../contract/roster.ts';
import type { RosterField } from '../../../contract/roster-columns.ts';
import type { RosterProblem } from '../../../contract/roster-row.ts';

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

const words: RosterWords = {
  title: 'Bring in a roster',
  what: 'Take last year’s spreadsheet as it is, saved as CSV. Nothing is sent before you have seen what it will do, and sending it twice adds nobody twice.',
  loading: 'Loading…',
  signInFor: 'Registrars sign in here.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer: 'Only an owner or a registrar brings in rosters here. You are signed in with another role.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  retry: 'Try again',
  choose: 'The roster (CSV)',
  chooseHelp:
    'In Excel: Save as, “CSV UTF-8”. Exports of Sports Connect, GotSport, TeamSnap and SportsEngine work as they are.',
  reading: (percent) => `Reading: ${percent} %`,
  broken: 'This file cannot be read as CSV. Open it in a spreadsheet and save it as CSV.',
  empty: 'There are no people in this file.',
  columns: 'Which column is what',
  columnsHelp: 'We guessed from the headers. Change what is wrong.',
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    fullName: 'Whole name in one column',
    birthDate: 'Birth date',
    gender: 'Gender',
    email: 'Email',
    phone: 'Phone',
    role: 'Role',
    division: 'Division',
    team: 'Team',
    language: 'Language',
  },
  none: 'None',
  roleElse: 'Role where none is given',
  missing: (fields) => `Still missing: ${fields}. SafeSport compares these, so nobody can be added without them.`,
  good: (count) => (count === 1 ? '1 line is good' : `${count} lines are good`),
  bad: (count) => (count === 1 ? '1 line is left out' : `${count} lines are left out`),
  line: 'Line',
  whatIsWrong: 'What is wrong',
  problems: {
    firstName: 'no first name',
    lastName: 'no last name',
    birthDate: 'no birth date we understand',
    gender: 'no gender (female, male or other)',
    email: 'no email address',
    role: 'a role we do not know',
  },
  more: (count) => `and ${count} more; the result file names all of them`,
  first: (count) => `The first ${count}`,
  linkNote:
    'Anyone whose role needs a background check is not added by hand: they get the registration link by email, once a season.',
  send: (count) => (count === 1 ? 'Bring in 1 person' : `Bring in ${count} people`),
  sending: (done, all) => `${done} of ${all} are in…`,
  stopped: (done, left) => `${done} are in, ${left} are not yet. Nothing is lost: go on when the connection is back.`,
  goOn: 'Go on',
  done: (count) => `Done: ${count} lines have an answer.`,
  outcomes: {
    added: 'Added; waits to be confirmed',
    registered: 'Known; registered again, waits to be confirmed',
    there: 'Was there already',
    'probably-known': 'Not added: somebody very much like this is in the records already',
    'link-mailed': 'Must register online; the link went out by email',
    child: 'Not added: under 13',
    'not-a-birth-date': 'Not added: the birth date cannot be right',
  },
  notSent: 'Not sent yet',
  download: 'Download the result for every line',
  fileName: 'roster-result',
  result: 'Result',
  next: 'Whoever was added waits on the page Registrations. Confirm them there, many at once; only then do they get their link.',
};
export default words;
