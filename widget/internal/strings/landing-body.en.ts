// English words of <safesport-landing> once it knows who is there.
import type { Gender } from '../../../contract/people/member.ts';
import type { Standing } from '../../../contract/standings/standing.ts';

export interface LandingBodyWords {
  readonly hello: (firstName: string, organization: string) => string;
  readonly validUntil: (day: string) => string;
  readonly detailsTitle: string;
  readonly detailsMatch: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly genders: Record<Gender, string>;
  readonly email: string;
  readonly wrongDetails: string;
  readonly writeTo: (name: string) => string;
  readonly codeTitle: string;
  readonly codeUse: (organization: string) => string;
  readonly codeMissing: string;
  readonly noCode: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly begin: string;
  readonly beginAgain: string;
  readonly beginWhy: string;
  readonly beginning: string;
  readonly receipt: (receipt: string) => string;
  readonly leaving: string;
  readonly goNow: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly doneTitle: string;
  readonly doneText: string;
  readonly upload: string;
  readonly strangerTitle: string;
  readonly strangerText: string;
  readonly linkProblems: { readonly expired: string; readonly revoked: string; readonly notValid: string };
  readonly askLabel: string;
  readonly askButton: string;
  readonly askEmpty: string;
  readonly asked: string;
  readonly notConfirmed: string;
  readonly tooMany: string;
  readonly failed: string;
  readonly courses: Record<NonNullable<Standing['next']>['course'], string>;
  readonly takeNow: (course: string) => string;
  readonly takeLater: (course: string, day: string) => string;
  readonly progress: string;
  readonly stages: readonly string[];
  readonly unknownOrganization: (slug: string) => string;
  /** After what is approved: what the person still lacks. */
  readonly left: (count: number) => string;
  readonly clearedWith: (organization: string) => string;
  readonly wrong: string;
  readonly extensionTitle: string;
  readonly extensionText: string;
  readonly extensionLink: string;
  readonly askRetry: string;
  readonly unreachable: string;
}

const words: LandingBodyWords = {
  hello: (firstName, organization) => `Hi ${firstName}. These are your SafeSport steps for ${organization}.`,
  validUntil: (day) => `Valid through ${day}.`,
  detailsTitle: 'Check your details',
  detailsMatch:
    'Enter these on the SafeSport site as shown here. If something differs, we can’t approve you automatically.',
  name: 'Name',
  birthDate: 'Date of birth',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  wrongDetails: 'Something wrong?',
  writeTo: (name) => `Write to ${name}`,
  codeTitle: 'Your access code',
  codeUse: (organization) =>
    `On the SafeSport site, choose “${organization}” as your organization and enter this code. SafeSport may call it the Enrollment Key.`,
  codeMissing: 'If SafeSport asks you to pay, your access code is probably missing. Go back and enter it.',
  noCode: 'Ask your league for your access code before you begin.',
  copy: 'Copy code',
  copied: 'Copied',
  copyFailed: 'Select the code and copy it',
  begin: 'Begin SafeSport training',
  beginAgain: 'Continue to SafeSport',
  beginWhy:
    'Always start here, even if you already have a SafeSport account. This button links your course to your registration.',
  beginning: 'One moment…',
  receipt: (receipt) => `We recorded that you started. Receipt number: ${receipt}`,
  leaving: 'Taking you to the SafeSport site…',
  goNow: 'Go to SafeSport now',
  stepsTitle: 'What happens on the SafeSport site',
  steps: [
    'Create an account. If SafeSport says one already exists, log in or select “Forgot Password.”',
    'Open the verification email from SafeSport, then log in.',
    'Find “SafeSport Trained” under Catalog or My Courses and finish every module. You can stop and continue later.',
    'SafeSport reports your completion to your league. If your details match, you’re approved automatically.',
  ],
  doneTitle: 'Already completed it?',
  doneText:
    'If you already finished the full course, upload your certificate. Your association reviews it before it counts.',
  upload: 'Upload certificate',
  strangerTitle: 'Open your personal link',
  strangerText: 'It’s in your confirmation email. It shows your details and access code.',
  linkProblems: {
    expired: 'This link has expired. Get a new one below.',
    revoked: 'This link was turned off. Get a new one below.',
    notValid: 'This link is incomplete. Copy all of it from your email, or get a new one below.',
  },
  askLabel: 'Email you registered with',
  askButton: 'Email me a new link',
  askEmpty: 'Enter the email you registered with, for example ana@example.org.',
  asked: 'If that email is in your league’s records, we sent a new link. Check your inbox and junk folder.',
  notConfirmed: 'Your league hasn’t confirmed your registration yet. We’ll email you when you can begin.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  courses: {
    core: 'SafeSport Trained (the full course)',
    'refresher-1': 'Refresher 1: Recognizing and Reporting Misconduct',
    'refresher-2': 'Refresher 2: Preventing Misconduct',
    'refresher-3': 'Refresher 3: Creating a Positive Sport Environment',
  },
  takeNow: (course) => `Your course now: ${course}.`,
  takeLater: (course, day) => `Next course: ${course}. Take it on or after ${day}; an earlier one may not count.`,
  progress: 'Your progress',
  stages: ['Begin here', 'Finish the course', 'SafeSport approved'],
  unknownOrganization: (slug) =>
    `We can’t find the organization “${slug}”. If you manage this website, check the organization in the Touchline embed code.`,
  left: (count) =>
    count === 1 ? '1 requirement left before you’re cleared.' : `${count} requirements left before you’re cleared.`,
  clearedWith: (organization) => `You’re cleared with ${organization}.`,
  wrong: 'Request a correction',
  extensionTitle: 'Fill in the code automatically',
  extensionText:
    'On a computer, the Touchline extension fills in your organization and access code. It doesn’t send your data anywhere.',
  extensionLink: 'Get the extension',
  askRetry: 'Try again',
  unreachable: 'We can’t connect right now. Check your internet connection and try again.',
};
export default words;
