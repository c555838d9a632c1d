// English words of <coach-requirements>. What the league itself wrote is not among them.
import type { Role } from '../../../contract/people/member.ts';

export interface RequirementsWords {
  readonly checked: (day: string) => string;
  readonly from: (name: string) => string;
  readonly contact: (name: string) => string;
  readonly division: string;
  readonly chooseDivision: string;
  readonly everyDivision: string;
  readonly who: string;
  readonly everybody: string;
  readonly divisions: string;
  readonly roles: Record<Role, string>;
  readonly how: string;
  readonly period: string;
  readonly deadline: string;
  readonly by: (day: string) => string;
  readonly courses: string;
  readonly course: (name: string) => string;
  readonly both: (introduction: string, course: string) => string;
  readonly alsoCounts: (names: string) => string;
  readonly noCourse: (division: string) => string;
  readonly includedIn: (title: string) => string;
  readonly nothingExtra: string;
  readonly through: (title: string) => string;
  readonly phases: { readonly found: string; readonly needed: string; readonly paid: string; readonly opens: string };
  readonly opensOn: (day: string) => string;
  readonly opened: (day: string) => string;
  readonly phaseNow: string;
  readonly ask: Record<'payment-code' | 'account' | 'question', string>;
  readonly askForAccount: string;
  readonly askSays: string;
  readonly askHonest: (name: string) => string;
  readonly subject: Record<'payment-code' | 'account' | 'question', (title: string) => string>;
  readonly myName: string;
  readonly myDivision: string;
  readonly upload: string;
  readonly uploadStranger: string;
  readonly yours: (name: string) => string;
  readonly done: (done: number, of: number) => string;
  readonly next: (title: string) => string;
  readonly allDone: string;
  readonly notForYou: string;
  readonly calendar: string;
  readonly calendarEntry: (title: string) => string;
  readonly opensEntry: (title: string) => string;
  readonly empty: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly notFound: string;
  readonly linkProblem: string;
  readonly retry: string;
}

const words: RequirementsWords = {
  checked: (day) => `Last checked ${day}.`,
  from: (name) => `Written by ${name}.`,
  contact: (name) => `Write to ${name}`,
  division: 'Which division do you coach?',
  chooseDivision: 'Choose your division',
  everyDivision: 'All divisions',
  who: 'Who',
  everybody: 'Everyone',
  divisions: 'Divisions',
  roles: {
    'head-coach': 'Head coaches',
    'assistant-coach': 'Assistant coaches',
    'team-manager': 'Team managers',
    trainer: 'Athletic trainers',
    'team-doctor': 'Team doctors',
    volunteer: 'Volunteers',
    official: 'Officials',
  },
  how: 'How',
  period: 'How often',
  deadline: 'Deadline',
  by: (day) => `By ${day}.`,
  courses: 'Which course',
  course: (name) => (/^\d/.test(name) ? `${name} course` : `${name} License`),
  both: (introduction, course) => `You need both: ${introduction} and ${course}.`,
  alsoCounts: (names) => `A higher license also counts: ${names}.`,
  noCourse: (division) => `This list doesn’t name a course for ${division}. Ask your coordinator.`,
  includedIn: (title) => `Included in: ${title}.`,
  nothingExtra: 'Nothing extra to do.',
  through: (title) => `Covered by ${title}.`,
  phases: { found: 'Found in our records', needed: 'Needed', paid: 'Who pays', opens: 'When it opens' },
  opensOn: (day) => `It opens on ${day}.`,
  opened: (day) => `It has been open since ${day}.`,
  phaseNow: 'Your status',
  ask: { 'payment-code': 'Request a payment code', account: 'Request your account', question: 'Ask a question' },
  askForAccount: 'Request it with a form. We’ll email you updates.',
  askSays: 'Your email should say:',
  askHonest: (name) =>
    `This opens your own email program with a message to ${name}. Nothing is sent until you send it.`,
  subject: {
    'payment-code': (title) => `Payment code: ${title}`,
    account: (title) => `Account: ${title}`,
    question: (title) => `Question: ${title}`,
  },
  myName: 'My name',
  myDivision: 'My division',
  upload: 'Upload your certificate',
  uploadStranger:
    'You can upload your certificate here once you open this page from the link in your confirmation email.',
  yours: (name) => `Your progress, ${name}`,
  done: (done, of) => `${done} of ${of} done.`,
  next: (title) => `Next: ${title}`,
  allDone: 'Everything tracked here is approved. Thank you!',
  notForYou: 'Not needed for your role or division',
  calendar: 'Add dates to my calendar',
  calendarEntry: (title) => `Deadline: ${title}`,
  opensEntry: (title) => `Opens: ${title}`,
  empty: 'Your league hasn’t published its list for coaches yet.',
  loading: 'Loading the requirements…',
  unreachable: 'We can’t connect right now. Check your internet connection and try again.',
  notFound:
    'We can’t find this organization. If you manage this website, check the organization in the Touchline embed code.',
  linkProblem: 'Your personal link no longer works, so this is the general list.',
  retry: 'Try again',
};
export default words;
